import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Dataset } from "@/dataset";
import { defaultView, readView, setView, useView } from "@/view";
import { chen, modelOf, withChecks } from "./fixture";
import { Lead } from "./Lead";
import { ChecksPicture } from "./Picture";

/** The panel on the real store, framed as the app frames it. */
function Checks({ dataset = chen }: { dataset?: Dataset }) {
  const model = modelOf(dataset, useView());
  return (
    <section>
      <h2>{model.title}</h2>
      <Lead model={model} />
      <ChecksPicture model={model} />
    </section>
  );
}

const checks = chen.record?.checks ?? [];
const twice = withChecks(
  chen,
  [0, 1].flatMap((copy) =>
    checks.map((check) => ({ ...check, id: `${check.id}-${copy}`, verdict: "agrees" as const })),
  ),
);
const show = (view: Parameters<typeof setView>[0]) => act(() => setView(view));
const rows = () => [...document.querySelectorAll<HTMLElement>(".check")];
/** Found by their words: a query by role walks all of the long page. */
const buttonOf = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent.endsWith(name));
const current = () => rows().filter((row) => row.getAttribute("aria-current") === "true");
const titleOf = (row: HTMLElement) => within(row).getByRole("heading", { level: 4 }).textContent;

beforeEach(() => {
  setView({ ...defaultView, paper: chen.paper.id, wide: "checks" });
});

describe("the checks", () => {
  test("stand side by side, the paper, the verdict and the record in this order", () => {
    render(<Checks />);
    expect(rows()).toHaveLength(24);
    const [first] = rows();
    if (!first) throw new Error("No check is drawn");
    expect(first.textContent).toMatch(
      /The paper says.*seeks leadership.*The record differs.*The record says.*It was a bill/,
    );
  });

  test("lead outside without telling where from", () => {
    render(<Checks />);
    const links = [...document.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) {
      expect([link.rel, link.target]).toEqual(["noopener noreferrer", "_blank"]);
      expect(link.href).toMatch(/^https:/);
      expect((link.ariaLabel ?? link.textContent).length).toBeGreaterThan(4);
    }
  });

  test("say where the paper states no date", () => {
    render(<Checks />);
    const row = rows().find((each) => titleOf(each)?.startsWith("Hydrogen plan of the United K"));
    if (!row) throw new Error("No such check");
    expect(row).toHaveTextContent("not stated");
    expect(row.querySelector(".hatch")).not.toBeNull();
  });
});

describe("a verdict's button", () => {
  test.each([
    ["Differs 2", "The record differs"],
    ["Imprecise 9", "The paper is imprecise"],
    ["Not confirmed 2", "Not confirmed"],
    ["Agrees 11", "The record agrees"],
  ])("%s moves the focus to its heading", (button, heading) => {
    render(<Checks />);
    fireEvent.click(buttonOf(button) ?? document.body);
    expect(document.activeElement).toHaveTextContent(heading);
    expect(document.activeElement?.tagName).toBe("H3");
  });

  test("is none where no check has the verdict, nor beside the table", () => {
    const agreeing = checks.filter(({ verdict }) => verdict === "agrees");
    const { unmount } = render(<Checks dataset={withChecks(chen, agreeing)} />);
    expect(buttonOf("Agrees 11")).toBeDefined();
    expect(buttonOf("Differs 0")).toBeUndefined();
    expect(screen.getByText(/Differs 0/)).toBeVisible();
    unmount();
    setView({ tables: ["checks"] });
    render(<Checks />);
    expect(buttonOf("Agrees 11")).toBeUndefined();
  });
});

