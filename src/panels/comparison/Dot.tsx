import { useContext } from "react";
import { type Mark, MarkContext } from "@/linking";
import type { PlacedRow } from "./rows";

/** Emphasis as stroke and opacity; the same five states as everywhere. */
const emphasis: Record<Mark, { radius: number; stroke: number; opacity: number }> = {
  idle: { radius: 5, stroke: 1.5, opacity: 1 },
  linked: { radius: 5, stroke: 2, opacity: 1 },
  neighbour: { radius: 6, stroke: 2.5, opacity: 1 },
  chosen: { radius: 6, stroke: 2.5, opacity: 1 },
  muted: { radius: 5, stroke: 1.5, opacity: 0.42 },
};

const ink = "fill-(--ink) forced-colors:fill-[CanvasText]";
const hollow = "fill-(--paper) forced-colors:fill-[Canvas]";

type Props = {
  x: number;
  y: number;
  /** The upper end of a range. */
  to?: number | null;
  row: Pick<PlacedRow, "practice" | "paper" | "record">;
  /** A bar from zero instead of a dot. */
  isBar?: boolean;
};

/** Solid is the paper, hollow the record, a ring around a dot both. A range is a bar between two. */
export function Dot({ x, y, to = null, row, isBar = false }: Props) {
  const { paper, record, practice } = row;
  const mark = useContext(MarkContext)(practice.id);
  const { radius, stroke, opacity } = emphasis[mark];
  const ends = to === null ? [x] : [x, to];
  return (
    <g className="dot" stroke="var(--ink)" strokeWidth={stroke} opacity={opacity}>
      {isBar ? (
        ends
          .toReversed()
          .map((end) => (
            <rect
              key={end}
              x={0}
              y={y - radius}
              width={Math.max(0, end)}
              height={2 * radius}
              className={paper ? ink : hollow}
            />
          ))
      ) : (
        <>
          <line
            x1={0}
            x2={x}
            y1={y}
            y2={y}
            stroke="var(--rule)"
            strokeWidth={1}
            strokeDasharray="1 3"
          />
          {to !== null && <line x1={x} x2={to} y1={y} y2={y} />}
          {ends.map((end) => (
            <g key={end}>
              {record && (
                <circle cx={end} cy={y} r={paper ? radius + 2.5 : radius} className={hollow} />
              )}
              {paper && <circle cx={end} cy={y} r={radius - 0.5} strokeWidth={0} className={ink} />}
            </g>
          ))}
        </>
      )}
      {mark === "chosen" && !isBar && (
        <circle cx={to ?? x} cy={y} r={radius + 5} fill="none" strokeWidth={1.5} />
      )}
    </g>
  );
}
