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
  const labels = new Map(scale.ticks.map((tick, index) => [tick, lane.tickLabels[index] ?? ""]));
  return (
    <ScatterChart
      responsive
      accessibilityLayer={false}
      margin={noMargin}
      style={{ width: "100%", height: "100%" }}
    >
      <XAxis
        dataKey="x"
        type="number"
        orientation="top"
        height={axisHeight}
        scale={scale.isLog ? "log" : "linear"}
        domain={[...scale.domain]}
        ticks={[...scale.ticks]}
        // On a narrow axis every second or third label has room.
        interval="equidistantPreserveStart"
        fontSize={12}
        tickFormatter={(tick: number) => labels.get(tick) ?? ""}
        axisLine={false}
        tickLine={false}
        tick={({ x, payload }: { x: number | string; payload: { value: number } }) => (
          <Tick x={Number(x)} label={labels.get(payload.value) ?? ""} />
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

/** A tick draws its own line through the plot: recharts' grid would cost 2 kB for the same. */
function Tick({ x, label }: { x: number; label: string }) {
  const area = usePlotArea();
  return (
    <g>
      <text x={x} y={axisHeight - 6} textAnchor="middle" className="fill-(--soft) text-xs">
        {label}
      </text>
      {area && <line x1={x} x2={x} y1={area.y} y2={area.y + area.height} stroke="var(--hair)" />}
    </g>
  );
}

function RowDot(props: { x: number; y: number; row: AmountRow; scale: Scale }) {
  const { x, y, row, scale } = props;
  const area = usePlotArea();
  const to = row.upTo === null || !area ? null : area.x + area.width * positionOn(scale, row.upTo);
  return <Dot x={x} y={y} to={to} row={row} />;
}
