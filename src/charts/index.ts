export { type LogWhen, positionOn, type Scale, scaleFor } from "./axis";
export { Hatch } from "./Hatch";
export { LazyPlot } from "./LazyPlot";
export type { PlotShape } from "./Plot";
export { spread } from "./spread";
export { dark, hueOf, light, toCustomProperties } from "./theme";
export { useSeen } from "./useSeen";
