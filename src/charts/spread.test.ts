import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread";

const alike = (places: readonly number[]) => places.map((at) => ({ at, weight: 1 }));

describe("marks pushed apart", () => {
  it("never stand closer than asked, keep their order and stay inside where there is room", () => {
    const place = fc.record({
      least: fc.integer({ min: 12, max: 44 }),
      low: fc.integer({ min: -20, max: 20 }),
      room: fc.integer({ min: 0, max: 400 }),
      wanted: fc.array(
        fc.record({ at: fc.integer({ min: -50, max: 700 }), weight: fc.constantFrom(1, 4, 8) }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(place, ({ least, low, room, wanted }) => {
        const sorted = wanted.toSorted((a, b) => a.at - b.at);
        const high = low + least * Math.max(0, wanted.length - 1) + room;
        const placed = spread(sorted, least, [low, high]);
        expect(placed).toHaveLength(sorted.length);
        for (const [index, at] of placed.entries()) {
          expect(at - (placed[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(least - 1e-6);
          expect(at).toBeGreaterThanOrEqual(low - 1e-6);
          expect(at).toBeLessThanOrEqual(high + 1e-6);
        }
      }),
    );
  });

  it("move none that has room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), (gaps) => {
        let at = 10;
        const wanted = gaps.map((gap) => {
          at += 20 + gap;
          return at;
        });
        expect(spread(alike(wanted), 20, [10, at + 90])).toEqual(wanted);
      }),
    );
  });

  it.each<[string, number[], number[]]>([
    ["part two evenly", [100, 100], [90, 110]],
    ["leave the distant one alone", [100, 100, 300], [90, 110, 300]],
    ["push a third along", [100, 100, 115], [85, 105, 125]],
    ["stay below the top", [0, 0], [10, 30]],
    ["stay above the foot", [400, 400], [370, 390]],
  ])("%s", (_, wanted, placed) => {
    expect(spread(alike(wanted), 20, [10, 390])).toEqual(placed);
  });

  it("run on where there is no room, rather than over each other", () => {
    expect(spread(alike([5, 5, 5]), 20, [10, 20])).toEqual([10, 30, 50]);
  });

  it("move what matters less further", () => {
    const wishes = [
      { at: 100, weight: 8 },
      { at: 102, weight: 1 },
    ];
    const [heavy = 0, light = 0] = spread(wishes, 12, [0, 400]);
    expect(Math.abs(heavy - 100)).toBeLessThan(Math.abs(light - 102) / 4);
  });
});
