import type { Emphasis } from "./emphasis";
import type { Grid, Row } from "./grid";
import { HeatRow } from "./HeatRow";
import type { Position } from "./keys";

export type Drawing = {
  grid: Grid;
  emphasis: Emphasis;
  at: Position;
  /** The columns drawn, first to last. */
  from: number;
  to: number;
};

/** A theme's name beside rows that follow one another; `first` is their position, from 1. */
export function HeatGroup(
  props: Drawing & { title: string | null; rows: readonly Row[]; first: number },
) {
  const { grid, emphasis, at, title, rows, first } = props;
  return (
    <div role="presentation" className="heat-group" data-headed={title ? true : undefined}>
      {title && (
        <span aria-hidden="true" className="heat-theme">
          {title}
        </span>
      )}
      <div role="presentation" className="heat-rows">
        {rows.map((row, offset) => {
          const index = first + offset;
          const isChosen = emphasis.chosenRow === index - 1;
          const mark = emphasis.markOf(row.id);
          return (
            <HeatRow
              key={row.id}
              row={row}
              columns={grid.columns}
              index={index}
              of={grid.rows.length}
              mark={mark}
              lit={isChosen || mark === "muted" ? null : emphasis.lit}
              isChosen={isChosen}
              chosenColumn={isChosen ? emphasis.chosenColumn : -1}
              at={at.row === index ? at.column : -1}
              from={props.from}
              to={props.to}
              silence={grid.silence}
              locale={grid.locale}
            />
          );
        })}
      </div>
    </div>
  );
}
