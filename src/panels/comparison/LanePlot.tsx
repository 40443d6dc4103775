import { Scatter, ScatterChart, usePlotArea, XAxis, YAxis } from "recharts";
import { Dot } from "./Dot";
import type { AmountRow, DrawnLane } from "./rows";
import { positionOn, type Scale } from "./scale";

type Point = { readonly x: number; readonly y: number; readonly row: AmountRow };

/** The plot's head, above its first row, that holds the labels of the ticks. */
const axisHeight = 20;
const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** Axis, grid and dots of one lane; decoration for the HTML rows that lie over it. */
export type LanePlotProps = {
  readonly lane: DrawnLane;
  readonly scale: Scale;
};

export function LanePlot(props: LanePlotProps) {
  const { lane, scale } = props;
  const points = lane.rows.map((row, index): Point => ({ x: row.value, y: index + 0.5, row }));
  return (
    <ScatterChart
      responsive
      accessibilityLayer={false}
      margin={noMargin}
      style={{ width: "100%", height: "100%" }}
    >
      <Lines scale={scale} />
      <XAxis
        dataKey="x"
        type="number"
        orientation="top"
        height={axisHeight}
        scale={scale.isLog ? "log" : "linear"}
        domain={[...scale.domain]}
        ticks={[...scale.ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, index }: { x: number | string; index: number }) => (
          <TickLabel x={Number(x)} index={index} labels={lane.tickLabels} />
        )}
      />
      <YAxis dataKey="y" type="number" hide reversed domain={[0, points.length]} />
      <Scatter
        data={points}
        isAnimationActive={false}
        shape={({
          cx = 0,
          cy = 0,
          payload,
        }: {
          cx?: number | undefined;
          cy?: number | undefined;
          payload?: Point;
        }) => (payload ? <RowDot x={cx} y={cy} row={payload.row} scale={scale} /> : <g />)}
      />
    </ScatterChart>
  );
}

/** About a digit's width, and the least space between two labels, in px. */
const digit = 7;
const space = 10;

/** On a narrow axis only every second or third label has room. */
function TickLabel(props: { x: number; index: number; labels: readonly string[] }) {
  const { x, index, labels } = props;
  const width = usePlotArea()?.width ?? 0;
  const widest = Math.max(...labels.map((label) => label.length)) * digit + space;
  const every = Math.max(1, Math.ceil((widest * (labels.length - 1)) / width));
  if (index % every !== 0) return null;
  return (
    <text x={x} y={axisHeight - 6} textAnchor="middle" className="fill-(--soft) text-xs">
      {labels[index]}
    </text>
  );
}

/** A line under each tick, behind the dots: recharts' own grid would cost 2 kB for the same. */
function Lines({ scale }: { scale: Scale }) {
  const area = usePlotArea();
  if (!area) return null;
  return scale.ticks.map((tick) => {
    const x = area.x + area.width * positionOn(scale, tick);
    return (
      <line key={tick} x1={x} x2={x} y1={area.y} y2={area.y + area.height} stroke="var(--hair)" />
    );
  });
}

function RowDot(props: { x: number; y: number; row: AmountRow; scale: Scale }) {
  const { x, y, row, scale } = props;
  const area = usePlotArea();
  const to = row.upTo === null || !area ? null : area.x + area.width * positionOn(scale, row.upTo);
  return <Dot x={x} y={y} to={to} row={row} />;
}
