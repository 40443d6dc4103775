import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnOf } from "./drawn";
import { chen, groundOf, modelOf, seriesOf, withSeries } from "./fixture";
import { geometryOf, nearestSpot } from "./geometry";

describe("the picture", () => {
  const room = { width: 560, height: 200, column: 200, pitch: 24 };
  const edges = { top: 24, right: 32, bottom: 22, left: 25 };

  it("names the lines from the highest end down, the UK by its last value", () => {
    expect(drawnOf(groundOf().lines, null).map(({ economy }) => economy)).toEqual([
      "KR",
      "US",
      "JP",
      "DE",
      "GB",
      "CN",
      "EU",
    ]);
  });

  it("breaks every line but China's in its own way", () => {
    const drawn = drawnOf(groundOf().lines, null);
    const others = drawn.filter(({ isHome }) => !isHome).map(({ dash }) => dash);
    expect(new Set(others).size).toBe(6);
    expect(drawn.find(({ isHome }) => isHome)?.dash).toBeUndefined();
  });

  it("keeps the home economy and the chosen one among too many", () => {
    const one = groundOf().lines.find(({ economy }) => economy === "US");
    if (!one) throw new Error("no line");
    const many = Array.from({ length: 700 }, (_, index) => ({
      ...one,
      id: `s-${index}`,
      economy: `E${index}`,
      isHome: index === 600,
    }));
    const kept = drawnOf(many, "E650").map(({ economy }) => economy);
    expect(kept).toHaveLength(30);
    expect(kept).toEqual(expect.arrayContaining(["E600", "E650", "E0"]));
    expect(drawnOf(many, "E650")).toBe(drawnOf(many, "E650"));
    // A choice that is no line's makes no difference either.
    expect(drawnOf(many, "m-de-hydrogen")).toBe(drawnOf(many, null));
  });

  it("draws the very same lines whatever is chosen, where all of them are drawn", () => {
    const { lines } = groundOf();
    const drawn = drawnOf(lines, null);
    expect(drawnOf(lines, "KR")).toBe(drawn);
    expect(drawnOf(lines, "CN")).toBe(drawn);
    expect(drawnOf(lines, null)).toBe(drawn);
  });

  it("is the same while only the choice changes, so that nothing is drawn anew", () => {
    expect(groundOf(chen, { choose: "KR" })).toBe(groundOf(chen, { choose: "m-de-hydrogen" }));
    expect(modelOf(chen, { choose: "m-de-hydrogen" }).markOf("DE")).toBe("neighbour");
  });

  it("puts the higher value higher and the later year further on", () => {
    const { lines, years, scale } = groundOf();
    const drawn = drawnOf(lines, null);
    const { spots, end } = geometryOf(drawn, years, scale, { ...room, edges });
    const [korea] = spots;
    expect(korea?.[0]?.x).toBe(25);
    expect(korea?.[7]?.x).toBe(end);
    // From 2 at the foot (178) to 5.5 at the top (24): 3.98 and 5.21.
    expect(korea?.[0]?.y).toBeCloseTo(178 - (154 * 1.98) / 3.5);
    expect(korea?.[7]?.y).toBeCloseTo(178 - (154 * 3.21) / 3.5);
  });

  it("has a spot inside for each value and none for a gap; the nearest is found from any of them", () => {
    const shares = fc.option(
      fc.integer({ min: 0, max: 600 }).map((hundredths) => hundredths / 100),
    );
    const rows = fc.array(fc.array(shares, { minLength: 8, maxLength: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (values) => {
        const [first] = seriesOf();
        if (!first) throw new Error("no series");
        const ids = chen.paper.economies.map(({ id }) => id);
        const dataset = withSeries(
          values.slice(0, 7).map((row, index) => ({
            ...first,
            id: `s-${index}`,
            economy: ids[index] ?? "",
            values: row.map((value, at) => ({ year: 2015 + at, value })),
          })),
        );
        const model = modelOf(dataset);
        if (model.state !== "drawn") return;
        const { lines, years, scale } = model.ground;
        const drawn = drawnOf(lines, null);
        const { spots, labels } = geometryOf(drawn, years, scale, { ...room, edges });
        expect(labels).toHaveLength(drawn.length);
        for (const [index, line] of drawn.entries()) {
          for (const [at, value] of line.values.entries()) {
            const spot = spots[index]?.[at];
            expect(spot === null).toBe(value === null);
            if (!spot) continue;
            expect(spot.x).toBeGreaterThanOrEqual(25);
            expect(spot.x).toBeLessThanOrEqual(528);
            expect(spot.y).toBeGreaterThanOrEqual(24 - 1e-6);
            expect(spot.y).toBeLessThanOrEqual(178 + 1e-6);
            const found = nearestSpot(spots, spot, 1);
            expect(found && drawn[found.line]?.values[found.at]).toBe(value);
          }
        }
      }),
    );
  });
});
