export { Depths } from "./Depths";
export { EconomyMark } from "./EconomyMark";
export type { LineStop } from "./line";
export { MarkContext } from "./markContext";
export { markProps } from "./markProps";
export { type Choice, type Mark, type Marks, selectMarks } from "./marks";
export { toSentence } from "./sentence";
export { useSteadyMarks } from "./useSteadyMarks";
export { type Way, walk } from "./walk";
