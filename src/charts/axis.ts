/** The axis of one lane: where it begins and ends, what it says, and where a value stands on it. */

export type Scale = {
  readonly isLog: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

/** From two decades on, a linear axis would press the smaller amounts against zero. */
const logFrom = 100;
const mostTicks = 6;

const steps = [1, 2, 2.5, 5, 10];

/** 1, 2 or 5 times a power of ten, at or below the value. */
function niceBelow(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((factor) => factor * decade <= value * (1 + 1e-9)) ?? 1;
  return clean(step * decade);
}

function niceAbove(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((factor) => factor * decade >= value * (1 - 1e-9)) ?? 10;
  return clean(step * decade);
}

function decadeBelow(value: number): number {
  return clean(10 ** Math.floor(Math.log10(value) + 1e-9));
}

function decadeAbove(value: number): number {
  return clean(10 ** Math.ceil(Math.log10(value) - 1e-9));
}

/** 0.1 + 0.2 is no label. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function logScale(least: number, most: number): Scale {
  // Within two decades there would be one tick or none.
  const isShort = most / least < logFrom;
  const low = isShort ? decadeBelow(least) : niceBelow(least);
  const high = isShort ? Math.max(decadeAbove(most), low * 10) : niceAbove(most);
  const domain = [low, high] as const;
  const first = Math.ceil(Math.log10(domain[0]) - 1e-9);
  const last = Math.floor(Math.log10(domain[1]) + 1e-9);
  const stride = Math.ceil((last - first + 1) / mostTicks);
  const ticks: number[] = [];
  for (let power = last; power >= first; power -= stride) ticks.unshift(clean(10 ** power));
  return { isLog: true, domain, ticks };
}

/** From zero, in two or three equal steps; labels of five digits leave room for two. */
function linearScale(least: number, most: number): Scale {
  const low = Math.min(0, least);
  const high = Math.max(0, most);
  const span = high - low || 1;
  const mostSteps = high >= 10_000 ? 2 : 3;
  const decade = 10 ** Math.floor(Math.log10(span / mostSteps));
  const step =
    steps
      .map((factor) => factor * decade)
      .find((size) => Math.ceil(high / size - 1e-9) - Math.floor(low / size + 1e-9) <= mostSteps) ??
    10 * decade;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(high / step - 1e-9));
  const ticks: number[] = [];
  for (let at = from; at <= to; at += 1) ticks.push(clean(at * step));
  return { isLog: false, domain: [clean(from * step), clean(to * step)], ticks };
}

/** Log always, never, or only where a linear axis would press the smaller values against zero. */
export type LogWhen = "always" | "never" | "wide";

/** An axis for all values of a lane. A linear one begins at zero; a log one needs values above it. */
export function scaleFor(values: readonly number[], log: LogWhen): Scale {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (values.length === 0) return linearScale(0, 1);
  const isLog = least > 0 && (log === "always" || (log === "wide" && most / least >= logFrom));
  return isLog ? logScale(least, most) : linearScale(least, most);
}

/** Where a value stands on its axis, 0 to 1. */
export function positionOn({ isLog, domain: [low, high] }: Scale, value: number): number {
  const at = isLog ? Math.log : (plain: number) => plain;
  return (at(value) - at(low)) / (at(high) - at(low));
}
