import { readFileSync } from "node:fs";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import {
  addNote,
  progressAt,
  progressOf,
  resetProgress,
  selectProgress,
  setProgress,
  tickRecommendation,
  useProgress,
} from "@/progress";
import { defaultView, readView, setView, useView } from "@/view";
import { Lead } from "./Lead";
import { selectHistory } from "./model";
import { HistoryPicture } from "./Picture";

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));
const dataset: Dataset = { paper, record: null, story: null };

/** The panel on the real stores, as the app would hold it. */
function History() {
  const view = useView();
  const model = selectHistory({
    dataset,
    view,
    locale: "en",
    today: view.asOf ?? "2026-11-25",
    calendarDay: "2026-11-25",
    progress: progressAt(useProgress(), paper.id, view.asOf),
  });
  return (
    <>
      <header>
        <Lead model={model} />
      </header>
      <HistoryPicture model={model} />
    </>
  );
}

// Nothing has a size here, so nothing is drawn; what is drawn is said in words.
class Unsized {
  observe() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", Unsized);

const on = (day: string) => vi.setSystemTime(`${day}T12:00:00Z`);
const progress = (id: string) =>
  progressOf(selectProgress(useProgress.getState().events, paper.id), id);
const button = (name: RegExp | string) => screen.getByRole("button", { name });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  on("2026-11-25");
  useProgress.setState({ events: [], isLoaded: true, saving: "saved" });
  setView({ ...defaultView, paper: paper.id });
});

describe("going back and forth", () => {
  test("the head says what it would take back, and takes it back", () => {
    setProgress(paper.id, "a-counts-1", "implemented");
    render(<History />);
    const head = within(screen.getByRole("banner"));
    const turn = (name: RegExp | string) => head.getByRole("button", { name });
    fireEvent.click(turn(/^Undo: .* to Implemented, from Not started$/));
    expect(progress("a-counts-1")).toBe("not-started");
    expect(turn("Undo")).toHaveAttribute("aria-disabled", "true");
    fireEvent.click(turn(/^Redo: .* to Implemented/));
    expect(progress("a-counts-1")).toBe("implemented");
  });

  test("any step is taken back by itself, shown as such, and done again", () => {
    setProgress(paper.id, "a-counts-1", "implemented");
    addNote(paper.id, "a-counts-1", "asked");
    render(<History />);
    const list = within(screen.getByRole("group", { name: /newest first/ }));
    fireEvent.click(list.getByRole("button", { name: /^Undo: “.*to Implemented/ }));
    expect(progress("a-counts-1")).toBe("not-started");
    expect(list.getByText("Taken back")).toBeVisible();
    expect(screen.getByText(/^Undone\. “/)).toBeInTheDocument();
    fireEvent.click(list.getByRole("button", { name: /^Redo: “.*to Implemented/ }));
    expect(progress("a-counts-1")).toBe("implemented");
  });

  test("a reset is one step", () => {
    tickRecommendation(paper.id, "r-counts", ["a-counts-1", "a-counts-2"], true);
    resetProgress(paper.id);
    render(<History />);
    const list = within(screen.getByRole("group", { name: /newest first/ }));
    fireEvent.click(list.getByRole("button", { name: /^Undo: Started afresh: 2 changes/ }));
    expect(progress("a-counts-2")).toBe("implemented");
  });
});

test("taking back the change that makes a list a long one leaves the focus where it is", () => {
  for (let count = 1; count <= 199; count += 1) addNote(paper.id, "a-counts-1", `note ${count}`);
  render(<History />);
  // Found by its class: a query by role walks all of the long list.
  const undo = document.querySelector<HTMLElement>(".history-row > button");
  undo?.focus();
  fireEvent.click(undo ?? document.body);
  expect(undo).toHaveFocus();
  expect(undo).toHaveTextContent("Redo");
});

test("in a long list the line in use keeps the focus and its keys when a change is added above it", () => {
  // Nothing scrolls here.
  Element.prototype.scrollTo = () => undefined;
  for (let count = 1; count <= 210; count += 1) addNote(paper.id, "a-counts-1", `note ${count}`);
  render(<History />);
  fireEvent.keyDown(screen.getByRole("list"), { key: "End" });
  const first = document.activeElement;
  expect(first).toHaveTextContent("note 1");
  act(() => void addNote(paper.id, "a-counts-1", "one more"));
  expect(first).toHaveFocus();
  fireEvent.keyDown(first ?? document, { key: "ArrowUp" });
  expect(document.activeElement).toHaveTextContent("note 2");
});

