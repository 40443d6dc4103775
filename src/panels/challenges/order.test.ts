import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { allKinds, chen } from "./fixture";
import { gridOf } from "./grid";
import { byEvidence, orderIn } from "./order";

const rowOf = (levels: readonly number[]) => ({
  cells: new Map(levels.map((level, index) => [String(index), { level }])),
});

it.each([
  ["more cells before stronger ones", [1, 1, 1], [4, 4]],
  ["the stronger where there are as many", [1, 3], [2, 2]],
  ["the more of the strongest", [3, 3, 1], [3, 2, 2]],
  ["any evidence before none", [1], []],
])("%s", (_, first, second) => {
  expect(byEvidence(rowOf(first), rowOf(second))).toBeLessThan(0);
  expect(byEvidence(rowOf(second), rowOf(first))).toBeGreaterThan(0);
});

const levels = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 });
test.prop([levels, levels, levels])("is an order, and equals are equal", (a, b, c) => {
  const [x, y, z] = [rowOf(a), rowOf(b), rowOf(c)];
  expect(Math.sign(byEvidence(x, y))).toBe(-Math.sign(byEvidence(y, x)) + 0);
  if (byEvidence(x, y) <= 0 && byEvidence(y, z) <= 0) {
    expect(byEvidence(x, z)).toBeLessThanOrEqual(0);
  }
  expect(byEvidence(x, rowOf(a.toReversed()))).toBe(0);
});

it("orders anew without losing a row, and keeps the paper's order among equals", () => {
  for (const kind of allKinds) {
    const paper = gridOf(chen, kind, "paper", "en");
    const ranked = gridOf(chen, kind, "evidence", "en");
    expect(new Set(ranked.rows)).toHaveLength(paper.rows.length);
    const place = new Map(paper.rows.map(({ id }, index) => [id, index]));
    for (const [index, row] of ranked.rows.slice(1).entries()) {
      const before = ranked.rows[index];
      if (!before) throw new Error("no row before");
      const order = byEvidence(before, row);
      expect(order).toBeLessThanOrEqual(0);
      if (order === 0) expect(place.get(before.id)).toBeLessThan(place.get(row.id) ?? 0);
    }
    expect(ranked.groups.flatMap(({ rows }) => rows)).toEqual(ranked.rows);
  }
});

it("never paints a row by its neighbours: equal cells have one level wherever they stand", () => {
  for (const kind of allKinds) {
    const ranked = gridOf(chen, kind, "evidence", "en");
    const paper = gridOf(chen, kind, "paper", "en");
    for (const { id, cells } of ranked.rows) {
      expect(paper.rows.find((row) => row.id === id)?.cells).toEqual(cells);
    }
  }
});

it("takes an order it does not know for the paper's", () => {
  expect(orderIn({ rows: "no-such" })).toBe("paper");
  expect(orderIn({ rows: "evidence" })).toBe("evidence");
});
