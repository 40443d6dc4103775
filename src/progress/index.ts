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
export { type BurnCount, type BurnPoint, type BurnUp, burnUp, countsOn, type Plan } from "./burnUp";
export type { Change } from "./change";
export { changesSince, type NetChange } from "./changesSince";
export { type FileCopy, noteCopy, readCopy } from "./copy";
export {
  type Counted,
  type CountingRule,
  countBy,
  countingRules,
  countRecommendations,
  cutToTenth,
  type Tally,
} from "./counting";
export {
  type DraftPlace,
  dropTyped,
  keepTyped,
  type LeftDraft,
  leftDrafts,
  typedBefore,
} from "./drafts";
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
export { readingsOf } from "./fileDates";
export { type ExplainOptions, type Explanation, explain, explainWarning } from "./fileExplain";
export {
  type FileOptions,
  type FilePaper,
  fileSchema,
  type TrackerFile,
  toFile,
} from "./fileFormat";
export { longestText } from "./fileLimits";
export { type Link, readLink } from "./fileLinks";
export { parseFile } from "./fileParse";
export type { Place, Problem, ProblemCode, StatusReading } from "./fileProblems";
export { problemOf, type UnreadBytes } from "./fileRefusals";
export type { PaperHere, ParseOptions, ParseResult } from "./fileResult";
export { stateHash } from "./fileState";
export { visible } from "./fileText";
export { daysBetween, type FlagOptions, type Flags, fallOf, flagsOf } from "./flags";
export { type FoldOptions, foldEvents } from "./fold";
export { isConflict } from "./heads";
export { dayNumber } from "./hiddenOn";
export { type Import, isHiding, readImport, readStep, type Step, selectHidden } from "./hiding";
export { type ImportMode, type ImportOptions, type ImportPlan, planImport } from "./importPlan";
export {
  type ImportConflict,
  type ImportPreview,
  type PreviewOptions,
  previewImport,
  type ValueChange,
} from "./importPreview";
export { endOf, type Ledger, ledgerOf, type Slip } from "./ledger";
export { latestAt, localDay } from "./localDay";
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
export { isAct, redoLast, stepOf, stepToRedo, stepToUndo, type TakenStep, undoLast } from "./steps";
export { addEvents, type ProgressState, startProgress, useProgress } from "./store";
export {
  type EvidenceLink,
  fieldOf,
  type Note,
  progressOf,
  type SubjectState,
} from "./subject";
