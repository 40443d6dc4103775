import type { ReactElement } from "react";
import { Scatter, ScatterChart, usePlotArea, XAxis, YAxis } from "recharts";
import { positionOn, type Scale } from "./axis";

/** One mark: where it stands on the axis, and in which row from 0. */
export type PlotPoint = { readonly x: number; readonly row: number };
export type PlotShape = {
  /** Of the point. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** Where another value stands, in px. */
  readonly toX: (value: number) => number;
};
export type PlotProps = {
  readonly points: readonly PlotPoint[];
  readonly rows: number;
  readonly scale: Scale;
  /** One for each of the scale's ticks. */
  readonly tickLabels: readonly string[];
  readonly shape: (shape: PlotShape) => ReactElement;
};

/** The plot's head, above its first row, that holds the labels of the ticks. */
const axisHeight = 20;
const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };
const whole = { width: "100%", height: "100%" };

/** An axis above rows of one height, its lines, and the marks in the rows; decoration for HTML that lies over it. */
export function Plot({ points, rows, scale, tickLabels, shape }: PlotProps) {
  const data = points.map(({ x, row }, index) => ({ x, y: row + 0.5, index }));
  return (
    <ScatterChart responsive accessibilityLayer={false} margin={noMargin} style={whole}>
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
        niceTicks="none"
        axisLine={false}
        tickLine={false}
        tick={({ x, index }: { x: number | string; index: number }) => (
          <TickLabel x={Number(x)} index={index} labels={tickLabels} />
        )}
      />
      <YAxis dataKey="y" type="number" niceTicks="none" hide reversed domain={[0, rows]} />
      <Scatter
        data={data}
        isAnimationActive={false}
        shape={({ cx = 0, cy = 0, payload }: Drawn) =>
          payload ? (
            <Shape x={cx} y={cy} index={payload.index} scale={scale} shape={shape} />
          ) : (
            <g />
          )
        }
      />
    </ScatterChart>
  );
}

type Drawn = {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: { index: number };
};

function Shape(props: {
  x: number;
  y: number;
  index: number;
  scale: Scale;
  shape: PlotProps["shape"];
}) {
  const { x, y, index, scale, shape } = props;
  const area = usePlotArea();
  const toX = (value: number) => (area ? area.x + area.width * positionOn(scale, value) : x);
  return shape({ index, x, y, toX });
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

/** A line under each tick, behind the marks: recharts' own grid would cost 2 kB for the same. */
function Lines({ scale }: { scale: Scale }) {
  const area = usePlotArea();
  if (!area) return null;
  return scale.ticks.map((tick) => {
    const x = area.x + area.width * positionOn(scale, tick);
    return (
      <line
        key={tick}
        x1={x}
        x2={x}
        y1={area.y}
        y2={area.y + area.height}
        className="stroke-(--hair) forced-colors:stroke-[GrayText]"
      />
    );
  });
}
