import { type KeyboardEvent, type SyntheticEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { afterPaint } from "@/ui";
import { choose, openPassages } from "@/view";
import { AllRows } from "./AllRows";
import { columnKinds } from "./columns";
import type { Emphasis } from "./emphasis";
import { type Grid, isLarge, isWide, mayFit } from "./grid";
import { HeatHead } from "./HeatHead";
import { drawnColumns } from "./HeatRow";
import { moved, type Position } from "./keys";
import { elementAt, positionOf, reveal } from "./places";
import { useColumnWindow } from "./useColumnWindow";
import { useTabStop } from "./useTabStop";
import { WindowedRows } from "./WindowedRows";
import { words } from "./words";

/**
 * An ARIA grid of plain elements, because a table's own layout knows no windowed rows. One tab stop;
 * keys and clicks are heard once, here, so that a cell costs nothing but its paint.
 */
export function Heat({ grid, emphasis }: { grid: Grid; emphasis: Emphasis }) {
  const { rows, columns, choice, locale } = grid;
  // In state, because the windowed rows below measure it as soon as it stands.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [at, setAt] = useTabStop(emphasis);
  const { from, to, handleScroll } = useColumnWindow(columns.length, isWide(grid));
  const say = words(locale);

  const { chosenRow, chosenColumn } = emphasis;
  useEffect(() => {
    if (chosenRow < 0) return;
    return afterPaint(() => reveal(scroller, { row: chosenRow + 1, column: chosenColumn + 1 }));
  }, [scroller, chosenRow, chosenColumn]);

  // Drawn at once, because what is out of sight is not there to be focused.
  function goTo(to: Position) {
    flushSync(() => setAt(to));
    elementAt(scroller, to)?.focus();
  }

  function act(position: Position, how: typeof choose) {
    const column = columns[position.column - 1];
    if (position.row === 0) {
      if (column?.isItem) how(column.id);
      return;
    }
    const row = rows[position.row - 1];
    if (row) how(row.id, columnKinds[choice].isField ? column?.id : null);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    const from = positionOf(event.target);
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const extent = { rows: rows.length, columns: columns.length };
    const target = moved(event, from, extent);
    if (target) goTo(target);
    else if (event.key === "Enter") act(from, openPassages);
    else if (event.key === " ") act(from, choose);
    else return;
    event.preventDefault();
  }

  function handlePointer(event: SyntheticEvent, how: typeof choose) {
    const position = positionOf(event.target);
    if (position) act(position, how);
  }

  return (
    <div
      ref={setScroller}
      className="heat-scroller"
      data-fits={mayFit(grid) || undefined}
      onScroll={handleScroll}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table's own layout knows no windowed rows. */}
      <div
        role="grid"
        aria-label={say.grid[choice]}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className="heat-grid"
        onKeyDown={handleKeyDown}
        onClick={(event) => handlePointer(event, choose)}
        onDoubleClick={(event) => handlePointer(event, openPassages)}
        onFocus={(event) => setAt(positionOf(event.target) ?? at)}
      >
        <HeatHead
          grid={grid}
          columnMarks={emphasis.columnMarks}
          drawn={drawnColumns(from, to, at.row === 0 ? at.column : -1)}
          at={at.row === 0 ? at.column : -1}
          corner={say.columns.challenge}
        />
        {isLarge(grid) ? (
          <WindowedRows {...{ grid, emphasis, at, from, to, scroller }} />
        ) : (
          <AllRows {...{ grid, emphasis, at, from, to }} />
        )}
      </div>
    </div>
  );
}
