import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import {
  addEvidence,
  addNote,
  redo,
  setField,
  setPosition,
  setProgress,
  tickAction,
  tickRecommendation,
  undo,
} from "./actions";
import { paper, sample, someEvents, subjects } from "./arbitrary";
import type { ProgressEvent } from "./event";
import { mergeEvents } from "./order";
import { countImplemented, rollUp } from "./rules";
import { selectProgress } from "./selectProgress";
import { useProgress } from "./store";
import { progressOf, type SubjectState } from "./subject";

const events = () => useProgress.getState().events;
const byId = () => selectProgress(events(), paper);
const progressing = () => subjects.map((id) => ({ id, progress: progressOf(byId(), id) }));
const begin = (given: readonly ProgressEvent[]) =>
  useProgress.setState({ events: mergeEvents([], given) });

// What undo must bring back: all but the list of what is undone.
const visible = () =>
  new Map(
    Array.from(byId(), ([id, state]): [string, Omit<SubjectState, "hidden">] => {
      const { hidden: _, ...rest } = state;
      return [id, rest];
    }).filter(([, state]) => state.history.length > 0),
  );

beforeEach(() => begin([]));

test("an action appends one event that names what it replaces", () => {
  setProgress(paper, "action-1", "in-progress");
  setProgress(paper, "action-1", "closed", "superseded");
  const [first, second] = events();
  expect(first).toMatchObject({ counter: 1, paper, subject: "action-1", field: "progress" });
  expect(first).not.toHaveProperty("base");
  expect(first).not.toHaveProperty("reason");
  expect(second).toMatchObject({ counter: 2, base: [first?.id], reason: "superseded" });
});

test("setting what is so already appends nothing; another reason does", () => {
  setPosition(paper, "action-1", "supported");
  expect(setPosition(paper, "action-1", "supported")).toBeNull();
  expect(setPosition(paper, "action-1", "supported", "cabinet decision")).not.toBeNull();
  expect(events()).toHaveLength(2);
});

test("the same note twice is two notes", () => {
  addNote(paper, "action-1", "asked the ministry");
  addNote(paper, "action-1", "asked the ministry");
  expect(byId().get("action-1")?.notes).toHaveLength(2);
});

test("half of a split emoji does not get into an event", () => {
  addNote(paper, "action-1", "done 👍".slice(0, -1));
  expect(byId().get("action-1")?.notes[0]?.text).toBe("done \uFFFD");
  const title = "survey 👍".slice(0, -1);
  addEvidence(paper, "action-1", { title, url: "", strength: "published" });
  expect(byId().get("action-1")?.evidence[0]?.title).toBe("survey \uFFFD");
});

test.each(["in-progress", "partly", "closed"] as const)(
  "choosing %s settles a conflict",
  (value) => {
    begin([sample("a"), sample("b", { value: "partly" })]);
    expect(byId().get("action-1")?.conflicts.size).toBe(1);
    setProgress(paper, "action-1", value);
    expect(byId().get("action-1")).toMatchObject({ progress: value, conflicts: new Map() });
  },
);

test("a counter at the end of the range does not stop the reader", () => {
  begin([sample("a", { counter: 2 ** 50 })]);
  expect(() => setProgress(paper, "action-2", "implemented")).not.toThrow();
  expect(progressOf(byId(), "action-2")).toBe("implemented");
});

test("ticking a recommendation is one step: open actions implemented, closed ones left", () => {
  setProgress(paper, "action-1", "closed", "rejected");
  tickRecommendation(paper, "recommendation-1", subjects, true);
  expect(progressing().map(({ progress }) => progress)).toEqual([
    "closed",
    "implemented",
    "implemented",
  ]);
  const added = events().slice(1);
  expect(new Set(added.map(({ batch }) => batch)).size).toBe(1);
  expect(added[0]?.batch).toBeTypeOf("string");
  expect(rollUp(progressing()).progress).toBe("implemented");
});

