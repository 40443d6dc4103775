import { useContext } from "react";
import { Curve, type CurveProps, Line, LineChart, usePlotArea, XAxis, YAxis } from "recharts";
import { MarkContext } from "@/linking";
import { type ShareScale, sharePosition } from "./axis";
import type { DrawnLine } from "./drawn";
import { strokeOf } from "./emphasis";
import type { Edges } from "./geometry";
import { digitsOf, plain } from "./percent";

export type LinePlotProps = {
  readonly lines: readonly DrawnLine[];
  readonly years: readonly number[];
  readonly yearTicks: readonly number[];
  readonly scale: ShareScale;
  readonly edges: Edges;
};
type Row = { readonly year: number; readonly at: number };

const whole = { width: "100%", height: "100%" };
const label = "fill-(--soft) text-xs";

/** Lines of the years; decoration for the buttons that lie over it. A gap in the values is one in the line. */
export function LinePlot({ lines, years, yearTicks, scale, edges }: LinePlotProps) {
  const { top, right, bottom, left } = edges;
  const digits = digitsOf(scale.ticks);
  const data: Row[] = years.map((year, at) => ({ year, at }));
  const behind = [...lines].sort((a, b) => Number(a.isHome) - Number(b.isHome));
  return (
    <LineChart
      responsive
      data={data}
      accessibilityLayer={false}
      margin={{ top, right, bottom: 0, left: 0 }}
      style={whole}
    >
      <Rules scale={scale} />
      <XAxis
        dataKey="year"
        type="number"
        scale="linear"
        domain={[years[0] ?? 0, years.at(-1) ?? 0]}
        ticks={[...yearTicks]}
        interval={0}
        niceTicks="none"
        height={bottom}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: Tick) => (
          <text x={x} y={Number(y) + 7} textAnchor="middle" className={label}>
            {payload.value}
          </text>
        )}
      />
      <YAxis
        type="number"
        scale="linear"
        domain={[...scale.domain]}
        ticks={[...scale.ticks]}
        interval={0}
        niceTicks="none"
        width={left}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }: Tick) => (
          <text x={0} y={Number(y) - 4} className={label}>
            {plain(payload.value, digits)}
          </text>
        )}
      />
      {behind.map((line) => (
        <Line
          key={line.id}
          dataKey={({ at }: Row) => line.values[at] ?? null}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          activeDot={false}
          shape={({ points }: CurveProps) => <Stroked points={points ?? []} line={line} />}
          dot={({ cx, cy, value, index }: Spot) => (
            <Dot key={index} x={cx} y={value === null ? undefined : cy} line={line} />
          )}
        />
      ))}
    </LineChart>
  );
}

type Tick = { x: number | string; y: number | string; payload: { value: number } };
type Spot = { cx?: number; cy?: number; value?: unknown; index: number };

function Stroked(props: { points: NonNullable<CurveProps["points"]>; line: DrawnLine }) {
  const { points, line } = props;
  const { stroke, width } = strokeOf(useContext(MarkContext)(line.economy), line.isHome);
  return (
    <Curve
      type="linear"
      points={points}
      connectNulls={false}
      fill="none"
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={line.dash ?? "none"}
      strokeLinejoin="round"
    />
  );
}

/** Hollow, as all that is the record's. */
function Dot(props: { x: number | undefined; y: number | undefined; line: DrawnLine }) {
  const { x, y, line } = props;
  const { stroke, width } = strokeOf(useContext(MarkContext)(line.economy), line.isHome);
  if (x === undefined || y === undefined) return null;
  return (
    <circle
      cx={x}
      cy={y}
      r={1.5 + width / 1.5}
      stroke={stroke}
      strokeWidth={Math.min(width, 2)}
      className="fill-(--paper) forced-colors:fill-[Canvas]"
    />
  );
}

/** A line under each tick, behind the marks: recharts' own grid would cost 2 kB for the same. */
function Rules({ scale }: { scale: ShareScale }) {
  const area = usePlotArea();
  if (!area) return null;
  return scale.ticks.map((tick) => {
    const y = area.y + area.height * (1 - sharePosition(scale, tick));
    return (
      <line key={tick} x1={0} x2={area.x + area.width + 4} y1={y} y2={y} stroke="var(--hair)" />
    );
  });
}
