/**
 * The scales recharts finds by name; vite.config.ts puts this in place of all of d3-scale. We draw on
 * linear and log, its own defaults are band and point; times and colours would cost 7 kB gzip.
 */
// biome-ignore lint/performance/noBarrelFile: it stands in for a package, not for a room.
export { scaleBand, scaleLinear, scaleLog, scalePoint } from "d3-scale";
