import fc from "fast-check";
import { expect, it } from "vitest";
import { positionOn, scaleFor } from "./axis";

const amounts = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1 });

it("holds every value between the ends of its axis, and few ticks", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom("always", "never", "wide"), (values, log) => {
      const scale = scaleFor(values, log);
      for (const at of [...values, ...scale.ticks].map((value) => positionOn(scale, value))) {
        expect(at).toBeGreaterThanOrEqual(-1e-6);
        expect(at).toBeLessThanOrEqual(1 + 1e-6);
      }
      expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
      expect(scale.ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});

it.each([
  [[10], false, [0, 5, 10]],
  [[9.5, 52.7], false, [0, 20, 40, 60]],
  [[5_700, 150_000], false, [0, 100_000, 200_000]],
  [[0.024, 160], true, [0.1, 1, 10, 100]],
  [[0, 500], false, [0, 200, 400, 600]],
])("gives %j the ticks people expect", (values, isLog, ticks) => {
  expect(scaleFor(values, "wide")).toMatchObject({ isLog, ticks });
});

it.each([
  [[10], [10, 100]],
  [
    [5, 50],
    [1, 10, 100],
  ],
  [
    [9.5, 52.7],
    [1, 10, 100],
  ],
])("gives %j whole decades where a log axis is asked for", (values, ticks) => {
  expect(scaleFor(values, "always")).toMatchObject({ isLog: true, ticks });
});

it("keeps to a linear axis from zero where a log one cannot be", () => {
  expect(scaleFor([0, 5], "always")).toMatchObject({ isLog: false });
  expect(scaleFor([1, 1000], "never")).toMatchObject({ isLog: false, ticks: [0, 500, 1000] });
});
