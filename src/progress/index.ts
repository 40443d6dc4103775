export {
  addEvidence,
  addNote,
  redo,
  setField,
  setMany,
  setPosition,
  setProgress,
  tickAction,
  tickRecommendation,
  undo,
} from "./actions";
export { showAgain, takeBack } from "./alone";
export { longestName, readAuthor, setAuthor } from "./author";
export { type BurnCount, type BurnUp, burnUp, countsOn, type Plan } from "./burnUp";
export type { Change } from "./change";
export { changesSince, type NetChange } from "./changesSince";
export { noteCopy } from "./copy";
export {
  type Counted,
  type CountingRule,
  countBy,
  countingRules,
  countRecommendations,
  cutToTenth,
  type Tally,
} from "./counting";
export { dropTyped, type LeftDraft, leftDrafts, typedBefore } from "./drafts";
export {
  type ActionProgress,
  type JsonValue,
  type Position,
  type ProgressEvent,
  parseEvent,
  positionValues,
  priorities,
  progressValues,
  strengths,
} from "./event";
export { type Evidence, type Field, isDay, type Register, readValue, type ValueOf } from "./fields";
export { hasLikelyYear, readingsOf } from "./fileDates";
export { explain, explainWarning } from "./fileExplain";
export { type TrackerFile, toFile } from "./fileFormat";
export { readLink } from "./fileLinks";
export { parseFile } from "./fileParse";
export type { Problem, StatusReading } from "./fileProblems";
export { problemOf } from "./fileRefusals";
export type { ParseResult } from "./fileResult";
export { stateHash } from "./fileState";
export { statusesOf, statusKey } from "./fileStatuses";
export { visible } from "./fileText";
export { daysBetween, fallOf, flagsOf } from "./flags";
export { foldEvents } from "./fold";
export { dayNumber } from "./hiddenOn";
export { isHiding, readImport, readStep, type Step, selectHidden } from "./hiding";
export { type ImportMode, planImport } from "./importPlan";
export {
  type ImportConflict,
  type ImportPreview,
  previewImport,
  type ValueChange,
} from "./importPreview";
export { endOf, ledgerOf } from "./ledger";
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
export { cellSubject, type Rating, type RatingChange, rate, ratingsOf } from "./ratings";
export { resetProgress } from "./reset";
export {
  type Count,
  countImplemented,
  type RollUp,
  recommendationState,
  rollUp,
  type TickState,
  tickOf,
} from "./rules";
export { selectProgress } from "./selectProgress";
export { selectTracked } from "./selectTracked";
export { canEdit, type Progress, type Standing, untouched } from "./snapshot";
export {
  isAct,
  isTurn,
  redoLast,
  stepOf,
  stepToRedo,
  stepToUndo,
  type TakenStep,
  undoLast,
} from "./steps";
export { addEvents, startProgress, useProgress } from "./store";
export { addedAs, fieldOf, progressOf, type SubjectState } from "./subject";
export { longestClosing, longestText } from "./textLimits";
export { type Typed, useDraft } from "./useDraft";
