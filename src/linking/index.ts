export { markProps } from "./markProps";
export { type LineStop, type Mark, type Marks, selectMarks } from "./marks";
