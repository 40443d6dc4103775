import { type Columns, noColumns } from "./drawn";

/** New cells that one frame has time for, on a machine of middling speed. */
export const perFrame = 24;

/**
 * Which columns each row shows one frame later, where each is to show `wanted`: rows get theirs in the order
 * given, as many as a frame has time for, and keep what they show until then. `room` is the part of that measure
 * which this machine has time for; one row is filled in any case.
 */
export function filledNext(
  rows: readonly string[],
  wanted: Columns,
  filled: ReadonlyMap<string, Columns>,
  room = 1,
): ReadonlyMap<string, Columns> {
  let left = perFrame * room;
  return new Map(
    rows.map((id) => {
      const shown = filled.get(id) ?? noColumns;
      if (left <= 0 || isSame(shown, wanted)) return [id, shown];
      left -= newCells(shown, wanted);
      return [id, wanted];
    }),
  );
}

export const isFilled = (
  rows: readonly string[],
  wanted: Columns,
  filled: ReadonlyMap<string, Columns>,
): boolean => rows.every((id) => isSame(filled.get(id) ?? noColumns, wanted));

const isSame = (a: Columns, b: Columns) => a.from === b.from && a.to === b.to;

function newCells(shown: Columns, wanted: Columns): number {
  const both = Math.min(shown.to, wanted.to) - Math.max(shown.from, wanted.from) + 1;
  return wanted.to - wanted.from + 1 - Math.max(0, both);
}