describe("what is chosen", () => {
  test("is chosen by a check's subject, and marked in all of its checks", () => {
    render(<Checks />);
    const [mark] = screen.getAllByRole("button", { name: /^Industry-Academia Collaboration/ });
    if (!mark) throw new Error("No mark");
    fireEvent.click(mark);
    expect(readView().choose).toBe("m-jp-open-innovation");
    expect(current()).toHaveLength(2);
    const marks = document.querySelectorAll("[data-mark]");
    expect([...marks].filter((each) => each.ariaPressed === "true")).toHaveLength(2);
    fireEvent.keyDown(mark, { key: "Enter" });
    expect(readView().reading).toBe("passages");
  });

  test("keeps one tab stop for all marks", () => {
    render(<Checks />);
    const stops = [...document.querySelectorAll<HTMLElement>("[data-rove]")];
    expect(stops).toHaveLength(24);
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });

  test("is brought into sight when chosen elsewhere, not when chosen here", () => {
    const brought: string[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      brought.push(this.querySelector("h4")?.textContent ?? this.tagName);
    };
    setView({ choose: "GB" });
    render(<Checks />);
    expect(brought).toEqual([expect.stringMatching(/^Hydrogen plan of the United Kingdom/)]);
    show({ choose: "m-de-future-fund" });
    expect(brought.at(-1)).toMatch(/^Future Technology Investment Fund/);
    const here = screen.getByRole("button", { name: /^European Chips Act/ });
    here.focus();
    fireEvent.click(here);
    expect(brought).toHaveLength(2);
  });

  test("is told where it has no check, and where only a sentence about it has", () => {
    render(<Checks />);
    expect(screen.queryByText(/^Chosen:/)).toBeNull();
    show({ choose: "r-talent" });
    expect(screen.getByText(/The record checks nothing of it/)).toBeVisible();
    expect(current()).toEqual([]);
    expect(document.querySelector("[data-aside]")).toBeNull();
    show({ choose: "t-green" });
    expect(current().map(titleOf)).toEqual([expect.stringMatching(/^Digital Education/)]);
    show({ choose: "m-de-hydrogen" });
    expect(document.querySelector("[data-aside]")).not.toBeNull();
  });
});

describe("many checks", () => {
  test("are drawn a part at a time, those of the choice always", () => {
    render(<Checks dataset={twice} />);
    expect(rows()).toHaveLength(40);
    show({ choose: "c-talent-gap" });
    expect(current()).toHaveLength(2);
    expect(rows()).toHaveLength(42);
    show({ choose: null });
    fireEvent.click(buttonOf("8 more") ?? document.body);
    expect(rows()).toHaveLength(48);
  });

  test("keep the focus: it goes on to the first that the button has shown", () => {
    // Of the choice, and so drawn before: the first that is new comes after it.
    const [, choice] = twice.record?.checks.slice(40) ?? [];
    setView({ choose: choice?.subject ?? null });
    render(<Checks dataset={twice} />);
    const before = new Set(rows());
    const button = [...document.querySelectorAll<HTMLElement>(".check-group > .quiet")].at(-1);
    expect(button).toHaveTextContent(/^\d+ more$/);
    button?.focus();
    fireEvent.click(button ?? document.body);
    const first = rows().find((row) => !before.has(row));
    expect(first).toBeDefined();
    expect(document.activeElement?.closest(".check")).toBe(first);
  });

  test("and a long list of one check keeps its button, which shows and hides the rest", () => {
    const [check] = checks;
    const sources = chen.record?.sources.slice(0, 20).map(({ id }) => id) ?? [];
    render(<Checks dataset={withChecks(chen, check ? [{ ...check, sources }] : [])} />);
    const listed = () => document.querySelectorAll(".check-sources li").length;
    const few = listed();
    const button = document.querySelector<HTMLElement>(".check-sources > button");
    button?.focus();
    fireEvent.click(button ?? document.body);
    expect(listed()).toBeGreaterThan(few);
    expect(document.activeElement).toBe(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    fireEvent.click(button ?? document.body);
    expect(listed()).toBe(few);
  });
});

describe("without the record", () => {
  test("a button turns it on where there is one", () => {
    setView({ record: false });
    render(<Checks />);
    expect(rows()).toEqual([]);
    const button = screen.getByRole("button", { name: "Show the record" });
    button.focus();
    fireEvent.click(button);
    expect(readView().record).toBe(true);
    expect(rows()).toHaveLength(24);
    // The button is gone: the focus goes on to the first of what it has shown.
    expect(document.activeElement?.closest(".check")).toBe(rows()[0]);
  });

  test("there is no button where there is none", () => {
    render(<Checks dataset={{ ...chen, record: null }} />);
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(screen.getByText("There is nothing to set beside what the paper says.")).toBeVisible();
  });
});
