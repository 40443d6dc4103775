import { memo, useMemo } from "react";
import { useStaggered } from "@/ui";
import type { Emphasis } from "./emphasis";
import type { Grid, Row } from "./grid";
import { HeatRow } from "./HeatRow";

/** Cells and rows that show a choice in one frame. */
const perFrame = { cells: 240, rows: 8 };

type Props = {
  grid: Grid;
  emphasis: Emphasis;
  row: Row;
  /** Its position, from 1. */
  index: number;
  /** As HeatRow's. */
  at: number;
  from: number;
  to: number;
};

/** A row that shows a choice when it is its turn, and at once where the tab stop is. */
export const LateRow = memo(function LateRow({ emphasis, ...props }: Props) {
  const { grid, row, index, at, from, to } = props;
  const isChosen = emphasis.chosenRow === index - 1;
  const chosenColumn = isChosen ? emphasis.chosenColumn : -1;
  const mark = emphasis.markOf(row.id);
  const lit = isChosen || mark === "muted" ? null : emphasis.lit;
  // One on which the choice falls as the last did asks for no turn.
  const now = useMemo(
    () => ({ mark, lit, isChosen, chosenColumn }),
    [mark, lit, isChosen, chosenColumn],
  );
  const share = Math.max((to - from + 1) / perFrame.cells, 1 / perFrame.rows);
  const shown = useStaggered(now, at < 0 ? share : 0);
  return (
    <HeatRow
      {...shown}
      row={row}
      columns={grid.columns}
      index={index}
      of={grid.rows.length}
      at={at}
      from={from}
      to={to}
      silence={grid.silence}
      locale={grid.locale}
    />
  );
});
