export { type AmountClass, amountClass, axisKey, type Difference, differencesOf } from "./axis";
export { statementsBehind } from "./behind";
export { bySubject, recordAmounts, recordDates, statedDates } from "./bySubject";
export { type Citation, citeOf } from "./cite";
export {
  type Conversion,
  type Converted,
  convert,
  type RateStep,
  type Refusal,
  type YearsStep,
} from "./convert";
export { currencies } from "./currencies";
export { type Dataset, perObject } from "./dataset";
export { findItem, linkOf, statementsIn } from "./details";
export { datePhrase, type EventName, eventPhrase, type Happening } from "./eventWords";
export {
  allFields,
  cellLevel,
  gradeRank,
  statementLevel,
  statementsAbout,
  statementsOnField,
  withSubfields,
} from "./evidence";
export { aroundFigure, figureNames, fullPhrase, plainFigure, withCommitment } from "./figures";
export { type Following, graphOf, isFollowed, isStronger, type Reached, reach } from "./graph";
export { actionsOf, groupBy } from "./groups";
export {
  columnOf,
  type Item,
  type ItemKind,
  itemOf,
  itemsOf,
  type LineKind,
  lineColumns,
} from "./items";
export { type Lane, pairUp, statedIn, toLanes } from "./lanes";
export { names } from "./names";
export { parsePaper, parseRecord, parseStory } from "./parse";
export { passageOrder, placeOf } from "./passages";
export { type Path, pathsBetween, pathsFrom } from "./paths";
export {
  askedEconomies,
  countsOf,
  type Economy,
  economiesWithout,
  isMoney,
  measuresWithoutMoney,
  type Practice,
  practicesOf,
  silentMeasures,
} from "./practices";
export { PaperProblems } from "./problems";
export type { Commitment, Currency, Magnitude, Quantity } from "./quantity";
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
  type Link,
  type Measure,
  type Paper,
  paperSchema,
  type Recommendation,
  relationKinds,
  type Statement,
} from "./schema";
export type { Force, Grade, Text } from "./shapes";
export { verdictSigns } from "./verdictSigns";
export { type Verdict, verdicts, verdictsOf } from "./verdicts";
