import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { type Columns, noColumns } from "./drawn";
import { filledNext, isFilled, perFrame } from "./filling";

const rows = Array.from({ length: 30 }, (_, index) => `row ${index}`);
const spans = fc
  .tuple(fc.nat(170), fc.integer({ min: 0, max: 29 }))
  .map(([from, more]): Columns => ({ from, to: from + more }));
const at = (filled: ReadonlyMap<string, Columns>, id: string) => filled.get(id) ?? noColumns;
const cells = ({ from, to }: Columns) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

it("fills the first rows first, a frame's worth of cells at a time", () => {
  const wanted = { from: 10, to: 33 };
  const filled = filledNext(rows, wanted, new Map());
  expect(rows.filter((id) => at(filled, id) === wanted)).toEqual(
    rows.slice(0, Math.ceil(perFrame / 24)),
  );
});

it.each([
  [1, 3],
  [0.67, 3],
  [0.5, 2],
  [0.25, 1],
  [0.01, 1],
])(
  "with room for %d of a frame's cells it fills %d rows of eight, one in any case",
  (room, count) => {
    const wanted = { from: 0, to: 7 };
    const filled = filledNext(rows, wanted, new Map(), room);
    expect(rows.filter((id) => at(filled, id) === wanted)).toHaveLength(count);
  },
);

it("rows that need two columns more are many in a frame", () => {
  const full = new Map(rows.map((id) => [id, { from: 0, to: 23 }]));
  const wanted = { from: 2, to: 25 };
  const filled = filledNext(rows, wanted, full);
  expect(rows.filter((id) => at(filled, id) === wanted)).toHaveLength(perFrame / 2);
});

test.prop([fc.subarray(rows), spans, fc.array(spans)])(
  "a frame makes no more cells than a row over its measure, and all rows are filled in the end",
  (drawn, wanted, before) => {
    let filled: ReadonlyMap<string, Columns> = new Map(
      before.map((span, index) => [rows[index % rows.length] ?? "", span]),
    );
    for (let frame = 0; !isFilled(drawn, wanted, filled); frame += 1) {
      expect(frame).toBeLessThan(rows.length);
      const next = filledNext(drawn, wanted, filled);
      const made = drawn.flatMap((id) => {
        const shown = new Set(cells(at(filled, id)));
        return cells(at(next, id)).filter((cell) => !shown.has(cell));
      });
      expect(made.length).toBeLessThan(perFrame + 30);
      expect([...next.keys()]).toEqual(drawn);
      filled = next;
    }
  },
);
