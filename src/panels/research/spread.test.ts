import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread";

const place = fc.record({
  pitch: fc.integer({ min: 12, max: 44 }),
  room: fc.integer({ min: 0, max: 400 }),
  wanted: fc.array(fc.integer({ min: -50, max: 700 }), { minLength: 1, maxLength: 30 }),
});

describe("labels pushed apart", () => {
  it("never stand closer than a line, keep their order and stay inside", () => {
    fc.assert(
      fc.property(place, ({ pitch, room, wanted }) => {
        const sorted = wanted.toSorted((a, b) => a - b);
        const height = pitch * wanted.length + room;
        const placed = spread(sorted, { pitch, height });
        expect(placed).toHaveLength(sorted.length);
        for (const [index, at] of placed.entries()) {
          expect(at - (placed[index - 1] ?? -pitch)).toBeGreaterThanOrEqual(pitch - 1e-6);
          expect(at).toBeGreaterThanOrEqual(pitch / 2 - 1e-6);
          expect(at).toBeLessThanOrEqual(height - pitch / 2 + 1e-6);
        }
      }),
    );
  });

  it("move no label that has room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), (gaps) => {
        let at = 10;
        const wanted = gaps.map((gap) => {
          at += 20 + gap;
          return at;
        });
        expect(spread(wanted, { pitch: 20, height: at + 100 })).toEqual(wanted);
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
    expect(spread(wanted, { pitch: 20, height: 400 })).toEqual(placed);
  });

  it("run on below where there is no room, rather than over each other", () => {
    expect(spread([5, 5, 5], { pitch: 20, height: 30 })).toEqual([10, 30, 50]);
  });
});
