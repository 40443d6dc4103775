export { Depths } from "./Depths";
export type { LineStop } from "./line";
export { markProps } from "./markProps";
export { type Choice, type Mark, type Marks, selectMarks } from "./marks";
export { toSentence } from "./sentence";
export { type Way, walk } from "./walk";
