import { noColumns, type Span } from "./drawn";

/** New cells that one frame has time for, on a machine a quarter as fast as ours. */
export const perFrame = 32;

/**
 * Which columns each row shows one frame later, where each is to show `wanted`: rows get theirs in the order
 * given, as many as a frame has time for, and keep what they show until then.
 */
export function filledNext(
  rows: readonly string[],
  wanted: Span,
  filled: ReadonlyMap<string, Span>,
): ReadonlyMap<string, Span> {
  let room = perFrame;
  return new Map(
    rows.map((id) => {
      const shown = filled.get(id) ?? noColumns;
      if (room <= 0 || isSame(shown, wanted)) return [id, shown];
      room -= newCells(shown, wanted);
      return [id, wanted];
    }),
  );
}

export const isFilled = (
  rows: readonly string[],
  wanted: Span,
  filled: ReadonlyMap<string, Span>,
): boolean => rows.every((id) => isSame(filled.get(id) ?? noColumns, wanted));

const isSame = (a: Span, b: Span) => a.from === b.from && a.to === b.to;

function newCells(shown: Span, wanted: Span): number {
  const both = Math.min(shown.to, wanted.to) - Math.max(shown.from, wanted.from) + 1;
  return wanted.to - wanted.from + 1 - Math.max(0, both);
}
