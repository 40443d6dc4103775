import { readFileSync } from "node:fs";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import { progressAt, selectProgress, setProgress, useProgress } from "@/progress";
import { defaultView, setView, useView } from "@/view";
import { selectRecommendations } from "./model";
import { RecommendationsPicture } from "./Picture";

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));
const dataset: Dataset = { paper, record: null, story: null };

/** The panel on the real stores, as the app would hold it. */
function Tracker() {
  const model = selectRecommendations({
    dataset,
    view: useView(),
    locale: "en",
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    progress: progressAt(useProgress(), paper.id, useView().asOf),
  });
  return (
    <>
      <h2>{model.title}</h2>
      <RecommendationsPicture model={model} />
    </>
  );
}

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const counts = () => box("Know riders: implemented");
const title = () => screen.getByRole("heading", { level: 2 }).textContent;

// What is fetched on demand is there, as it is once the page has been idle.
beforeAll(() => Promise.all([import("./Part"), import("./Workbench")]), 60_000);

beforeEach(() => {
  useProgress.setState({ events: [], isLoaded: true, saving: "saved" });
  setView({ ...defaultView, paper: paper.id });
});

test("a tick implements every open action as one step, and unticking restores what was", () => {
  setProgress(paper.id, "a-counts-1", "in-progress");
  render(<Tracker />);
  expect(counts()).toBePartiallyChecked();
  fireEvent.click(counts());
  expect(counts()).toBeChecked();
  expect(counts()).not.toBePartiallyChecked();
  expect(title()).toBe("1 of 2 recommendations implemented");
  expect(screen.getByText("2 of 2")).toBeVisible();
  fireEvent.click(counts());
  expect(counts()).toBePartiallyChecked();
  expect(title()).toBe("0 of 2 recommendations implemented");
  const byId = selectProgress(useProgress.getState().events, paper.id);
  expect(byId.get("a-counts-1")?.progress).toBe("in-progress");
});

test("undo takes the last step back, redo does it again, and no event is removed", async () => {
  render(<Tracker />);
  expect(screen.queryByRole("button", { name: /Undo/ })).toBeNull();
  fireEvent.click(counts());
  const made = useProgress.getState().events;
  fireEvent.click(
    await screen.findByRole("button", { name: "Undo: Ticked “Know riders”: 2 actions" }),
  );
  expect(counts()).not.toBeChecked();
  expect(title()).toBe("0 of 2 recommendations implemented");
  expect(useProgress.getState().events).toEqual(expect.arrayContaining([...made]));
  const undo = screen.getByRole("button", { name: "Undo" });
  expect(undo).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(screen.getByRole("button", { name: "Redo: Ticked “Know riders”: 2 actions" }));
  expect(counts()).toBeChecked();
});

test("choosing unfolds the actions with what the paper names for them", async () => {
  render(<Tracker />);
  const row = screen.getByRole("button", { name: "Know riders" });
  expect(row).toHaveAttribute("aria-expanded", "false");
  fireEvent.click(row);
  expect(row).toHaveAttribute("aria-expanded", "true");
  expect(await screen.findAllByText("Accountable: The traffic office")).toHaveLength(2);
});

test("the whole window unfolds everything, without disclosure states", async () => {
  setView({ wide: "recommendations" });
  render(<Tracker />);
  await waitFor(() => expect(screen.getAllByRole("checkbox")).toHaveLength(5));
  const row = screen.getByRole("button", { name: "Know the riders" });
  expect(row).not.toHaveAttribute("aria-expanded");
  fireEvent.click(box("Publish what the counters show: implemented"));
  expect(box("Know the riders: implemented")).toBePartiallyChecked();
});

test("arrows keep to the ticks or to the titles, and walk into the actions", async () => {
  setView({ choose: "r-counts" });
  render(<Tracker />);
  await screen.findByRole("checkbox", { name: "Set up counters at ten bridges: implemented" });
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document, { key });
  const roving = screen.getByRole("group", { name: "Recommendations and their actions" });
  expect(roving.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  counts().focus();
  press("ArrowDown");
  expect(box("Set up counters at ten bridges: implemented")).toHaveFocus();
  press("ArrowRight");
  expect(screen.getByRole("button", { name: "Set up counters at ten bridges" })).toHaveFocus();
  press("ArrowUp");
  expect(screen.getByRole("button", { name: "Know riders" })).toHaveFocus();
  press("ArrowLeft");
  expect(counts()).toHaveFocus();
});

test("until what is kept has been read, no tick can be set or seen", () => {
  useProgress.setState({ isLoaded: false, saving: "saving" });
  render(<Tracker />);
  expect(counts()).toBeDisabled();
  expect(screen.getByRole("status")).toHaveTextContent("Reading what this device keeps");
  expect(title()).toBe("… of 2 recommendations implemented");
});

test("only what is not saved interrupts", async () => {
  useProgress.setState({ saving: { notSaved: "memory-only", cause: "refused" } });
  render(<Tracker />);
  await waitFor(() =>
    expect(screen.getByRole("alert")).toHaveTextContent(/^Not saved: .* Allow storage/),
  );
  expect(within(screen.getByRole("status")).queryByText(/Saved/)).toBeNull();
});

test("a past day can be read, not changed; which day it is stands above the page", async () => {
  setProgress(paper.id, "a-counts-1", "implemented");
  setView({ asOf: "2020-01-01" });
  render(<Tracker />);
  expect(counts()).toBeDisabled();
  expect(counts()).not.toBePartiallyChecked();
  expect(screen.getByRole("status")).toHaveTextContent("Read only");
  expect(screen.queryByRole("button", { name: /Undo/ })).toBeNull();
});
