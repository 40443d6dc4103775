/** How long texts may be: what is longer could be written, but no file could bring it back. */
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

/** Of one's own words for a closing: the reason that was chosen stands before them. */
export const longestClosing = longText - 100;
