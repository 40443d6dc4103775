import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareScale, yearTicks } from "./axis";

describe("the axis of shares", () => {
  it.each<[string, number[], [number, number], number[]]>([
    ["begins near the least value", [2.06, 5.21], [2, 5.5], [2, 3, 4, 5]],
    ["begins at zero where that is near", [0.5, 5.2], [0, 6], [0, 2, 4, 6]],
    ["has short steps for a short span", [0.8, 1.3], [0.8, 1.3], [0.8, 1, 1.2]],
    ["stands for a single value", [2.5], [2, 2.5], [2]],
    ["stands for no value", [], [0, 1], [0, 1]],
  ])("%s", (_, values, domain, ticks) => {
    expect(shareScale(values)).toEqual({ domain, ticks });
  });

  it("holds every value and has few ticks, all inside", () => {
    const shares = fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((share) => share / 100),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(shares, (values) => {
        const { domain, ticks } = shareScale(values);
        const [low, high] = domain;
        const slack = (high - low) * 1e-6;
        expect(high).toBeGreaterThan(low);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(low - slack);
          expect(value).toBeLessThanOrEqual(high + slack);
        }
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const tick of ticks) expect(tick).toBeLessThanOrEqual(high + slack);
      }),
    );
  });
});

describe("the years that are named", () => {
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
  it.each<[number, number[]]>([
    [20, years],
    [8, years],
    [7, [2015, 2018, 2020, 2022]],
    [4, [2015, 2019, 2022]],
    [3, [2015, 2022]],
    [2, [2015, 2022]],
    [1, [2022]],
  ])("with room for %i", (most, named) => {
    expect(yearTicks(years, most)).toEqual(named);
  });

  it("are the first, the last and never more than there is room for", () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 20 }));
    fc.assert(
      fc.property(span, ([length, most]) => {
        const all = Array.from({ length: length + 1 }, (_, index) => 2000 + index);
        const ticks = yearTicks(all, most);
        expect(ticks[0]).toBe(2000);
        expect(ticks.at(-1)).toBe(2000 + length);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const [index, year] of ticks.entries()) {
          const before = ticks[index - 1];
          if (before !== undefined) {
            expect(year - before).toBeGreaterThanOrEqual(length / (most - 1) - 1e-9);
          }
        }
      }),
    );
  });
});
