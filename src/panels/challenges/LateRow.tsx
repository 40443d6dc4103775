import { useStaggered } from "@/ui";
import type { Row } from "./grid";
import type { Drawing } from "./HeatGroup";
import { HeatRow } from "./HeatRow";

/** Cells and rows that show a choice in one frame. */
const perFrame = { cells: 240, rows: 8 };

/** A row, at `index` from 1, that shows a choice when it is its turn, and at once where the tab stop is. */
export function LateRow({
  grid,
  row,
  index,
  at,
  from,
  to,
  ...props
}: Drawing & { row: Row; index: number }) {
  const share = Math.max((to - from + 1) / perFrame.cells, 1 / perFrame.rows);
  const emphasis = useStaggered(props.emphasis, at.row === index ? 0 : share);
  const isChosen = emphasis.chosenRow === index - 1;
  const mark = emphasis.markOf(row.id);
  return (
    <HeatRow
      row={row}
      columns={grid.columns}
      index={index}
      of={grid.rows.length}
      mark={mark}
      lit={isChosen || mark === "muted" ? null : emphasis.lit}
      isChosen={isChosen}
      chosenColumn={isChosen ? emphasis.chosenColumn : -1}
      at={at.row === index ? at.column : -1}
      from={from}
      to={to}
      silence={grid.silence}
      locale={grid.locale}
    />
  );
}
