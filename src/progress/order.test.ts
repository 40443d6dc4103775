import fc from "fast-check";
import { expect, test } from "vitest";
import { sample, someEvents, someParts } from "./arbitrary";
import { compareEvents, mergeEvents } from "./order";

test.each([
  ["the counter", { counter: 2 }, { counter: 10 }],
  ["then the id", { id: "a" }, { id: "b" }],
])("events are ordered by %s", (_, first, second) => {
  const one = { ...sample("x"), ...first };
  const other = { ...sample("x"), ...second };
  expect(compareEvents(one, other)).toBeLessThan(0);
  expect(compareEvents(other, one)).toBeGreaterThan(0);
});

test("time of day does not order: a clock may be wrong", () => {
  const early = sample("a", { counter: 1, at: "2030-01-01T00:00:00Z" });
  const late = sample("b", { counter: 2, at: "1970-01-01T00:00:00Z" });
  expect(mergeEvents([], [late, early])).toEqual([early, late]);
});

test("merging is a union: in any order, any number of times, the same", () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      const [a = [], b = [], c = []] = parts.map((part) => mergeEvents([], part));
      const ab = mergeEvents(a, b);
      expect(ab).toEqual(mergeEvents(b, a));
      expect(mergeEvents(ab, c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      expect(mergeEvents(ab, ab)).toBe(ab);
      expect(mergeEvents(ab, b)).toBe(ab);
    }),
  );
});

test("merging drops nothing and makes nothing up", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const merged = mergeEvents([], events);
      expect(new Set(merged)).toEqual(new Set(events));
      expect(merged).toHaveLength(events.length);
    }),
  );
});
