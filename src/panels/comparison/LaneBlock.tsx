import { type CSSProperties, useMemo, useState } from "react";
import type { Difference } from "@/dataset";
import { MarkContext, useSteadyMarks } from "@/linking";
import { around, useSpan, useStaggered } from "@/ui";
import { AmountLine } from "./AmountLine";
import { LanePlot } from "./LanePlot";
import { headingOf, noteOf } from "./laneWords";
import type { ComparisonModel } from "./model";
import type { DrawnLane } from "./rows";
import { SingleDot } from "./SingleDot";

/** In one frame: dots that show a choice, and rows that come into sight. */
const perFrame = { dots: 24, rows: 4 };

type Props = {
  model: ComparisonModel;
  lane: DrawnLane;
  isHeaded: boolean;
  /** Its first and last rows, where they are all lanes' first and last: Home and End lead there. */
  ends: readonly number[];
  /** What keeps it off the axis of the chosen amount. */
  apart: readonly Difference[];
  /** Of many rows only those in its sight are drawn. */
  scroller: HTMLElement | null;
};

/** A heading, an axis, and the lane's rows: words and buttons in HTML over a drawn plot. */
export function LaneBlock({ model, lane, isHeaded, ends, apart, scroller }: Props) {
  const { locale, dataset, options } = model;
  const { scale, rows } = lane;
  const [list, setList] = useState<HTMLElement | null>(null);
  const marked = useMemo(
    () => rows.flatMap(({ practice: { id, economies } }) => [id, ...economies.map(({ id }) => id)]),
    [rows],
  );
  const now = useSteadyMarks(model.markOf, marked);
  const dotMarkOf = useStaggered(now, rows.length / perFrame.dots, list);
  const [held, setHeld] = useState<number | null>(null);
  const { from, to, lines } = useSpan({
    count: rows.length,
    list,
    scroller,
    kept: [...ends, ...around(held)],
    perFrame: perFrame.rows,
  });
  const note = noteOf(lane, apart, locale);
  return (
    <section
      className="lane"
      data-axis={scale !== null}
      data-converted={rows.some(({ converted }) => converted.steps.length > 0) || undefined}
    >
      {isHeaded && (
        <h3 className="lane-head">
          {headingOf(lane, locale)}
          {note && <span className="lane-note">{note}</span>}
        </h3>
      )}
      <div className="lane-body">
        <div className="lane-plot" aria-hidden="true">
          <MarkContext value={dotMarkOf}>
            {scale ? (
              <LanePlot lane={lane} from={from} to={to} locale={locale} />
            ) : (
              rows.map((row) => <SingleDot key={row.id} row={row} />)
            )}
          </MarkContext>
        </div>
        <ul
          ref={setList}
          data-lane={lane.key}
          data-windowed={scroller !== null || undefined}
          style={{ "--rows": rows.length } as CSSProperties}
        >
          {lines.map((index) => {
            const row = rows[index];
            return (
              row && (
                <AmountLine
                  key={row.id}
                  row={row}
                  index={index}
                  lane={lane}
                  dataset={dataset}
                  withRecord={options.record}
                  locale={locale}
                  marks={[row.practice, ...row.practice.economies]
                    .map(({ id }) => now(id))
                    .join(" ")}
                  list={list}
                  onHold={setHeld}
                />
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}
