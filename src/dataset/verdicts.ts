/** What the record makes of the claims about an item. */
import { type Dataset, perObject } from "./dataset";
import type { Check } from "./recordSchema";

export type Verdict = Check["verdict"];

/** The gravest first. */
export const verdicts: readonly Verdict[] = ["differs", "imprecise", "unconfirmed", "agrees"];

/** The gravest verdict on each item that is checked, by the item's id. */
export const verdictsOf = perObject(({ record }: Dataset): ReadonlyMap<string, Verdict> => {
  const gravest = new Map<string, Verdict>();
  for (const { subject, verdict } of record?.checks ?? []) {
    const known = gravest.get(subject);
    if (!known || verdicts.indexOf(verdict) < verdicts.indexOf(known))
      gravest.set(subject, verdict);
  }
  return gravest;
});
