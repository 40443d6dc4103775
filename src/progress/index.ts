export {
  addEvidence,
  addNote,
  redo,
  setField,
  setMany,
  setPosition,
  setProgress,
  takeBack,
  tickAction,
  tickRecommendation,
  undo,
} from "./actions";
export { type Author, readAuthor, setAuthor } from "./author";
export type { Change } from "./change";
export { type FileCopy, noteCopy, readCopy } from "./copy";
export {
  type ActionProgress,
  confidences,
  type JsonValue,
  type Position,
  type ProgressEvent,
  parseEvent,
  positionValues,
  priorities,
  progressValues,
  readEvent,
  strengths,
  trends,
} from "./event";
export { type Evidence, type Field, isDay, type Register, readValue, type ValueOf } from "./fields";
export { daysBetween, type FlagOptions, type Flags, flagsOf } from "./flags";
export { type FoldOptions, foldEvents } from "./fold";
export { isConflict } from "./heads";
export { type Import, isHiding, readImport, readStep, type Step, selectHidden } from "./hiding";
export { endOf, type Ledger, ledgerOf, type Slip } from "./ledger";
export { localDay } from "./localDay";
export { compareEvents, mergeEvents } from "./order";
export {
  addOwnAction,
  type OwnAction,
  ownActionsOf,
  renameOwnAction,
  retireOwnAction,
} from "./own";
export { progressAt } from "./progressAt";
export {
  type Assessor,
  cellSubject,
  type Rating,
  type RatingChange,
  rate,
  ratingsOf,
} from "./ratings";
export { resetProgress } from "./reset";
export { type Count, countImplemented, type Progressing, type RollUp, rollUp } from "./rules";
export { selectProgress } from "./selectProgress";
export { canEdit, type Progress, untouched } from "./snapshot";
export { addEvents, type ProgressState, startProgress, useProgress } from "./store";
export {
  type EvidenceLink,
  fieldOf,
  type Note,
  progressOf,
  type SubjectState,
} from "./subject";
