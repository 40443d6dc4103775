import { expect, test } from "vitest";
import { paper, sample } from "./arbitrary";
import { foldEvents } from "./fold";
import { selectTracked } from "./selectTracked";

const fold = (...events: Parameters<typeof sample>[]) =>
  foldEvents(
    events.map((each) => sample(...each)),
    { paper },
  );
const rated = { subject: "c-gap/r-one", field: "severity", value: 4 } as const;

test("what is only rated is left out, and another rating gives the same map", () => {
  const before = fold(["a"], ["b", rated]);
  const tracked = selectTracked(before);
  expect([...tracked.keys()]).toEqual(["action-1"]);
  const again = new Map([...before, ...fold(["c", { ...rated, value: 2 }])]);
  expect(selectTracked(again)).toBe(tracked);
});

test("a change of an item gives another map, and so does one that is taken back", () => {
  const before = selectTracked(fold(["a"]));
  const after = selectTracked(fold(["a"], ["b", { subject: "action-2" }]));
  expect(after).not.toBe(before);
  expect([...after.keys()]).toEqual(["action-1", "action-2"]);
});

test("a rated subject of which something else is said is followed", () => {
  const noted = { subject: rated.subject, field: "note", value: "Asked again." } as const;
  expect(selectTracked(fold(["a", rated], ["b", noted])).has(rated.subject)).toBe(true);
});
