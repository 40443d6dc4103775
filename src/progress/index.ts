export {
  addNote,
  redo,
  setPosition,
  setProgress,
  tickAction,
  tickRecommendation,
  undo,
} from "./actions";
export {
  type ActionProgress,
  type JsonValue,
  type Position,
  type ProgressEvent,
  parseEvent,
  positionValues,
  progressValues,
  readEvent,
} from "./event";
export { type FoldOptions, foldEvents } from "./fold";
export type { Step } from "./hiding";
export { mergeEvents } from "./order";
export { type Count, countImplemented, type Progressing, type RollUp, rollUp } from "./rules";
export { selectProgress } from "./selectProgress";
export type { Progress } from "./snapshot";
export { addEvents, type ProgressState, startProgress, useProgress } from "./store";
export { type Note, progressOf, type SubjectState } from "./subject";
