/**
 * The shapes recharts finds by name; vite.config.ts puts this in place of all of d3-shape. We draw
 * straight lines and marks of our own; other curves and symbols would cost 4 kB gzip.
 */
// biome-ignore lint/performance/noBarrelFile: it stands in for a package, not for a room.
export {
  area,
  curveLinear as curveBasis,
  curveLinear as curveBasisClosed,
  curveLinear as curveBasisOpen,
  curveLinear as curveBumpX,
  curveLinear as curveBumpY,
  curveLinear,
  curveLinear as curveLinearClosed,
  curveLinear as curveMonotoneX,
  curveLinear as curveMonotoneY,
  curveLinear as curveNatural,
  curveLinear as curveStep,
  curveLinear as curveStepAfter,
  curveLinear as curveStepBefore,
  line,
  stack,
  stackOffsetExpand,
  stackOffsetNone,
  stackOffsetNone as stackOffsetSilhouette,
  stackOffsetNone as stackOffsetWiggle,
  stackOrderNone,
  symbol,
  symbolCircle,
  symbolCircle as symbolCross,
  symbolCircle as symbolDiamond,
  symbolCircle as symbolSquare,
  symbolCircle as symbolStar,
  symbolCircle as symbolTriangle,
  symbolCircle as symbolWye,
} from "d3-shape";
