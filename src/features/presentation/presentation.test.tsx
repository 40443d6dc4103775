import { readFileSync } from "node:fs";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parsePaper, parseStory } from "@/dataset";
import { definePanel, type Snapshot } from "@/panels/panel";
import { defaultView, readView, setView, useView } from "@/view";
import { listCommands } from "./commands";
import { PresentControl } from "./PresentControl";

const read = (file: string) => JSON.parse(readFileSync(`data/example/${file}.json`, "utf8"));
const paper = parsePaper(read("paper"));
const story = parseStory(read("story"), paper);
const panels = ["drivers", "comparison", "challenges", "recommendations"].map((id) =>
  definePanel({
    id,
    name: { en: id, zh: id },
    sees: "paper",
    selectModel: () => ({ title: "", subtitle: "" }),
    Picture: () => null,
    toTable: () => ({ caption: "", columns: [], rows: [] }),
    toSentence: () => "",
  }),
);

const page = { panels, openAbout: () => undefined, share: () => undefined };

function App({ hasStory = true }: { hasStory?: boolean }) {
  const view = useView();
  const dataset = { paper, record: null, story: hasStory ? story : null };
  const snapshot = { dataset, view, locale: "en", today: "2026-01-01" } as unknown as Snapshot;
  return (
    <>
      <PresentControl snapshot={snapshot} page={page} />
      <button type="button" data-rove="">
        mark
      </button>
      <input aria-label="note" />
    </>
  );
}

const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });
const start = () => fireEvent.click(screen.getByRole("button", { name: "Present" }));
const blank = () => screen.queryByRole("button", { name: /blank/ });

// Presenting is fetched later than its button; once it has come, it shows at once.
beforeAll(async () => {
  await import("./Presenting");
  render(<App />);
  start();
  await screen.findByRole("status");
  cleanup();
});

beforeEach(() => setView(defaultView));

describe("presenting", () => {
  beforeEach(() => void render(<App />));

  it("walks the story and gives the view back as it was", () => {
    const before = {
      ...defaultView,
      choose: "r-counts",
      trail: ["c-counts"],
      compare: ["c-counts", "c-lanes"],
      tables: ["challenges"],
      wide: "challenges",
    };
    setView(before);
    start();
    expect(readView()).toEqual({ ...defaultView, step: 0, wide: "drivers" });
    expect(screen.getByRole("status")).toHaveTextContent("Step 1 of 4");
    press("PageDown");
    expect(readView()).toMatchObject({ step: 1, wide: "comparison", choose: "m-lanes" });
    expect(screen.getByRole("status")).toHaveTextContent("Northport pays for lanes.");
    press("End");
    press(" ");
    expect(readView().step).toBe(3);
    press("Home");
    expect(readView().step).toBe(0);
    press("Escape");
    expect(readView()).toEqual(before);
    expect(screen.getByRole("button", { name: "Present" })).toHaveFocus();
    expect(document.documentElement.dataset.presenting).toBeUndefined();
  });

  it("blanks the screen; Esc leaves that first; a step shows the screen again", () => {
    start();
    press("b");
    expect(blank()).toHaveFocus();
    press("Escape");
    expect(blank()).toBeNull();
    expect(readView().step).toBe(0);
    press(".");
    press("PageDown");
    expect(blank()).toBeNull();
    expect(readView().step).toBe(1);
  });

  it("leaves a widget its arrows but not the page keys, and a field all of its keys", () => {
    start();
    const mark = screen.getByRole("button", { name: "mark" });
    const field = screen.getByLabelText("note");
    for (const key of ["ArrowDown", "End", "Enter", " "]) press(key, mark);
    for (const key of ["n", "b", " ", "PageDown", "Escape"]) press(key, field);
    expect(readView().step).toBe(0);
    press("PageDown", mark);
    expect(readView().step).toBe(1);
  });

  it.each([
    ["is open", "<dialog open></dialog>"],
    ["is on its way", "<div data-open><span aria-busy='true'></span></div>"],
  ])("rests while a dialog %s", (_, markup) => {
    start();
    document.body.insertAdjacentHTML("beforeend", markup);
    for (const key of ["PageDown", "n", " ", "b"]) press(key);
    document.body.lastElementChild?.remove();
    expect(readView().step).toBe(0);
    expect(blank()).toBeNull();
  });

  it.each([
    { choose: "r-counts", reading: "passages" },
    { compare: ["c-counts", "c-lanes"] },
  ] as const)("lets Esc leave first what was opened in a step: %o", (opened) => {
    start();
    setView(opened);
    press("Escape");
    expect(readView().step).toBe(0);
  });

  it("does not keep F5 from the browser", () => {
    start();
    expect(press("F5")).toBe(true);
    expect(press("PageDown")).toBe(false);
  });

  it("survives a browser without full screen", async () => {
    start();
    press("f");
    await vi.waitFor(() => expect(readView().step).toBe(0));
  });
});

it("is begun and ended by commands, each where it can be", () => {
  const commands = listCommands(page);
  const offered = () => {
    const snapshot = { dataset: { paper, record: null, story }, view: readView() };
    return commands.filter(({ isAvailable }) => isAvailable(snapshot as unknown as Snapshot));
  };
  render(<App />);
  expect(offered().map(({ id }) => id)).toEqual(["present"]);
  act(() => offered()[0]?.run({ dataset: { story } } as unknown as Snapshot));
  expect(readView()).toMatchObject({ step: 0, wide: "drivers" });
  expect(offered().map(({ id }) => id)).toEqual(["end-presentation"]);
  act(() => offered()[0]?.run({} as Snapshot));
  expect(readView()).toEqual(defaultView);
});

describe("from a link", () => {
  it("shows the step it names, and the last one where there are fewer", () => {
    setView({ step: 98 });
    render(<App />);
    expect(readView()).toMatchObject({ step: 3, wide: "recommendations", choose: "r-counts" });
  });

  it("keeps what was chosen in the step", () => {
    setView({ step: 1, wide: "comparison", choose: "c-counts" });
    render(<App />);
    expect(readView()).toMatchObject({ step: 1, choose: "c-counts" });
    press("Escape");
    expect(readView()).toEqual(defaultView);
  });
});

it("offers nothing without a story", () => {
  render(<App hasStory={false} />);
  expect(screen.queryByRole("button", { name: "Present" })).toBeNull();
});
