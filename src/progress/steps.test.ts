import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { addNote, redo, setProgress, tickRecommendation, undo } from "./actions";
import { showAgain, takeBack } from "./alone";
import { paper, sample } from "./arbitrary";
import { readAuthor } from "./author";
import type { JsonValue, ProgressEvent } from "./event";
import { resetProgress } from "./reset";
import { selectProgress } from "./selectProgress";
import { redoLast, stepToRedo, stepToUndo, undoLast } from "./steps";
import { addEvents, useProgress } from "./store";

const { device } = readAuthor();
const now = () => ({ events: useProgress.getState().events, device });
const goBack = () => undoLast(paper, now()) !== null;
const goOn = () => redoLast(paper, now()) !== null;

/** Every item's progress and notes, as a reader sees them. */
const sight = () =>
  [...selectProgress(now().events, paper)]
    .map(([id, { progress, notes }]) => `${id} ${progress} ${notes.map(({ text }) => text)}`)
    .filter((each) => !each.endsWith("not-started "))
    .sort();

let made = 0;
const theirs = (value: string, subject = "action-9"): ProgressEvent => {
  made += 1;
  return sample(`theirs-${made}`, { counter: made, device: "other", subject, value });
};
const append = (events: readonly (Partial<ProgressEvent> & { id: string })[]) => {
  const counter = (now().events.at(-1)?.counter ?? 0) + 1;
  addEvents(
    events.map((event, index) => sample(event.id, { counter: counter + index, device, ...event })),
  );
};
const mark = (id: string, ids: readonly string[], batch?: string) => ({
  id,
  subject: paper,
  field: "import",
  value: { file: "theirs.json", events: ids } as JsonValue,
  ...(batch ? { batch, reason: "import" } : {}),
});

function importTheirs(): void {
  const event = theirs("partly");
  addEvents([event]);
  append([mark(`mark-${event.id}`, [event.id])]);
}

function replaceWithTheirs(): void {
  const event = theirs("implemented");
  const gone = now()
    .events.filter(({ field }) => field === "progress" || field === "note")
    .map(({ id }) => id);
  const batch = `replace-${event.id}`;
  addEvents([event]);
  append([
    mark(`mark-${event.id}`, [event.id], batch),
    {
      id: `gone-${event.id}`,
      subject: paper,
      field: "hide",
      value: { events: gone },
      batch,
      reason: "import",
    },
  ]);
}

beforeEach(() => useProgress.setState({ events: [] }));

test("nothing was done: nothing to undo or redo", () => {
  expect([goBack(), goOn()]).toEqual([false, false]);
});

const acts = {
  "a change": () => void setProgress(paper, "action-1", "partly"),
  "another change": () => void setProgress(paper, "action-2", "implemented"),
  "a note": () => void addNote(paper, "action-1", "asked"),
  "a tick of three": () =>
    void tickRecommendation(paper, "r", ["action-1", "action-2", "action-3"], true),
  "an import": importTheirs,
  "a replacement": replaceWithTheirs,
  "a reset": () => void resetProgress(paper),
  "a change taken back alone": () => turn(takeBack, false),
  "a change shown again alone": () => turn(showAgain, true),
};

/** The first change that stands, or does not. */
function turn(act: typeof takeBack, isHidden: boolean): void {
  const states = [...selectProgress(now().events, paper).values()];
  const [first] = states.flatMap(({ hidden, history }) => (isHidden ? hidden : history));
  if (first) act(paper, first.id);
}

test.each(Object.entries(acts))("%s is taken back and done again as one", (_, act) => {
  setProgress(paper, "action-3", "in-progress");
  addNote(paper, "action-3", "a slip");
  const note = now().events.at(-1);
  if (note) takeBack(paper, note.id);
  const before = sight();
  act();
  const after = sight();
  expect(after).not.toEqual(before);
  expect(goBack()).toBe(true);
  expect(sight()).toEqual(before);
  expect(goOn()).toBe(true);
  expect(sight()).toEqual(after);
  expect(goOn()).toBe(false);
});

