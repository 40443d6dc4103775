import { memo } from "react";
import type { Locale } from "@/i18n";
import type { Mark } from "@/linking";
import { drawnColumns } from "./drawn";
import type { Column, Row } from "./grid";
import { HeatCell } from "./HeatCell";

type Props = {
  row: Row;
  columns: readonly Column[];
  /** Its position among the rows, from 1, and how many there are. */
  index: number;
  of: number;
  mark: Mark;
  /** See Emphasis; `null` where the row itself decides. */
  lit: string | null;
  isChosen: boolean;
  chosenColumn: number;
  /** The column that holds the tab stop; -1 where this row does not. */
  at: number;
  /** The columns drawn, first to last; the tab stop's is drawn wherever it is. */
  from: number;
  to: number;
  silence: string;
  locale: Locale;
};

/** Everything it is given stays the same unless it must be painted anew. */
export const HeatRow = memo(function HeatRow(props: Props) {
  const { row, columns, index, mark, isChosen, chosenColumn, at } = props;
  const lit = props.lit === null ? null : new Set(props.lit.split(","));
  const isWhole = isChosen && chosenColumn < 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see Heat.
    <div role="row" aria-rowindex={index + 1} data-row={index} className="heat-row">
      {/* biome-ignore lint/a11y/useSemanticElements: see Heat. */}
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={row.name}
        aria-selected={isWhole}
        data-item={row.id}
        data-mark={mark}
        data-column={0}
        tabIndex={at === 0 ? 0 : -1}
        className="heat-label"
      >
        <span>{row.label}</span>
      </div>
      <div
        role="presentation"
        data-framed={isWhole || undefined}
        data-dim={mark === "muted" || undefined}
        className="heat-cells"
      >
        {drawnColumns(props, at).map(({ position, skipped }) => {
          const column = columns[position];
          if (!column) return null;
          const isPicked = isChosen && position === chosenColumn;
          const isDim = lit !== null && !lit.has(String(position));
          return (
            <HeatCell
              key={column.id}
              inRow={row.label}
              inColumn={column.inCell}
              cell={row.cells.get(column.id)}
              rowIndex={index}
              columnIndex={position + 1}
              rowCount={props.of}
              columnCount={columns.length}
              skipped={skipped}
              silence={props.silence}
              locale={props.locale}
              mark={isPicked ? "chosen" : isDim ? "muted" : "idle"}
              isStop={at === position + 1}
            />
          );
        })}
      </div>
    </div>
  );
});
