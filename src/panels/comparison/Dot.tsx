import { useContext } from "react";
import type { Mark } from "@/linking";
import { MarkContext } from "./markContext";
import type { AmountRow } from "./rows";

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

/** Solid is the paper, hollow the record, a ring around a dot both. A range is a bar between two. */
export function Dot(props: {
  x: number;
  y: number;
  /** The upper end of a range. */
  to?: number | null;
  row: Pick<AmountRow, "measure" | "isPaper" | "isRecord">;
}) {
  const { x, y, to = null, row } = props;
  const { isPaper, isRecord } = row;
  const mark = useContext(MarkContext)(row.measure);
  const { radius, stroke, opacity } = emphasis[mark];
  const ends = to === null ? [x] : [x, to];
  return (
    <g className="dot" stroke="var(--ink)" strokeWidth={stroke} opacity={opacity}>
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
          {isRecord && (
            <circle cx={end} cy={y} r={isPaper ? radius + 2.5 : radius} className={hollow} />
          )}
          {isPaper && <circle cx={end} cy={y} r={radius - 0.5} strokeWidth={0} className={ink} />}
        </g>
      ))}
      {mark === "chosen" && (
        <circle cx={to ?? x} cy={y} r={radius + 5} fill="none" strokeWidth={1.5} />
      )}
    </g>
  );
}
