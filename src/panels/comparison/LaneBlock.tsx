import { type CSSProperties, memo, useCallback, useMemo, useRef, useState } from "react";
import { LazyPlot, type PlotShape, useSeen } from "@/charts";
import type { Difference } from "@/dataset";
import { MarkContext, useSteadyMarks } from "@/linking";
import { useSpan, useStaggered } from "@/ui";
import { AmountLine } from "./AmountLine";
import { Dot } from "./Dot";
import { headingOf, noteOf, tickLabelsOf } from "./laneWords";
import type { ComparisonModel } from "./model";
import type { DrawnLane, PlacedRow } from "./rows";
import { SingleDot } from "./SingleDot";

/** In one frame: dots that show a choice, and rows that come into sight. */
const perFrame = { dots: 24, rows: 6 };

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
  const [held, setHeld] = useState(-1);
  const { from, to, lines } = useSpan({
    count: rows.length,
    list,
    scroller,
    kept: [...ends, held],
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

type Plotted = { lane: DrawnLane; from: number; to: number; locale: ComparisonModel["locale"] };

/** Dots read what is chosen by themselves: recharts would compute its whole chart anew for a changed prop. */
const LanePlot = memo(function LanePlot({ lane, from, to, locale }: Plotted) {
  const { rows, scale, isBars } = lane;
  const place = useRef<HTMLDivElement>(null);
  // In its turn, because several lanes come near the screen at once.
  const isDrawn = useStaggered(useSeen(place), 1);
  // The words first.
  const span = useStaggered(
    useMemo(() => ({ from, to }), [from, to]),
    1,
  );
  const drawn = useMemo(() => rows.slice(span.from, span.to), [rows, span]);
  const points = useMemo(
    () => drawn.map(({ value }, index) => ({ x: value, row: span.from + index })),
    [drawn, span],
  );
  const tickLabels = useMemo(() => tickLabelsOf(lane, locale), [lane, locale]);
  const shape = useCallback(
    ({ index, x, y, toX }: PlotShape) => {
      const row: PlacedRow | undefined = drawn[index];
      if (!row) return <g />;
      return (
        <Dot x={x} y={y} to={row.upTo === null ? null : toX(row.upTo)} row={row} isBar={isBars} />
      );
    },
    [drawn, isBars],
  );
  if (!scale) return null;
  return (
    <LazyPlot
      place={place}
      isDrawn={isDrawn}
      points={points}
      rows={rows.length}
      scale={scale}
      tickLabels={tickLabels}
      shape={shape}
    />
  );
});
