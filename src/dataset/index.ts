export { type AmountClass, amountClass, axisKey, mayShareAxis } from "./axis";
export { statementsBehind } from "./behind";
export { type Dataset, perObject } from "./dataset";
export { findItem, linkOf, statementsIn } from "./details";
export {
  allFields,
  cellLevel,
  gradeRank,
  type Level,
  statementLevel,
  statementsAbout,
  statementsOnField,
  withSubfields,
} from "./evidence";
export { aroundFigure, figureNames, fullPhrase, plainFigure, withCommitment } from "./figures";
export { type Following, graphOf, isFollowed, type Reached, reach } from "./graph";
export { actionsOf } from "./groups";
export {
  columnOf,
  type Item,
  type ItemKind,
  itemOf,
  itemsOf,
  type LineKind,
  lineColumns,
} from "./items";
export { names } from "./names";
export { parsePaper, parseRecord, parseStory } from "./parse";
export { type Place, passageOrder, placeOf } from "./passages";
export { PaperProblems, type Problem } from "./problems";
export type {
  Commitment,
  Currency,
  Magnitude,
  Quantity,
} from "./quantity";
export {
  type Library,
  type PaperFiles,
  PaperUnknown,
  PaperUnreachable,
  paperQuery,
} from "./queries";
export {
  type Amount,
  type Check,
  type OutsideSource,
  type PaperRecord,
  recordSchema,
  type Story,
  storySchema,
} from "./recordSchema";
export {
  type Action,
  type Challenge,
  type DatedEvent,
  type Driver,
  type Feed,
  type Field,
  type Link,
  type Measure,
  type Paper,
  paperSchema,
  type Recommendation,
  relationKinds,
  type Section,
  type Statement,
  type Trend,
} from "./schema";
export type { Force, Grade, Text } from "./shapes";
