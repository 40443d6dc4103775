/** The two axes: shares that need not begin at zero, and years that are whole. */

export type ShareScale = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

const steps = [1, 2, 2.5, 5, 10];
const mostSteps = 4;

/** 0.1 + 0.2 is no label. */
const clean = (value: number) => Number(value.toPrecision(12));

/** Where a share stands, 0 at the foot to 1 at the top. */
export function sharePosition({ domain: [low, high] }: ShareScale, value: number): number {
  return (value - low) / (high - low);
}

/** From zero only where that is near: lines are compared with each other, not by their height. */
export function shareScale(values: readonly number[]): ShareScale {
  if (values.length === 0) return { domain: [0, 1], ticks: [0, 1] };
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const from = least * 3 > most ? least : Math.min(0, least);
  const span = most - from || most || 1;
  const decade = 10 ** Math.floor(Math.log10(span / mostSteps));
  const step = decade * (steps.find((size) => size * decade * mostSteps >= span) ?? 10);
  const low = Math.floor(from / step + 1e-9) * step;
  const high = Math.max(Math.ceil((2 * most) / step - 1e-9) * (step / 2), low + step / 2);
  const ticks: number[] = [];
  for (let tick = low; tick <= high + step * 1e-9; tick += step) ticks.push(clean(tick));
  return { domain: [clean(low), clean(high)], ticks };
}

/** Counted back from the last year, which is always named, as is the first. */
export function yearTicks(years: readonly number[], most: number): readonly number[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  if (most < 3) return most < 2 ? [last] : [first, last];
  const stride = Math.ceil((last - first) / (most - 1));
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= stride) ticks.unshift(year);
  if (ticks[0] === first) return ticks;
  // The first year takes the place of the one that would stand too close to it.
  return [first, ...ticks.filter((year) => year - first >= stride)];
}

/** Where a year stands, 0 to 1. */
export function yearPosition(years: readonly number[], year: number): number {
  const first = years[0] ?? year;
  const last = years.at(-1) ?? year;
  return last === first ? 0.5 : (year - first) / (last - first);
}
