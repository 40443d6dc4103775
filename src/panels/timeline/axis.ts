/** The axis of years: whole years, and a line at so many of them as can be told apart. */
import type { Scale } from "@/charts";
import type { Extent } from "./dates";

/** `years` are those of the ticks that begin a year of the axis. */
export type TimeAxis = { readonly scale: Scale; readonly years: readonly number[] };

const mostLines = 20;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export function timeAxis(extents: readonly Extent[]): TimeAxis | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of extents) {
    first = Math.min(first, Math.floor(from));
    last = Math.max(last, Math.ceil(to - 1e-9));
  }
  if (first > last) return null;
  const step = steps.find((size) => (last - first) / size <= mostLines) ?? 1000;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return {
    scale: { isLog: false, domain: [first, last], ticks },
    years: ticks.filter((year) => year < last),
  };
}
