import { type ComponentType, lazy, memo, Suspense, useRef } from "react";
import type { Marks } from "@/linking";
import { AmountLine } from "./AmountLine";
import type { LanePlotProps } from "./LanePlot";
import { MarkContext } from "./markContext";
import type { DrawnLane } from "./rows";
import { SingleDot } from "./SingleDot";
import { useSeen } from "./useSeen";

/** recharts stays out of the first load; without it the words still say everything. */
const LanePlot = memo(
  lazy<ComponentType<LanePlotProps>>(() =>
    import("./LanePlot").then(
      ({ LanePlot }) => ({ default: LanePlot }),
      () => ({ default: NoPlot }),
    ),
  ),
);

function NoPlot(_: LanePlotProps) {
  return null;
}

/** A heading, an axis, and the lane's rows: words and buttons in HTML over a drawn plot. */
export function LaneBlock(props: { lane: DrawnLane; isHeaded: boolean; markOf: Marks["markOf"] }) {
  const { lane, isHeaded, markOf } = props;
  const { heading, note, scale, rows } = lane;
  const plot = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(plot);
  return (
    <section className="lane">
      {isHeaded && (
        <h3 className="lane-head">
          {heading}
          {note && <span className="lane-note">{note}</span>}
        </h3>
      )}
      <div className="lane-body" data-axis={scale !== null}>
        <div ref={plot} className="lane-plot" aria-hidden="true">
          <MarkContext value={markOf}>
            {scale && isSeen && (
              <Suspense>
                <LanePlot lane={lane} scale={scale} />
              </Suspense>
            )}
            {!scale && rows.map((row) => <SingleDot key={row.id} row={row} />)}
          </MarkContext>
        </div>
        <ul>
          {rows.map((row) => (
            <AmountLine
              key={row.id}
              row={row}
              mark={markOf(row.measure)}
              economyMarks={row.economies.map(({ id }) => markOf(id)).join(" ")}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
