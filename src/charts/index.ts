export { type LogWhen, positionOn, type Scale, scaleFor } from "./axis";
export { contrast } from "./contrast";
export { Hatch } from "./Hatch";
export { LazyPlot } from "./LazyPlot";
export type { PlotPoint, PlotProps, PlotShape } from "./Plot";
export { spread } from "./spread";
export { dark, type HueName, hueOf, light, type Palette, toCustomProperties } from "./theme";
