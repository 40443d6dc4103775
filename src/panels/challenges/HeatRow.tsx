import { memo } from "react";
import type { Locale } from "@/i18n";
import type { Mark } from "@/linking";
import type { Column, Row } from "./grid";
import { HeatCell } from "./HeatCell";
import { words } from "./words";

type Props = {
  row: Row;
  columns: readonly Column[];
  /** Its position among the rows, from 1, and how many there are. */
  index: number;
  of: number;
  mark: Mark;
  /** See Emphasis. */
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
  const say = words(props.locale);
  const lit = props.lit === null ? null : new Set(props.lit.split(","));
  const isWhole = isChosen && chosenColumn < 0;
  const place = { row: index, rows: props.of, columns: columns.length };
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see Heat.
    <div
      role="row"
      aria-rowindex={index + 1}
      data-row={index}
      data-whole={isWhole || undefined}
      className="heat-row"
    >
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
      {drawnColumns(props.from, props.to, at).map((position) => {
        const column = columns[position];
        if (!column) return null;
        const cell = row.cells.get(column.id);
        const isDim = mark === "muted" || (lit !== null && !lit.has(String(position)));
        const isPicked = isChosen && position === chosenColumn;
        const said = cell?.said ?? props.silence;
        return (
          <HeatCell
            key={column.id}
            column={position + 1}
            level={cell?.level ?? 0}
            text={cell?.text ?? ""}
            more={cell?.more}
            name={say.cell(row.label, column.inCell, said, { ...place, column: position + 1 })}
            mark={isPicked ? "chosen" : isDim && !isChosen ? "muted" : "idle"}
            isStop={at === position + 1}
          />
        );
      })}
    </div>
  );
});

export function drawnColumns(from: number, to: number, at: number): readonly number[] {
  const drawn = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const held = at - 1;
  if (held < 0 || (held >= from && held <= to)) return drawn;
  return held < from ? [held, ...drawn] : [...drawn, held];
}
