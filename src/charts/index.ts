export { contrast } from "./contrast";
export { Hatch } from "./Hatch";
export { dark, type HueName, hueOf, light, type Palette, toCustomProperties } from "./theme";
