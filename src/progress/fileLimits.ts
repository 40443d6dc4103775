/** What a file may hold at most. A tracker of years stays far below; what is above is no tracker. */
export const fileLimits = {
  characters: 64 * 1024 * 1024,
  depth: 64,
  values: 1_000_000,
  plain: 5_000_000,
  keys: 1000,
  changes: 200_000,
  /** Counters grow by one a change. One near the end of the range would win for ever. */
  counter: 2 ** 40,
} as const;

const longText = 100_000;
const shortText = 10_000;
const name = 1000;
/** For values of fields this version does not know. */
const anyValue = 300_000;

const byField: Readonly<Record<string, number>> = {
  note: longText,
  reason: longText,
  measure: longText,
  "rating-note": longText,
  lead: shortText,
  others: shortText,
  title: shortText,
  url: shortText,
  by: name,
};

/** How many characters a text in this field may have. */
export function longestText(field: string): number {
  return Object.hasOwn(byField, field) ? (byField[field] ?? anyValue) : anyValue;
}

/** For texts about the file itself. */
export const longestHeading = name;
