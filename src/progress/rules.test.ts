import fc from "fast-check";
import { expect, test } from "vitest";
import { type ActionProgress, progressValues } from "./event";
import { countImplemented, rollUp, tickOf } from "./rules";

const named = (values: readonly ActionProgress[]) =>
  values.map((progress, index) => ({ id: `action-${index}`, progress }));

test.each<[readonly ActionProgress[], ActionProgress, string]>([
  [[], "not-started", "0 of 0"],
  [["not-started"], "not-started", "0 of 1"],
  [["in-progress"], "partly", "0 of 1"],
  [["partly"], "partly", "0 of 1"],
  [["implemented"], "implemented", "1 of 1"],
  [["closed"], "closed", "0 of 0"],
  [["closed", "closed"], "closed", "0 of 0"],
  [["not-started", "not-started"], "not-started", "0 of 2"],
  [["not-started", "in-progress"], "partly", "0 of 2"],
  [["implemented", "not-started"], "partly", "1 of 2"],
  [["implemented", "implemented"], "implemented", "2 of 2"],
  [["implemented", "closed"], "implemented", "1 of 1"],
  [["not-started", "closed"], "not-started", "0 of 1"],
  [["in-progress", "closed"], "partly", "0 of 1"],
])("actions %j make a recommendation %s, %s", (values, progress, count) => {
  const rolled = rollUp(named(values));
  expect(rolled.progress).toBe(progress);
  expect(`${rolled.implemented} of ${rolled.of}`).toBe(count);
});

test.each([
  ["not-started", "none"],
  ["in-progress", "some"],
  ["partly", "some"],
  ["implemented", "all"],
  ["closed", "none"],
] as const)("%s ticks %s", (progress, tick) => {
  expect(tickOf(progress)).toBe(tick);
});

test("closed ones are named", () => {
  expect(countImplemented(named(["closed", "implemented", "closed", "partly"]))).toEqual({
    implemented: 1,
    of: 2,
    closed: ["action-0", "action-2"],
  });
});

test("a closed action more changes no status but that of an empty or closed whole", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...progressValues), { minLength: 1 }), (values) => {
      const { progress } = rollUp(named(values));
      expect(rollUp(named([...values, "closed"])).progress).toBe(progress);
    }),
  );
});
