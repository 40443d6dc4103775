import { type CSSProperties, useMemo, useRef, useState } from "react";
import { Hatch, positionOn } from "@/charts";
import { MarkContext } from "@/linking";
import { around, useSize, useSpan } from "@/ui";
import { columnOf } from "./columns";
import { Head, labelEm } from "./Head";
import type { TimelineModel } from "./model";
import { RowsPlot } from "./RowsPlot";
import { TimelineRow } from "./TimelineRow";
import { useReveal } from "./useReveal";
import { words } from "./words";

/** Rows beyond which drawing all of them is felt. */
const many = 60;
/** Rows that come in one frame. */
const perFrame = 8;
export const isMany = ({ ground }: TimelineModel) => ground.rows.length > many;

/** Words and buttons in HTML over a plot of exactly their pitch, under a head that stays in sight. */
export function Rows({ model, scroller }: { model: TimelineModel; scroller: HTMLElement }) {
  const { ground, locale, dataset, markOf, todayAt, todayName, isWide } = model;
  const { rows, axis, counts } = ground;
  const undated = counts.measures - counts.dated;
  const [list, setList] = useState<HTMLElement | null>(null);
  const [held, setHeld] = useState<number | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  const size = useSize(plot);
  const windowed = isMany(model) ? scroller : null;
  const { from, to, lines } = useSpan({
    count: rows.length,
    list,
    scroller: windowed,
    kept: [0, rows.length - 1, ...around(held)],
    perFrame,
  });
  useReveal({ model, list, scroller });
  const column = useMemo(() => columnOf(rows, locale), [rows, locale]);
  return (
    <div style={column}>
      <div className="timeline-head" aria-hidden="true">
        {undated > 0 && (
          <span className="timeline-undated">
            <Hatch width={14} height={12} />
            {words(locale).undated(undated)}
          </span>
        )}
        <div className="timeline-years">
          {axis && size && <Head {...{ axis, size, todayAt, todayName }} />}
        </div>
      </div>
      <div className="timeline-body">
        <div ref={plot} className="timeline-plot" aria-hidden="true">
          {axis && todayAt !== null && (
            <span
              className="timeline-today"
              style={{ insetInlineStart: `${positionOn(axis.scale, todayAt) * 100}%` }}
            />
          )}
          <MarkContext value={markOf}>
            {axis && size && (
              // In whole px: recharts rounds, and scales all that is drawn to what it rounded.
              <div className="timeline-drawn" style={{ width: size.width }}>
                <RowsPlot
                  rows={rows}
                  axis={axis}
                  from={from}
                  to={to}
                  locale={locale}
                  isWide={isWide}
                  em={labelEm * size.rem}
                />
              </div>
            )}
          </MarkContext>
        </div>
        <ul
          ref={setList}
          className="timeline-rows"
          style={{ "--rows": rows.length } as CSSProperties}
        >
          {lines.map((index) => {
            const row = rows[index];
            return (
              row && (
                <TimelineRow
                  key={row.id}
                  row={row}
                  index={index}
                  of={rows.length}
                  dataset={dataset}
                  locale={locale}
                  mark={markOf(row.id)}
                  economyMarks={row.practice.economies.map(({ id }) => markOf(id)).join(" ")}
                  onHold={setHeld}
                />
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}
