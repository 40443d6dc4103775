/**
 * recharts looks for round ticks with a decimal arithmetic of its own; vite.config.ts puts this in its place.
 * Our axes name their ticks and say `niceTicks="none"`, so neither is called; they would cost 6 kB gzip.
 */
export const getNiceTickValues = (domain: readonly number[]) => domain;
export const getTickValuesFixedDomain = getNiceTickValues;
