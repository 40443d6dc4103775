import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/dataset";
import { bundle, type Place } from "./bundles";
import { chen, example, large } from "./fixture";
import { type Ground, type Layout, layoutArgument, type Rect } from "./layout";

const columns = 6;
const groundOf = (width: number, height: number): Ground => ({
  width,
  height,
  boxWidth: Math.max(136, width / 9),
  lineHeight: 20,
});

const bottom = ({ y, height }: Rect) => y + height;

/** In each column: boxes in the order given, apart, tall enough for a line, inside the picture. */
function expectClear(places: readonly Place[], { boxes }: Layout, ground: Ground): void {
  expect(boxes.size).toBe(places.length);
  for (let column = 0; column < columns; column += 1) {
    const rects = places
      .filter((place) => place.column === column)
      .map(({ id }) => boxes.get(id))
      .filter((rect) => rect !== undefined);
    for (const [at, rect] of rects.entries()) {
      expect(rect.height).toBeGreaterThanOrEqual(ground.lineHeight * 0.99);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(ground.width + 0.01);
      const before = rects[at - 1];
      if (before) expect(rect.y - bottom(before)).toBeGreaterThan(1);
    }
  }
}

type Point = readonly [x: number, y: number];

/** The points a strand stands on, without the control points of its curves. */
function pointsOf(path: string): readonly Point[] {
  const points: Point[] = [];
  for (const [, command, numbers = ""] of path.matchAll(/([MCH])([^MCH]*)/g)) {
    const values = numbers.split(/[ ,]/).map(Number);
    const [x = 0] = values;
    const last = points.at(-1);
    if (command === "H") points.push([x, last?.[1] ?? 0]);
    else points.push([values.at(-2) ?? 0, values.at(-1) ?? 0]);
  }
  return points;
}

function expectRouted(dataset: Dataset, { boxes, strands }: Layout): void {
  const { bundles } = bundle(dataset, []);
  const inside = ([x, y]: Point, { x: left, y: top, width, height }: Rect) =>
    x >= left && x <= left + width && y > top && y < top + height;
  for (const { id, from, to } of bundles) {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    const points = pointsOf(strands.get(id)?.path ?? "");
    expect(points.length, id).toBeGreaterThanOrEqual(2);
    const [first, last] = [points[0], points.at(-1)];
    if (!start || !end || !first || !last) throw new Error(`${id} hangs in the air`);
    expect(first[0]).toBeCloseTo(start.x + start.width);
    expect(last[0]).toBeCloseTo(end.x);
    expect(inside([start.x, first[1]], start)).toBe(true);
    expect(inside(last, end)).toBe(true);
    const between = points.slice(1, -1);
    for (const [box, rect] of boxes) {
      if (box === from || box === to) continue;
      for (const point of between) expect(inside(point, rect), `${id} over ${box}`).toBe(false);
    }
  }
}

describe.each([
  ["this paper", chen],
  ["the example", example],
])("%s", (_, dataset) => {
  it.each([
    [1056, 420],
    [1390, 640],
    [1870, 800],
  ])("stands clear at %i × %i", (width, height) => {
    const { places, bundles } = bundle(dataset, []);
    const ground = groundOf(width, height);
    const layout = layoutArgument(places, bundles, columns, ground);
    expectClear(places, layout, ground);
    expectRouted(dataset, layout);
  });
});

test.prop([fc.integer({ min: 1056, max: 2600 }), fc.integer({ min: 120, max: 1400 })], {
  numRuns: 30,
})("any size stands clear", (width, height) => {
  const { places, bundles } = bundle(chen, []);
  const ground = groundOf(width, height);
  const layout = layoutArgument(places, bundles, columns, ground);
  expectClear(places, layout, ground);
  expectRouted(chen, layout);
});

test.prop([fc.subarray(chen.paper.links)], { numRuns: 30 })("any links stand clear", (links) => {
  const dataset: Dataset = { ...chen, paper: { ...chen.paper, links } };
  const { places, bundles } = bundle(dataset, []);
  const ground = groundOf(1390, 640);
  const layout = layoutArgument(places, bundles, columns, ground);
  expectClear(places, layout, ground);
  expectRouted(dataset, layout);
});

describe("a paper ten times the size", () => {
  it("bundles crowded columns by theme, and loses no link", () => {
    const { places, bundles } = bundle(large, []);
    expect(places.length).toBeLessThan(60);
    const items = places.reduce((sum, { count }) => sum + count, 0);
    const { drivers, directions, needs, measures, challenges, recommendations } = large.paper;
    const all = [drivers, directions, needs, measures, challenges, recommendations];
    expect(items).toBe(all.reduce((sum, { length }) => sum + length, 0));
    const links = bundles.flatMap((each) => each.links);
    expect(new Set(links)).toEqual(new Set(large.paper.links));
  });

  it("draws the line by itself", () => {
    const alone = ["c-talent-gap.x3", "d-technology-push"];
    const { places } = bundle(large, alone);
    expect(places.filter(({ id }) => alone.includes(id))).toHaveLength(2);
  });

  // Few links, so that some stand alone between two boxes.
  const links = large.paper.links.filter(({ id }) => id.endsWith(".x0"));
  const sparse: Dataset = { ...large, paper: { ...large.paper, links } };
  test.prop([fc.subarray(links)], { numRuns: 30 })(
    "gives each strand an id of its own, whatever is drawn by itself",
    (some) => {
      const { bundles } = bundle(
        sparse,
        some.flatMap(({ from, to }) => [from, to]),
      );
      expect(new Set(bundles.map(({ id }) => id)).size).toBe(bundles.length);
    },
  );
});