test("whatever was done: back all the way and on again passes the same sights", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Object.values(acts)), { maxLength: 8 }),
      fc.nat({ max: 10 }),
      fc.nat({ max: 3 }),
      (chosen, back, on) => {
        useProgress.setState({ events: [] });
        for (const act of chosen) act();
        // Some going back and forth before, so that undoing starts from anywhere.
        for (let step = 0; step < on; step += 1) goBack();
        for (let step = 0; step < on - 1; step += 1) goOn();
        const sights = [sight()];
        let steps = 0;
        while (steps < back && goBack()) {
          steps += 1;
          sights.push(sight());
        }
        for (const expected of sights.slice(0, -1).reverse()) {
          expect(goOn()).toBe(true);
          expect(sight()).toEqual(expected);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe("redo", () => {
  test("cannot repeat what another change has followed", () => {
    acts["a change"]();
    goBack();
    acts["another change"]();
    expect(goOn()).toBe(false);
  });

  test("is not lost by what another device does meanwhile", () => {
    acts["a change"]();
    goBack();
    addEvents([{ ...theirs("partly"), counter: 40 }]);
    expect(goOn()).toBe(true);
  });

  test("brings back what was taken back by itself, out of turn", () => {
    const first = setProgress(paper, "action-1", "partly");
    acts["another change"]();
    const all = sight();
    if (first) undo(paper, first);
    expect(sight()).toEqual(["action-2 implemented "]);
    expect(goOn()).toBe(true);
    expect(sight()).toEqual(all);
  });

  test("has nothing to do where the change was shown again by itself", () => {
    const step = setProgress(paper, "action-1", "partly");
    if (step) undo(paper, step);
    if (step) redo(paper, step);
    expect(goOn()).toBe(false);
  });
});

describe("undo", () => {
  test("leaves alone what others wrote, unless as an import", () => {
    addEvents([theirs("partly")]);
    expect(goBack()).toBe(false);
    importTheirs();
    expect(goBack()).toBe(true);
    expect(goBack()).toBe(false);
  });

  test("reaches what was written before devices had names", () => {
    addEvents([sample("old")]);
    expect(goBack()).toBe(true);
    expect(sight()).toEqual([]);
  });

  test("takes first what a reader has just shown again", () => {
    const first = setProgress(paper, "action-1", "partly");
    acts["another change"]();
    if (first) undo(paper, first);
    if (first) redo(paper, first);
    goBack();
    expect(sight()).toEqual(["action-2 implemented "]);
  });

  test("brings back the note that was taken back last, and leaves what was done before", () => {
    addNote(paper, "action-1", "asked");
    acts["another change"]();
    const all = sight();
    const [note] = now().events;
    takeBack(paper, note?.id ?? "");
    expect(goBack()).toBe(true);
    expect(sight()).toEqual(all);
    expect(goOn()).toBe(true);
    expect(sight()).toEqual(["action-2 implemented "]);
    showAgain(paper, note?.id ?? "");
    expect(sight()).toEqual(all);
    expect(goBack()).toBe(true);
    expect(sight()).toEqual(["action-2 implemented "]);
    expect(goBack()).toBe(true);
    expect(sight()).toEqual(all);
  });

  test("of an import takes back what it brought that hides, too", () => {
    acts["a change"]();
    const [own] = now().events;
    const before = sight();
    addEvents([
      sample("their-hide", {
        counter: 9,
        device: "other",
        subject: paper,
        field: "hide",
        value: { events: [own?.id ?? ""] },
      }),
    ]);
    append([mark("mark", ["their-hide"])]);
    expect(sight()).toEqual([]);
    goBack();
    expect(sight()).toEqual(before);
  });

  test("tells all events of its step", () => {
    acts["a tick of three"]();
    expect(stepToUndo(now())?.events).toHaveLength(3);
    goBack();
    expect(stepToUndo(now())).toBeNull();
    expect(stepToRedo(now())?.events).toHaveLength(3);
  });
});
