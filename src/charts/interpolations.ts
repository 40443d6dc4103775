/**
 * What d3-scale mixes, here numbers alone; vite.config.ts gives it this in place of d3-interpolate, whose
 * colours come whole or not at all, at 4 kB gzip.
 */
export const interpolateNumber = (from: number, to: number) => (part: number) =>
  from * (1 - part) + to * part;

export const interpolateRound = (from: number, to: number) => (part: number) =>
  Math.round(from * (1 - part) + to * part);

export { interpolateNumber as interpolate };

/** For its diverging scales, which recharts is not given. */
export function piecewise(): never {
  throw new Error("Only linear, log, band and point scales are drawn.");
}
