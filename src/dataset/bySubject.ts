/** The dates and amounts held of each subject, in their file's order. */
import { perObject } from "./dataset";
import { groupBy } from "./groups";
import type { PaperRecord } from "./recordSchema";
import type { Paper } from "./schema";

export function bySubject<Value extends { readonly subject: string }>(values: readonly Value[]) {
  return groupBy(values, ({ subject }) => [subject]);
}

/** What the paper dates. */
export const statedDates = perObject(({ dates }: Paper) => bySubject(dates));

/** What the record dates, and its amounts. */
export const recordDates = perObject(({ dates }: PaperRecord) => bySubject(dates));
export const recordAmounts = perObject(({ amounts }: PaperRecord) => bySubject(amounts));
