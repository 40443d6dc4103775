import { useMemo } from "react";
import { useWindow } from "@/ui";
import type { Grid, Row } from "./grid";
import type { InScroller } from "./HeatGroup";
import { MarkedRow } from "./MarkedRow";
import { useFilled } from "./useFilled";
import { useRevealed } from "./useRevealed";
import "./windowed.css";

/** A theme's name on a line of its own, or one row with its place in the grid, from 1. */
type Line = { id: string } & ({ title: string } | { row: Row; place: number });

/** As AllRows, but only what is in sight is in the document, and themes stand on lines of their own. */
export function WindowedRows({ grid, emphasis, at, from, to, scroller }: InScroller) {
  const lines = useMemo(() => toLines(grid), [grid]);
  // The row with the tab stop stays, or scrolling would drop the focus.
  const held = lines.findIndex((line) => "row" in line && line.place === at.row);
  const shown = useWindow({ count: lines.length, scroller, kept: [held], ahead: 4 });
  const middle = shown.lines[Math.floor(shown.lines.length / 2)]?.index ?? 0;
  // The row with the tab stop first, then as far as they are from the middle of what is in sight.
  const byNeed = shown.lines
    .map(({ index }) =>
      index === held ? { index, far: -1 } : { index, far: Math.abs(index - middle) },
    )
    .toSorted((a, b) => a.far - b.far)
    .flatMap(({ index }) => {
      const line = lines[index];
      return line && "row" in line ? [line.id] : [];
    });
  const columnsOf = useFilled(byNeed, { from, to });
  useRevealed(scroller, emphasis);
  return (
    <div role="presentation" className="relative" style={{ height: shown.height }}>
      {shown.lines.map(({ index, top }) => {
        const line = lines[index];
        if (!line) return null;
        return (
          <div
            key={line.id}
            role="presentation"
            data-line={index}
            className={`absolute ${"row" in line ? "heat-rows" : "heat-group"}`}
            style={{ top }}
          >
            {"row" in line ? (
              <MarkedRow
                grid={grid}
                emphasis={emphasis}
                row={line.row}
                index={line.place}
                at={at.row === line.place ? at.column : -1}
                {...columnsOf(line.id)}
              />
            ) : (
              <span aria-hidden="true" className="heat-theme">
                {line.title}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Where themes are mixed, a line for each would say little. */
function toLines({ groups, order }: Grid): readonly Line[] {
  let place = 0;
  return groups.flatMap(({ id, title, rows }): readonly Line[] => [
    ...(order === "paper" ? [{ id: `theme ${id}`, title }] : []),
    ...rows.map((row) => {
      place += 1;
      return { id: row.id, row, place };
    }),
  ]);
}
