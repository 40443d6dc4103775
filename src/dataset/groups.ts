import { type Dataset, perObject } from "./dataset";
import type { Action } from "./schema";

/** Values by key; a value may stand under several keys. */
export function groupBy<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

const actionsByRecommendation = perObject(({ paper }: Dataset) =>
  groupBy(paper.actions, ({ recommendation }) => [recommendation]),
);

/** A recommendation's actions, in the paper's order. */
export function actionsOf(dataset: Dataset, recommendation: string): readonly Action[] {
  return actionsByRecommendation(dataset).get(recommendation) ?? [];
}
