import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { flushSync } from "react-dom";
import { later } from "@/ui";
import { AllRows } from "./AllRows";
import type { Emphasis } from "./emphasis";
import type { Column, Grid, Row } from "./grid";
import { HeatHead } from "./HeatHead";
import { moved, type Position } from "./keys";
import { elementAt, positionOf } from "./places";
import { isLarge, isWide, mayFit } from "./size";
import { useColumnWindow } from "./useColumnWindow";
import { useTabStop } from "./useTabStop";
import { words } from "./words";

/** A head, or a cell where both are given. */
export type Spot = { readonly row: Row | null; readonly column: Column | null };
/** What is done at a spot; the layer that is shown decides. */
export type Acts = {
  readonly choose: (spot: Spot) => void;
  readonly open: (spot: Spot) => void;
  /** Shift and a click. */
  readonly join?: (row: Row) => void;
  /** Further keys; whether it was one of them. */
  readonly press?: (key: string, spot: Spot) => boolean;
};

/** Only a paper of many rows needs it. */
const WindowedRows = later(async () => (await import("./WindowedRows")).WindowedRows);

/**
 * An ARIA grid of plain elements, because a table's own layout knows no windowed rows. One tab stop;
 * keys and clicks are heard once, here, so that a cell costs nothing but its paint.
 */
export function Heat(props: { grid: Grid; emphasis: Emphasis; acts: Acts; describedBy?: string }) {
  const { grid, emphasis, acts } = props;
  const { rows, columns } = grid;
  // In state, because the windowed rows below measure it as soon as it stands.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [at, moveTo] = useTabStop(emphasis);
  const { from, to } = useColumnWindow(columns.length, isWide(grid), scroller);

  // Drawn at once, because what is out of sight is not there to be focused.
  function goTo(to: Position) {
    flushSync(() => moveTo(to));
    elementAt(scroller, to)?.focus();
  }

  const Rows = isLarge(grid) ? WindowedRows : AllRows;
  const spotAt = ({ row, column }: Position): Spot => ({
    row: rows[row - 1] ?? null,
    column: columns[column - 1] ?? null,
  });

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    const from = positionOf(event.target);
    if (!from || event.altKey || event.metaKey) return;
    // On some keyboards Shift types the figures that rate.
    const extent = { rows: rows.length, columns: columns.length };
    const target = event.shiftKey ? null : moved(event, from, extent);
    if (target) goTo(target);
    else if (event.ctrlKey) return;
    else if (event.key === "Enter") acts.open(spotAt(from));
    else if (event.key === " ") acts.choose(spotAt(from));
    else if (!acts.press?.(event.key, spotAt(from))) return;
    event.preventDefault();
  }

  function handleClick(event: MouseEvent) {
    const position = positionOf(event.target);
    if (!position) return;
    const spot = spotAt(position);
    if (event.shiftKey && spot.row && acts.join) acts.join(spot.row);
    else acts.choose(spot);
  }

  function handleDoubleClick(event: MouseEvent) {
    const position = positionOf(event.target);
    if (position && !event.shiftKey) acts.open(spotAt(position));
  }

  return (
    <div
      ref={setScroller}
      className="heat-scroller"
      data-fits={mayFit(grid) || undefined}
      data-windowed={isLarge(grid) || undefined}
      data-wide={isWide(grid) || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table's own layout knows no windowed rows. */}
      <div
        role="grid"
        aria-label={grid.label}
        aria-describedby={props.describedBy}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className="heat-grid"
        onKeyDown={handleKeyDown}
        onClick={handleClick}
        onDoubleClick={handleDoubleClick}
        onFocus={(event) => moveTo(positionOf(event.target) ?? at)}
      >
        <HeatHead
          columns={columns}
          marks={emphasis.columnMarks.join(" ")}
          from={from}
          to={to}
          at={at.row === 0 ? at.column : -1}
          corner={words(grid.locale).columns.challenge}
        />
        <Rows {...{ grid, emphasis, at, from, to, scroller }} />
      </div>
    </div>
  );
}
