import { useContext, useMemo } from "react";
import type { Locale } from "@/i18n";
import { type Mark, MarkContext } from "@/linking";
import { Foot } from "./Foot";
import { candidatesOf, widthOf } from "./labels";
import { placeLabels, placeMarks, signAt } from "./place";
import type { Row } from "./rows";
import { Sign } from "./Sign";

/** Emphasis as stroke and opacity; the same five states as everywhere. */
const emphasis: Record<Mark, { stroke: number; opacity: number }> = {
  idle: { stroke: 1.25, opacity: 1 },
  linked: { stroke: 1.75, opacity: 1 },
  neighbour: { stroke: 2.25, opacity: 1 },
  chosen: { stroke: 2.25, opacity: 1 },
  muted: { stroke: 1.25, opacity: 0.42 },
};

type Props = {
  row: Row;
  y: number;
  toX: (years: number) => number;
  domain: readonly [number, number];
  locale: Locale;
  isWide: boolean;
  /** The height of a label's letters, in px. */
  em: number;
};

/** Heads that tell what happened and who says so, over feet that tell when and how exactly. */
export function RowMarks({ row, y, toX, domain, locale, isWide, em }: Props) {
  const mark = useContext(MarkContext)(row.id);
  const { stroke, opacity } = emphasis[mark];
  // Where they stand depends on no choice: only the emphasis does.
  const { marks, labels } = useMemo(() => {
    const bounds = [toX(domain[0]), toX(domain[1])] as const;
    const placed = placeMarks(row.events, toX, bounds);
    const measured = {
      candidatesOf: (events: Row["events"]) => candidatesOf(events, locale, isWide),
      widthOf: (text: string) => widthOf(text, em),
      bounds,
    };
    return { marks: placed, labels: placeLabels(placed, measured) };
  }, [row.events, toX, domain, locale, isWide, em]);
  return (
    <g className="timeline-marks" transform={`translate(0 ${y})`}>
      <g stroke="var(--ink)" opacity={opacity}>
        {marks.map((mark) => (
          <Foot key={mark.event.stated[0].id} mark={mark} />
        ))}
      </g>
      {/* Greyed, never faded: letters keep their contrast. */}
      {labels.map(({ x, text, isBefore }) => (
        <text
          key={x}
          x={x}
          y={signAt}
          dominantBaseline="central"
          textAnchor={isBefore ? "end" : "start"}
          className="timeline-label"
          data-muted={mark === "muted" || undefined}
        >
          {text}
        </text>
      ))}
      <g stroke="var(--ink)" strokeWidth={stroke} opacity={opacity}>
        {marks
          .filter(({ event }) => event.sign !== "period")
          .map(({ event, x }) => (
            <g key={event.stated[0].id} transform={`translate(${x} ${signAt})`}>
              <Sign sign={event.sign} says={event.says} />
            </g>
          ))}
      </g>
    </g>
  );
}