test("unticking restores what each was, with its reason", () => {
  setProgress(paper, "action-1", "implemented");
  setProgress(paper, "action-2", "in-progress", "pilot in two provinces");
  tickRecommendation(paper, "recommendation-1", subjects, true);
  tickRecommendation(paper, "recommendation-1", subjects, false);
  expect(progressing().map(({ progress }) => progress)).toEqual([
    "implemented",
    "in-progress",
    "not-started",
  ]);
  expect(byId().get("action-2")?.heads.get("progress")?.at(-1)?.reason).toBe(
    "pilot in two provinces",
  );
  expect(events()).toHaveLength(6);
});

test("an action changed after the tick keeps its change when the recommendation is unticked", () => {
  tickRecommendation(paper, "recommendation-1", subjects, true);
  setProgress(paper, "action-1", "partly");
  tickRecommendation(paper, "recommendation-1", subjects, true);
  tickRecommendation(paper, "recommendation-1", subjects, false);
  expect(progressing().map(({ progress }) => progress)).toEqual([
    "partly",
    "implemented",
    "implemented",
  ]);
});

test("actions ticked one by one: unticking the recommendation takes the last one back", () => {
  for (const id of subjects) tickAction(paper, id, true);
  tickRecommendation(paper, "recommendation-1", subjects, false);
  expect(countImplemented(progressing())).toMatchObject({ implemented: 2, of: 3 });
});

test("one action of a ticked recommendation can be unticked alone", () => {
  tickRecommendation(paper, "recommendation-1", subjects, true);
  tickAction(paper, "action-2", false);
  expect(countImplemented(progressing())).toMatchObject({ implemented: 2, of: 3 });
  expect(progressOf(byId(), "action-2")).toBe("not-started");
});

test("a recommendation without actions is ticked itself", () => {
  tickRecommendation(paper, "recommendation-1", [], true);
  expect(progressOf(byId(), "recommendation-1")).toBe("implemented");
  tickRecommendation(paper, "recommendation-1", [], false);
  expect(progressOf(byId(), "recommendation-1")).toBe("not-started");
});

test("whatever came before, ticking and unticking restores it", () => {
  fc.assert(
    fc.property(someEvents, (given) => {
      begin(given);
      const before = progressing();
      const step = tickRecommendation(paper, "recommendation-1", subjects, true);
      if (!step) return;
      expect(rollUp(progressing()).progress).toBe("implemented");
      tickRecommendation(paper, "recommendation-1", subjects, false);
      expect(progressing()).toEqual(before);
    }),
  );
});

test("whatever came before, ticking and unticking one action restores it", () => {
  fc.assert(
    fc.property(someEvents, fc.constantFrom(...subjects), (given, action) => {
      begin(given);
      const before = progressing();
      if (!tickAction(paper, action, true)) return;
      expect(progressOf(byId(), action)).toBe("implemented");
      tickAction(paper, action, false);
      expect(progressing()).toEqual(before);
    }),
  );
});

const acts = {
  "a progress": () => setProgress(paper, "action-1", "partly"),
  "a position": () => setPosition(paper, "action-2", "not-supported", "cost"),
  "a note": () => addNote(paper, "action-3", "minutes of March"),
  "a tick": () => tickRecommendation(paper, "recommendation-1", subjects, true),
};

test.each(Object.entries(acts))("undo takes back %s, redo brings it again", (_, act) => {
  fc.assert(
    fc.property(someEvents, (given) => {
      begin(given);
      const before = visible();
      const step = act();
      if (!step) return;
      const after = visible();
      undo(paper, step);
      expect(visible()).toEqual(before);
      redo(paper, step);
      expect(visible()).toEqual(after);
      expect(events().length).toBeGreaterThanOrEqual(given.length + 3);
    }),
  );
});

const letters = (count: number) => "a".repeat(count);
test.each<[string, number, (text: string) => unknown]>([
  ["a note", 100_000, (text) => addNote(paper, "action-1", text)],
  ["a reason", 100_000, (text) => setProgress(paper, "action-1", "closed", text)],
  ["who leads", 10_000, (text) => setField(paper, "action-1", "lead", text)],
  [
    "the title of evidence",
    10_000,
    (title) => addEvidence(paper, "action-1", { title, url: "", strength: "published" }),
  ],
])("%s that no file could bring back is not written, and the longest is", (_, longest, write) => {
  expect(() => write(letters(longest + 1))).toThrow(RangeError);
  expect(events()).toEqual([]);
  write(letters(longest));
  expect(events()).toHaveLength(1);
});
