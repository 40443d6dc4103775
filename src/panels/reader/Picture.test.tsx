import { readFileSync } from "node:fs";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { type Dataset, type Paper, parsePaper } from "@/dataset";
import { defaultView, readView, setView, useView } from "@/view";
import { ReaderLead } from "./Lead";
import { selectReader } from "./model";
import { ReaderPicture } from "./Picture";

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));
const example: Dataset = { paper, record: null, story: null };

/** The example, its first section made very long: a statement a paragraph, every tenth about riders. */
function lengthen(count: number): Dataset {
  const extra = Array.from({ length: count }, (_, index) => `1-p${index + 2}-s1`);
  const [first] = paper.statements;
  if (!first) throw new Error("The example is empty");
  const passages = paper.passages.flatMap((passage): Paper["passages"] =>
    passage.id === "1-p1-s3"
      ? [passage, ...extra.map((id) => ({ ...passage, id, role: "content" as const }))]
      : [passage],
  );
  const statements = extra.map((id, index) => ({
    ...first,
    id,
    passages: [id],
    about: index % 10 === 9 ? ["n-figures"] : ["n-routes"],
    text: { en: `Said in ${id}.`, zh: `${id}所述。` },
  }));
  const long = { ...paper, passages, statements: [...paper.statements, ...statements] };
  return { paper: long, record: null, story: null };
}

