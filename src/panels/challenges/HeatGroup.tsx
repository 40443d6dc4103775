import { memo } from "react";
import type { Emphasis } from "./emphasis";
import type { Grid, Row } from "./grid";
import type { Position } from "./keys";
import { MarkedRow } from "./MarkedRow";

type Drawing = {
  grid: Grid;
  emphasis: Emphasis;
  at: Position;
  /** The columns drawn, first to last. */
  from: number;
  to: number;
};

export type InScroller = Drawing & { scroller: HTMLElement | null };

type Props = Drawing & {
  title: string | null;
  rows: readonly Row[];
  /** The position of the first of them, from 1. */
  first: number;
};

const nowhere: Position = { row: -1, column: -1 };

/** The tab stop as rows from `first` on see it: where it moves among others, it is nowhere all the same. */
export function atIn(rows: readonly Row[], first: number, at: Position): Position {
  return at.row >= first && at.row < first + rows.length ? at : nowhere;
}

/** A theme's name beside rows that follow one another. */
export const HeatGroup = memo(function HeatGroup({ title, rows, first, at, ...drawing }: Props) {
  return (
    <div role="presentation" className="heat-group" data-headed={title ? true : undefined}>
      {title && (
        <span aria-hidden="true" className="heat-theme">
          {title}
        </span>
      )}
      <div role="presentation" className="heat-rows">
        {rows.map((row, offset) => (
          <MarkedRow
            key={row.id}
            {...drawing}
            row={row}
            index={first + offset}
            at={at.row === first + offset ? at.column : -1}
          />
        ))}
      </div>
    </div>
  );
});
