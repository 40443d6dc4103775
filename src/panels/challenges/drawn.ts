/** Which columns of a row are in the document, where not all are. */

/** From the first to the last, both among them; none where the last comes before the first. */
export type Columns = { readonly from: number; readonly to: number };

export const noColumns: Columns = { from: 0, to: -1 };

export type Drawn = {
  /** Among all columns. */
  readonly position: number;
  /** Columns just before it that are not drawn. */
  readonly skipped: number;
};

/** Those of the span, and wherever it is the one with the tab stop: `at` is its position from 1, less where none has it. */
export function drawnColumns({ from, to }: Columns, at: number): readonly Drawn[] {
  const positions = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const held = at - 1;
  if (held >= 0 && (held < from || held > to)) positions.push(held);
  return positions
    .toSorted((a, b) => a - b)
    .map((position, index, all) => ({ position, skipped: position - (all[index - 1] ?? -1) - 1 }));
}
