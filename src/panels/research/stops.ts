/** The arrow keys: left and right along one line, up and down among the values of one year. */
import type { SeriesLine } from "./series";

/** `at` is a year's place, or one beyond the last: the line's label. Lines stand in their labels' order. */
export type Stop = { readonly line: number; readonly at: number };
export const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;
export type Arrow = (typeof arrows)[number];

type Lines = readonly Pick<SeriesLine, "values">[];

export function stopAfter(lines: Lines, from: Stop, key: Arrow): Stop | null {
  return key === "ArrowLeft" || key === "ArrowRight"
    ? along(lines, from, key === "ArrowLeft" ? -1 : 1)
    : across(lines, from, key === "ArrowUp" ? -1 : 1);
}

/** A gap is stepped over; its label says that there is one. */
function along(lines: Lines, { line, at }: Stop, way: 1 | -1): Stop | null {
  const values = lines[line]?.values ?? [];
  for (let next = at + way; next >= 0 && next <= values.length; next += way) {
    if (next === values.length || values[next] !== null) return { line, at: next };
  }
  return null;
}

function across(lines: Lines, { line, at }: Stop, way: 1 | -1): Stop | null {
  const column = lines
    .map(({ values }, index) => ({ index, value: values[at] }))
    .filter(({ value }) => value !== null);
  // Labels have no value of a year: they keep their order.
  column.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const next = column[column.findIndex(({ index }) => index === line) + way];
  return next ? { line: next.index, at } : null;
}