describe("a button that has done its work leaves the focus in the panel", () => {
  test.each(["Show this day: 20 November 2026", "Before the last change", "Today"])(
    "%s",
    (name) => {
      on("2026-11-20");
      setProgress(paper.id, "a-counts-1", "implemented");
      on("2026-11-25");
      if (name === "Today") setView({ asOf: "2026-11-21" });
      render(<History />);
      const pressed = button(name);
      pressed.focus();
      fireEvent.click(pressed);
      expect(pressed).toHaveFocus();
      expect(pressed).toHaveAttribute("aria-disabled", "true");
      const shown = readView().asOf;
      fireEvent.click(pressed);
      expect(readView().asOf).toBe(shown);
    },
  );

  test("Clear, which goes, to the first of what it cleared", () => {
    setProgress(paper.id, "a-counts-1", "implemented");
    render(<History />);
    fireEvent.change(screen.getByLabelText("Kind"), { target: { value: "notes" } });
    const clear = button("Clear");
    clear.focus();
    fireEvent.click(clear);
    expect(screen.getByLabelText("Whose")).toHaveFocus();
    expect(screen.getByLabelText("Kind")).toHaveValue("");
    expect(screen.queryByRole("button", { name: "Clear" })).toBeNull();
  });
});

describe("a past day", () => {
  test("is set by its date, and nothing can be changed then", () => {
    on("2026-11-01");
    setProgress(paper.id, "a-counts-1", "implemented");
    on("2026-11-25");
    render(<History />);
    fireEvent.change(screen.getByLabelText("Day shown"), { target: { value: "2026-10-20" } });
    expect(readView().asOf).toBe("2026-10-20");
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
    const since = screen.getByRole("heading", { name: "What changed since 20 October 2026" });
    expect(since.parentElement).toHaveTextContent("Progress: Not started, now Implemented");
  });

  test("a day that is not over is refused in words; a year half typed is waited for", () => {
    render(<History />);
    const date = screen.getByLabelText("Day shown");
    fireEvent.change(date, { target: { value: "2027-01-01" } });
    expect(readView().asOf).toBeNull();
    expect(screen.getByText(/^1 January 2027 is not over yet/)).toBeVisible();
    fireEvent.change(date, { target: { value: "0202-01-01" } });
    expect(readView().asOf).toBeNull();
    fireEvent.change(date, { target: { value: "2026-11-25" } });
    expect(readView().asOf).toBeNull();
    expect(screen.queryByText(/is not over yet/)).toBeNull();
  });

  test("refused stays so only until another is shown, from wherever it is chosen", () => {
    render(<History />);
    const date = screen.getByLabelText("Day shown");
    fireEvent.change(date, { target: { value: "2027-01-01" } });
    for (const asOf of ["2026-11-01", null]) {
      act(() => setView({ asOf }));
      expect(date).toHaveValue(asOf ?? "2026-11-25");
      expect(screen.queryByText(/is not over yet/)).toBeNull();
    }
  });

  test("before the first change is named and counted as itself, and shown again by Enter", () => {
    on("2026-11-20");
    setProgress(paper.id, "a-counts-1", "implemented");
    on("2026-11-25");
    setView({ asOf: "2026-11-18" });
    render(<History />);
    const slider = screen.getByRole("slider");
    const said = /^18 November 2026: 0 of 2 recommendations, 0 of \d actions$/;
    expect(slider).toHaveAttribute("aria-valuetext", expect.stringMatching(said));
    expect(screen.getByText(said)).toBeVisible();
    expect(slider).toHaveAttribute("aria-valuenow", slider.getAttribute("aria-valuemin"));
    fireEvent.keyDown(slider, { key: "Enter" });
    expect(readView().asOf).toBe("2026-11-18");
    fireEvent.keyDown(slider, { key: "ArrowRight" });
    expect(slider).toHaveAttribute("aria-valuetext", expect.stringMatching(/^20 November 2026/));
  });

  test("is reached by ways to say it", () => {
    on("2026-11-20");
    setProgress(paper.id, "a-counts-1", "implemented");
    on("2026-11-25");
    render(<History />);
    for (const [name, day] of [
      ["A week ago", "2026-11-18"],
      ["A month ago", "2026-10-25"],
      ["Today", null],
      ["Before the last change", "2026-11-19"],
    ] as const) {
      fireEvent.click(button(name));
      expect(readView().asOf).toBe(day);
    }
  });

  test("is chosen on the line by keys: arrows along the days that changed a count, then Enter", () => {
    for (const [day, id] of [
      ["2026-11-02", "a-counts-1"],
      ["2026-11-10", "a-counts-2"],
    ] as const) {
      on(day);
      setProgress(paper.id, id, "implemented");
    }
    on("2026-11-25");
    render(<History />);
    const slider = screen.getByRole("slider");
    const press = (key: string) => fireEvent.keyDown(slider, { key });
    expect(slider).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^25 November 2026: 1 of 2/),
    );
    press("ArrowLeft");
    expect(slider).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^10 November 2026: 1 of 2/),
    );
    press("Home");
    expect(slider).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^2 November 2026: 0 of 2 recommendations, 1 of \d actions$/),
    );
    press("Enter");
    expect(readView().asOf).toBe("2026-11-02");
    press("End");
    press(" ");
    expect(readView().asOf).toBeNull();
  });
});

test("nothing recorded yet says so, and offers no line", () => {
  render(<History />);
  expect(screen.getByText("What you tick, note or rate will stand here.")).toBeVisible();
  expect(screen.queryByRole("slider")).toBeNull();
});
