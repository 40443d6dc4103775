import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { paper, sample, someEvents } from "./arbitrary";
import { type ProgressEvent, readEvent } from "./event";
import { foldEvents } from "./fold";
import { mergeEvents } from "./order";

afterEach(() => {
  vi.unstubAllEnvs();
});

const stateOf = (events: readonly ProgressEvent[], until?: string) =>
  foldEvents(events, until === undefined ? { paper } : { paper, until }).get("action-1");

test("the order in which events come changes nothing", () => {
  const shuffled = someEvents.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, others]) => {
      expect(foldEvents(others, { paper })).toEqual(foldEvents(events, { paper }));
    }),
  );
});

test("a file holds everything: written as JSON and read again, the state is the same", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const file: unknown[] = JSON.parse(JSON.stringify(events));
      const read = file.flatMap((one) => readEvent(one) ?? []);
      expect(read).toEqual(events.map((event) => JSON.parse(JSON.stringify(event))));
      expect(mergeEvents([], read)).toHaveLength(events.length);
    }),
  );
});

test("what nothing was said of is not there", () => {
  expect(foldEvents([], { paper }).size).toBe(0);
  expect(foldEvents([sample("a", { paper: "paper-2" })], { paper }).size).toBe(0);
});

test("the last of a chain decides; reason and time are the deciding event's", () => {
  const first = sample("a");
  const second = sample("b", { counter: 2, value: "closed", reason: "superseded", base: ["a"] });
  const state = stateOf([second, first]);
  expect(state?.progress).toBe("closed");
  expect(state?.heads.get("progress")).toEqual([second]);
  expect(state?.history).toEqual([first, second]);
  expect(state?.conflicts.size).toBe(0);
});

const root = sample("root");
const left = sample("left", { counter: 2, value: "partly", base: ["root"] });
const right = sample("right", { counter: 2, value: "implemented", base: ["root"] });

test.each<[string, readonly ProgressEvent[], string, readonly string[]]>([
  ["both edits stand in conflict", [root, left, right], "implemented", ["left", "right"]],
  [
    "a later edit of one side leaves the conflict",
    [root, left, right, sample("next", { counter: 3, value: "closed", base: ["left"] })],
    "closed",
    ["right", "next"],
  ],
  [
    "an edit that saw both settles it",
    [root, left, right, sample("next", { counter: 3, value: "partly", base: ["left", "right"] })],
    "partly",
    [],
  ],
  ["the same value twice is no conflict", [root, left, { ...left, id: "twin" }], "partly", []],
  [
    "an undone edit is no side of it",
    [root, left, right, sample("undo", { counter: 3, field: "hide", value: { events: ["left"] } })],
    "implemented",
    [],
  ],
  [
    "an undone edit still links what came after to what came before",
    [
      root,
      left,
      sample("next", { counter: 3, value: "closed", base: ["left"] }),
      sample("undo", { counter: 4, field: "hide", value: { events: ["left"] } }),
    ],
    "closed",
    [],
  ],
  [
    "edits that name no base and did not meet conflict",
    [root, { ...left, base: [] }],
    "partly",
    ["root", "left"],
  ],
  ["links in a circle are survived", [{ ...root, base: ["left"] }, left], "partly", []],
])("concurrent edits: %s", (_, events, progress, conflict) => {
  const state = stateOf(events);
  expect(state?.progress).toBe(progress);
  expect((state?.conflicts.get("progress") ?? []).map(({ id }) => id)).toEqual(conflict);
});

test("fields do not conflict with each other, notes not at all", () => {
  const state = stateOf([
    root,
    sample("position", { field: "position", value: "supported" }),
    sample("note-1", { counter: 2, field: "note", value: "first" }),
    sample("note-2", { counter: 3, field: "note", value: "second" }),
  ]);
  expect(state).toMatchObject({ progress: "in-progress", position: "supported" });
  expect(state?.notes.map(({ text }) => text)).toEqual(["first", "second"]);
  expect(state?.conflicts.size).toBe(0);
});

test.each([
  ["a field of a newer version", { field: "newer-field", value: 3 }],
  ["a value of a newer version", { value: "paused" }],
  ["a value of the wrong shape", { value: { en: "implemented" } }],
  ["a field named like a property of every object", { field: "toString" }],
])("%s is left alone", (_, given) => {
  const state = stateOf([root, sample("strange", { counter: 2, base: ["root"], ...given })]);
  expect(state?.progress).toBe("in-progress");
  expect(state?.history).toEqual([root]);
});

test.each([
  ["hide", { events: ["a"] }, "not-started"],
  ["hide", { batch: "import" }, "not-started"],
  ["hide", { events: ["other"] }, "implemented"],
  ["hide", ["a"], "implemented"],
])("%s %j makes it %s", (field, value, progress) => {
  const event = sample("a", { value: "implemented", batch: "import" });
  const hide = sample("b", { counter: 2, field, value });
  expect(stateOf([event, hide])?.progress).toBe(progress);
  const show = sample("c", { counter: 3, field: "show", value });
  expect(stateOf([event, hide, show])?.progress).toBe("implemented");
});

test("the last word on an event counts, be it said of the event or of its batch", () => {
  const event = sample("a", { value: "implemented", batch: "import" });
  const hideBatch = sample("b", { counter: 2, field: "hide", value: { batch: "import" } });
  const showOne = sample("c", { counter: 3, field: "show", value: { events: ["a"] } });
  const hideAgain = sample("d", { counter: 4, field: "hide", value: { batch: "import" } });
  expect(stateOf([event, hideBatch, showOne])?.progress).toBe("implemented");
  expect(stateOf([event, hideBatch, showOne, hideAgain])?.hidden).toEqual([event]);
});

// In Cairo the clocks change at midnight, and this day begins at one.
test("as of a day that has no midnight, its first instant is of the next day", () => {
  vi.stubEnv("TZ", "Africa/Cairo");
  const half = (day: number) => new Date(2026, 3, day, 0, 30).toISOString();
  const events = [
    sample("a", { value: "partly", at: new Date(2026, 3, 24, 12).toISOString() }),
    sample("b", { counter: 2, value: "implemented", base: ["a"], at: half(25) }),
  ];
  expect(stateOf(events, "2026-04-23")).toBeUndefined();
  expect(stateOf(events, "2026-04-24")?.progress).toBe("partly");
  expect(stateOf(events, "2026-04-25")?.progress).toBe("implemented");
});

const zones = ["UTC", "Asia/Shanghai", "Europe/Berlin", "America/Lima"];

// The clocks of Berlin change on this day, which so has 23 hours.
test.each(zones)("as of a day: up to its last local instant, in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  const evening = new Date(2026, 2, 29, 23, 59, 59, 999).toISOString();
  const midnight = new Date(2026, 2, 30).toISOString();
  const events = [
    sample("a", { value: "partly", at: evening }),
    sample("b", { counter: 2, value: "implemented", base: ["a"], at: midnight }),
    sample("c", { counter: 3, field: "hide", value: { events: ["a"] }, at: midnight }),
  ];
  expect(stateOf(events, "2026-03-28")).toBeUndefined();
  expect(stateOf(events, "2026-03-29")).toMatchObject({ progress: "partly", hidden: [] });
  expect(stateOf(events, "2026-03-30")?.progress).toBe("implemented");
  expect(stateOf(events)?.progress).toBe("implemented");
});
