import { memo } from "react";
import type { Emphasis } from "./emphasis";
import type { Grid, Row } from "./grid";
import { LateRow } from "./LateRow";

type Props = {
  grid: Grid;
  emphasis: Emphasis;
  row: Row;
  /** Its position, from 1. */
  index: number;
  /** The column that holds the tab stop; -1 where this row does not. */
  at: number;
  /** The columns drawn, first to last. */
  from: number;
  to: number;
};

/** A row, and how the choice falls on it. */
export const MarkedRow = memo(function MarkedRow({ grid, emphasis, ...drawn }: Props) {
  const { row, index } = drawn;
  const isChosen = emphasis.chosenRow === index - 1;
  const mark = emphasis.markOf(row.id);
  return (
    <LateRow
      {...drawn}
      columns={grid.columns}
      of={grid.rows.length}
      mark={mark}
      lit={isChosen || mark === "muted" ? null : emphasis.lit}
      isChosen={isChosen}
      chosenColumn={isChosen ? emphasis.chosenColumn : -1}
      silence={grid.silence}
      locale={grid.locale}
    />
  );
});
