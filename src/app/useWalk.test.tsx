import { readFileSync } from "node:fs";
import { act, fireEvent, render, renderHook, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import { choose, defaultView, readView, setView } from "@/view";
import { useWalk } from "./useWalk";

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));
const dataset: Dataset = { paper, record: null, story: null };

/** Marks in a panel of which only some are in sight, as beside a panel that has the window. */
function show(...inSight: readonly string[]): void {
  vi.spyOn(HTMLElement.prototype, "getClientRects").mockImplementation(function rects(
    this: HTMLElement,
  ) {
    const count = inSight.includes(this.dataset.item ?? "") ? 1 : 0;
    return Array(count).fill(new DOMRect()) as unknown as DOMRectList;
  });
  render(
    <main>
      {["c-counts", "c-crossings", "r-counts", "r-crossings"].map((id) => (
        <button key={id} type="button" data-item={id}>
          {id}
        </button>
      ))}
    </main>,
  );
}

const mark = (id: string) => screen.getByRole("button", { name: id });
const walkOn = (way: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: way, shiftKey: true });
const start = () => renderHook(() => useWalk(dataset, () => undefined));

beforeEach(() => setView(defaultView));
afterEach(() => void vi.restoreAllMocks());

test("a walk goes on from where it began where no mark of what it came to is in sight", () => {
  start();
  show("c-counts", "c-crossings");
  mark("c-counts").focus();
  walkOn("ArrowRight");
  expect(readView()).toMatchObject({ choose: "r-counts", trail: ["c-counts"] });
  walkOn("ArrowRight");
  expect(readView()).toMatchObject({ choose: "a-counts-1", trail: ["c-counts", "r-counts"] });
  walkOn("ArrowDown");
  expect(readView().choose).toBe("a-counts-2");
  expect(mark("c-counts")).toHaveFocus();
  mark("c-crossings").focus();
  walkOn("ArrowRight");
  expect(readView()).toMatchObject({ choose: "r-crossings", trail: ["c-crossings"] });
});

test("it begins anew there once something else is chosen", () => {
  start();
  show("c-counts");
  mark("c-counts").focus();
  walkOn("ArrowRight");
  act(() => setView({ choose: "d-budget" }));
  walkOn("ArrowRight");
  expect(readView()).toMatchObject({ choose: "r-counts", trail: ["c-counts"] });
});

test("the focus follows it to a mark in sight elsewhere than in the band", () => {
  start();
  show("c-counts", "r-counts");
  mark("c-counts").focus();
  walkOn("ArrowRight");
  expect(mark("r-counts")).toHaveFocus();
});

test("that the line ends is said of the walk, and not when the same is chosen again", () => {
  const { result } = start();
  show("r-crossings");
  act(() => choose("r-crossings"));
  mark("r-crossings").focus();
  walkOn("ArrowDown");
  expect(result.current).toBe("r-crossings");
  for (const id of ["c-counts", "r-crossings"]) {
    act(() => choose(id));
    expect(result.current).toBeNull();
  }
});
