import fc from "fast-check";
import { expect, test } from "vitest";
import { paper, sample, someEvents } from "./arbitrary";
import { burnUp, countsOn, type Plan } from "./burnUp";
import type { ProgressEvent } from "./event";
import { foldEvents } from "./fold";
import { dayNumber } from "./hiddenOn";
import { mergeEvents } from "./order";
import { countImplemented, rollUp } from "./rules";
import { progressOf } from "./subject";

const plan: Plan = {
  paper,
  recommendations: [
    { id: "r-1", actions: ["action-1", "action-2"] },
    { id: "action-3", actions: [] },
  ],
};
const numberOf = (day: string) => dayNumber(`${day}T12:00:00`);

/** The same by the rule of a past day: everything folded anew. */
function counted(events: readonly ProgressEvent[], until: string) {
  const byId = foldEvents(events, { paper, until });
  const each = (id: string) => ({ id, progress: progressOf(byId, id) });
  const rolled = rollUp(["action-1", "action-2"].map(each));
  const { implemented, of } = countImplemented([
    { id: "r-1", progress: rolled.progress },
    each("action-3"),
  ]);
  return {
    recommendations: { implemented, of },
    actions: { implemented: rolled.implemented, of: rolled.of },
  };
}

const days = Array.from({ length: 11 }, (_, index) =>
  new Date(Date.UTC(2025, 11, 31 + index)).toISOString().slice(0, 10),
);

test("on every day it is what folding the events until its end gives", () => {
  fc.assert(
    fc.property(someEvents, (given) => {
      const events = mergeEvents([], given);
      const made = burnUp(events, plan);
      for (const day of days) {
        expect(countsOn(made, numberOf(day)), day).toMatchObject(counted(events, day));
      }
    }),
    { numRuns: 2000 },
  );
});

test("what was shown by name and then taken back with its import is as a past day has it", () => {
  const brought = sample("a", { at: "2026-01-01T10:00:00.000Z", value: "implemented" });
  const say = (counter: number, field: string, value: object) =>
    sample(`${field}-${counter}`, {
      counter,
      at: `2026-01-0${counter}T10:00:00.000Z`,
      subject: paper,
      field,
      value,
    });
  const events = [
    brought,
    say(2, "import", { file: "theirs.json", events: ["a"] }),
    say(3, "show", { events: ["a"] }),
    say(4, "hide", { events: ["import-2"] }),
  ];
  const made = burnUp(events, plan);
  for (const day of days)
    expect(countsOn(made, numberOf(day)), day).toMatchObject(counted(events, day));
  expect(countsOn(made, numberOf("2026-01-09")).actions.implemented).toBe(0);
});

const at = (day: number) => `2026-01-0${day}T10:00:00.000Z`;
const set = (id: string, day: number, subject: string, value = "implemented", counter = day) =>
  sample(id, { counter, at: at(day), subject, value });
const hide = (id: string, day: number, value: object) =>
  sample(id, { counter: day * 10, at: at(day), subject: paper, field: "hide", value });

const mark = (id: string, day: number, events: readonly string[], batch?: string) =>
  sample(id, {
    counter: day * 10,
    at: at(day),
    subject: paper,
    field: "import",
    value: { file: "theirs.json", events },
    ...(batch && { batch }),
  });

// Only a file made by hand holds these; every reading of it must be the same.
test.each([
  [
    "a mark speaks for nothing that came after it",
    [
      mark("m", 1, ["u"], "b"),
      { ...set("a", 1, "action-1"), batch: "b" },
      hide("u", 1, { batch: "b" }),
      mark("later", 2, []),
    ],
  ],
  [
    "what came before a mark does not take it back",
    [hide("u", 1, { batch: "b" }), set("a", 2, "action-1"), mark("m", 2, ["a"], "b")],
  ],
])("%s", (_, given) => {
  const events = mergeEvents([], given);
  const made = burnUp(events, plan);
  for (const day of days)
    expect(countsOn(made, numberOf(day)), day).toMatchObject(counted(events, day));
});

/** "day: recommendations of, actions of". */
const drawn = (events: readonly ProgressEvent[]) =>
  burnUp(mergeEvents([], events), plan).points.map(
    ({ day, recommendations, actions }) =>
      `${day - numberOf("2026-01-01") + 1}: ${recommendations.implemented} of ${recommendations.of}, ${actions.implemented} of ${actions.of}`,
  );

test.each<[string, readonly ProgressEvent[], readonly string[]]>([
  ["nothing", [], []],
  [
    "two actions on two days",
    [set("a", 1, "action-1"), set("b", 3, "action-2")],
    ["1: 0 of 2, 1 of 2", "3: 1 of 2, 2 of 2"],
  ],
  [
    "one that is closed leaves what is counted of",
    [set("a", 1, "action-1"), set("b", 2, "action-2", "closed")],
    ["1: 0 of 2, 1 of 2", "2: 1 of 2, 1 of 1"],
  ],
  [
    "one closed with all its actions is no longer of the recommendations",
    [set("a", 1, "action-1", "closed"), set("b", 2, "action-2", "closed")],
    ["1: 0 of 2, 0 of 1", "2: 0 of 1, 0 of 0"],
  ],
  ["what has no actions is ticked itself", [set("a", 4, "action-3")], ["4: 1 of 2, 0 of 2"]],
  [
    "an undo on a later day leaves the days before it",
    [set("a", 1, "action-1"), hide("u", 3, { events: ["a"] })],
    ["1: 0 of 2, 1 of 2", "3: 0 of 2, 0 of 2"],
  ],
  [
    "an undo on the same day was never seen",
    [set("a", 1, "action-1"), hide("u", 1, { events: ["a"] })],
    [],
  ],
  [
    "an undo that is taken back",
    [set("a", 1, "action-1"), hide("u", 3, { events: ["a"] }), hide("r", 5, { events: ["u"] })],
    ["1: 0 of 2, 1 of 2", "3: 0 of 2, 0 of 2", "5: 0 of 2, 1 of 2"],
  ],
  [
    "a later day with an earlier counter does not decide",
    [set("a", 1, "action-1", "partly", 9), set("b", 4, "action-1", "implemented", 2)],
    [],
  ],
  [
    "an import taken back counts on no day",
    [
      set("a", 1, "action-1"),
      sample("m", {
        counter: 50,
        at: at(4),
        subject: paper,
        field: "import",
        value: { file: "theirs.json", events: ["a"] },
      }),
      hide("u", 6, { events: ["m"] }),
    ],
    [],
  ],
])("%s", (_, events, expected) => {
  expect(drawn(events)).toEqual(expected);
});

test.each([
  ["1970-01-01T00:00:00Z", 0],
  ["1969-12-31T00:00:00Z", -1],
  ["9999-12-31T00:00:00Z", 2_932_896],
  ["+012000-01-01T00:00:00Z", 3_663_382],
  ["0050-01-01T00:00:00Z", -701_265],
])("a clock that says %s makes a day, not a gap", (moment, expected) => {
  // Where tests run it may be the day before or after.
  expect(Math.abs(dayNumber(moment) - expected)).toBeLessThanOrEqual(1);
});
