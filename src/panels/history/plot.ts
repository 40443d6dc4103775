/** Where the lines over time are drawn. */
import { type BurnCount, type BurnUp, countsOn } from "@/progress";
import type { Size } from "@/ui";
import type { Span } from "./span";

export type Series = "recommendations" | "actions";
export const seriesOrder: readonly Series[] = ["recommendations", "actions"];

/** One strip of the plot, from `top` (all of them) down to `bottom` (none). */
export type Strip = { readonly head: number; readonly top: number; readonly bottom: number };
export type Geometry = {
  readonly left: number;
  readonly right: number;
  readonly strips: Readonly<Record<Series, Strip>>;
  readonly axis: number;
  readonly xOf: (day: number) => number;
  readonly dayAt: (x: number) => number;
};

export function geometryOf({ width, height, rem }: Size, { from, to }: Span): Geometry {
  const left = 1.5 * rem;
  const right = Math.max(left + 1, width - 4.5 * rem);
  const axis = height - 1.25 * rem;
  const each = axis / 2;
  const strip = (index: number): Strip => ({
    head: index * each + 0.75 * rem,
    top: index * each + 1.75 * rem,
    bottom: (index + 1) * each - 0.5 * rem,
  });
  const scale = (right - left) / (to - from);
  return {
    left,
    right,
    axis,
    strips: { recommendations: strip(0), actions: strip(1) },
    xOf: (day) => left + (Math.min(to, Math.max(from, day)) - from) * scale,
    dayAt: (x) => Math.min(to, Math.max(from, Math.round(from + (x - left) / scale))),
  };
}

export function yOf({ top, bottom }: Strip, count: number, all: number): number {
  return bottom - (all === 0 ? 0 : count / all) * (bottom - top);
}

/** A count holds until the day on which it changes. */
export function stepPath(
  burn: BurnUp,
  span: Span,
  series: Series,
  part: keyof BurnCount,
  geometry: Geometry,
): string {
  const all = burn.before[series].of;
  const strip = geometry.strips[series];
  const place = (value: number) => rounded(yOf(strip, value, all));
  let path = `M${rounded(geometry.left)} ${place(countsOn(burn, span.from - 1)[series][part])}`;
  for (const point of burn.points) {
    if (point.day < span.from || point.day > span.to) continue;
    path += `H${rounded(geometry.xOf(point.day))}V${place(point[series][part])}`;
  }
  return `${path}H${rounded(geometry.right)}`;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Days to stop at: each on which a count changes, with the first day and today. */
export function stopsOf({ points }: BurnUp, { from, to }: Span): readonly number[] {
  const within = points.map(({ day }) => day).filter((day) => day > from && day < to);
  return [...new Set([from, ...within, to])];
}