/** The panel on the real store, framed as the app frames it. */
function Reader({ dataset = example }: { dataset?: Dataset }) {
  const model = selectReader({
    dataset,
    view: useView(),
    locale: "en",
    today: "2026-11-23",
    calendarDay: "2026-11-23",
  });
  return (
    <section>
      <h2>{model.title}</h2>
      <ReaderLead model={model} />
      <ReaderPicture model={model} />
    </section>
  );
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const marks = () => [...document.querySelectorAll<HTMLElement>("[data-mark]")];
const openSection = (name: RegExp) => {
  const head = screen.getByRole("heading", { name }).closest("summary");
  if (!head) throw new Error("No section of this name");
  fireEvent.click(head);
};
const show = (view: Parameters<typeof setView>[0]) => act(() => setView(view));

beforeEach(() => {
  setView({ ...defaultView, paper: paper.id, reading: "outline" });
});

describe("the whole paper", () => {
  test("draws a section once it is open, and takes one tab stop for all statements", () => {
    render(<Reader />);
    expect(marks()).toHaveLength(0);
    openSection(/Why the town cycles/);
    openSection(/What other towns do/);
    expect(marks()).toHaveLength(6);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(screen.getAllByRole("list", { name: "paragraph 1" })).toHaveLength(2);
    expect(screen.getByText("joins sentences, claims nothing of its own")).toBeVisible();
    openSection(/Why the town cycles/);
    expect(marks()).toHaveLength(2);
  });

  test("choosing a statement marks it; the outline stays, and its section too", () => {
    render(<Reader />);
    openSection(/What is missing/);
    openSection(/What other towns do/);
    fireEvent.click(button(/^sentence 2: ?Over 40 crossings/));
    expect(readView()).toMatchObject({ choose: "3-p1-s2", reading: "outline" });
    expect(marks().map(({ dataset }) => dataset.mark)).toEqual([
      "muted",
      "muted",
      "muted",
      "chosen",
    ]);
    expect(screen.getByText(/^Is about: /)).toBeVisible();
  });

  test("opens where the choice is, gives it the tab stop, and leaves the focus alone", () => {
    render(<Reader />);
    show({ choose: "c-crossings" });
    const [, marked] = marks();
    expect(marks().map(({ dataset }) => dataset.mark)).toEqual(["muted", "neighbour"]);
    expect(marked?.tabIndex).toBe(0);
    expect(document.body).toHaveFocus();
  });

  test("links to the paper’s own page, in a window that cannot reach back", () => {
    render(<Reader />);
    const page = screen.getByRole("link", { name: /The paper’s own page/ });
    expect(page).toHaveAttribute("href", paper.source.link);
    expect(page).toHaveAttribute("rel", "noopener noreferrer");
    expect(page).toHaveAttribute("target", "_blank");
  });
});

describe("a very long section", () => {
  test("is drawn piece by piece, and the focus goes to what was asked for", () => {
    render(<Reader dataset={lengthen(200)} />);
    openSection(/Why the town cycles/);
    const before = marks().length;
    expect(before).toBeLessThan(40);
    fireEvent.click(button("177 more paragraphs"));
    expect(marks()).toHaveLength(before + 24);
    expect(button(/Said in 1-p25-s1\./)).toHaveFocus();
    expect(button("153 more paragraphs")).toBeVisible();
  });

  test("shows the paragraphs behind the choice, and counts the others", () => {
    render(<Reader dataset={lengthen(400)} />);
    show({ choose: "n-figures" });
    const marked = marks().filter(({ dataset }) => dataset.mark === "neighbour");
    expect(marked.length).toBeGreaterThanOrEqual(24);
    expect(marks().length).toBeLessThan(40);
    expect(button(/^\d+ more paragraphs, 17 of them marked$/)).toBeVisible();
  });
});

describe("behind the choice", () => {
  test("cannot be read while nothing is chosen", () => {
    render(<Reader />);
    expect(button("Behind the choice")).toBeDisabled();
    expect(button("Outline")).toHaveAttribute("aria-pressed", "true");
    show({ choose: "c-counts" });
    fireEvent.click(button("Behind the choice"));
    expect(readView().reading).toBe("passages");
    expect(button("Behind the choice")).toHaveAttribute("aria-pressed", "true");
  });

  test("lists the links on both sides; the other end can be chosen", () => {
    setView({ choose: "c-counts", reading: "passages" });
    render(<Reader />);
    expect(screen.getByRole("heading", { name: "Comes from (1)" })).toBeVisible();
    const side = screen.getByRole("heading", { name: "Leads to (1)" }).closest("section");
    const line = within(side as HTMLElement).getByRole("listitem");
    expect(line).toHaveTextContent("The office is charged with what nobody does.");
    expect(line).toHaveTextContent("4, paragraph 1, sentence 2");
    fireEvent.click(within(line).getByRole("button"));
    expect(readView()).toMatchObject({ choose: "r-counts", reading: "passages" });
  });

  test("a link shows its ends, and the switch takes the focus when they are left for one", () => {
    setView({ choose: "l-routes-lanes", reading: "passages" });
    render(<Reader />);
    expect(screen.getByRole("heading", { name: /structure$/ })).toBeVisible();
    expect(screen.getByText("The paper makes no statement about this.")).toBeVisible();
    const ends = screen.getAllByRole("definition").map((end) => within(end).getByRole("button"));
    expect(ends).toHaveLength(2);
    act(() => ends[1]?.focus());
    fireEvent.click(ends[1] as HTMLElement);
    expect(readView().choose).toBe("m-lanes");
    expect(button("Behind the choice")).toHaveFocus();
  });

  test("the editor’s reading stands apart, and just stated ones leave it out", () => {
    setView({ choose: "n-figures", reading: "passages" });
    render(<Reader />);
    const under = (name: string) => screen.getByRole("heading", { name }).closest("section");
    const reading = "The plan cannot be steered without data.";
    expect(under("The editor’s reading")).toHaveTextContent(reading);
    expect(under("The paper says")).not.toHaveTextContent(reading);
    show({ stated: true });
    expect(screen.queryByText(reading)).toBeNull();
    expect(under("The paper says")).toHaveTextContent(
      "One statement that the paper does not make itself is left out.",
    );
  });

  test("a word of the paper opens its explanation, in both languages", () => {
    const [first, ...rest] = paper.terms;
    if (!first) throw new Error("The example has no terms");
    const terms = [{ ...first, term: { en: "crossing", zh: "路口" } }, ...rest];
    setView({ choose: "c-crossings", reading: "passages" });
    render(<Reader dataset={{ ...example, paper: { ...paper, terms } }} />);
    const word = button("crossings");
    const note = document.getElementById(word.getAttribute("popovertarget") ?? "");
    expect(note).toHaveAttribute("popover", "auto");
    expect(note?.querySelector("[lang='en']")).toHaveTextContent(first.explanation.en);
    expect(note?.querySelector("[lang='zh-Hans']")).toHaveTextContent("路口");
    fireEvent.click(within(note as HTMLElement).getByText("Where the paper uses it"));
    expect(readView()).toMatchObject({ choose: first.id, reading: "passages" });
  });

  test("can be closed at its top and at its end, and Esc is left to the app", () => {
    setView({ choose: "c-counts", reading: "passages" });
    render(<Reader />);
    for (const name of ["Close", "Back to the panels"]) {
      show({ reading: "passages" });
      fireEvent.click(button(name));
      expect(readView().reading).toBeNull();
    }
    const isLeft = fireEvent.keyDown(button("Back to the panels"), { key: "Escape" });
    expect(isLeft).toBe(true);
  });
});
