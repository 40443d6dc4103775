import { memo } from "react";
import type { Locale } from "@/i18n";
import type { Mark } from "@/linking";
import type { Cell } from "./grid";
import { pastColumns } from "./widths";
import { words } from "./words";

type Props = {
  /** What it is called by. */
  inRow: string;
  inColumn: string;
  /** `undefined` is silence. */
  cell: Cell | undefined;
  /** Positions from 1, and how many there are. */
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
  /** Columns before it that are not drawn. */
  skipped: number;
  silence: string;
  locale: Locale;
  mark: Mark;
  isStop: boolean;
};

/** As HeatRow: of a row that changes most cells stay as they are. */
export const HeatCell = memo(function HeatCell(props: Props) {
  const { cell, columnIndex, mark } = props;
  const said = cell?.said ?? props.silence;
  const level = cell?.level ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's own layout knows no windowed rows.
    <div
      role="gridcell"
      aria-colindex={columnIndex + 1}
      aria-label={words(props.locale).cell(props.inRow, props.inColumn, said, {
        row: props.rowIndex,
        rows: props.rowCount,
        column: columnIndex,
        columns: props.columnCount,
      })}
      aria-selected={mark === "chosen"}
      data-mark={mark}
      data-level={level}
      data-column={columnIndex}
      tabIndex={props.isStop ? 0 : -1}
      className={level > 0 ? "heat-cell heat-said" : "heat-cell"}
      style={pastColumns(props.skipped)}
    >
      {cell?.more ? (
        <span className="heat-both">
          {cell.text}
          <span className="heat-more">{` ${cell.more}`}</span>
        </span>
      ) : (
        cell?.text
      )}
    </div>
  );
});
