import type { Emphasis } from "./emphasis";
import type { Grid, Row } from "./grid";
import type { Position } from "./keys";
import { LateRow } from "./LateRow";

export type Drawing = {
  grid: Grid;
  emphasis: Emphasis;
  at: Position;
  /** The columns drawn, first to last. */
  from: number;
  to: number;
};

/** A theme's name beside rows that follow one another; `first` is their position, from 1. */
export function HeatGroup({
  title,
  rows,
  first,
  at,
  ...drawing
}: Drawing & { title: string | null; rows: readonly Row[]; first: number }) {
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
          const column = at.row === index ? at.column : -1;
          return <LateRow key={row.id} {...drawing} row={row} index={index} at={column} />;
        })}
      </div>
    </div>
  );
}
