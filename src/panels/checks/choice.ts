/** Which checks are of what is chosen. */
import { type Dataset, type Item, statementsBehind } from "@/dataset";
import { claimsOf } from "./groups";

export type OfChoice = {
  readonly checks: ReadonlySet<string>;
  /** Whether they check the choice itself, and not only sentences about it. */
  readonly isItself: boolean;
};

/** Of an economy, what is checked are its measures. */
function subjectsOf({ paper, record }: Dataset, { id, kind }: Item): ReadonlySet<string> {
  if (kind !== "economy") return new Set([id]);
  const measures = [...paper.measures, ...(record?.measures ?? [])];
  const own = measures.filter(({ economies }) => economies.includes(id));
  return new Set([id, ...own.map((measure) => measure.id)]);
}

/** Nothing tells which of an item's cells a check bears on, so that of a cell only its sentences are. */
export function checksOf(dataset: Dataset, item: Item, field: string | null): OfChoice {
  const checks = dataset.record?.checks ?? [];
  const subjects = subjectsOf(dataset, item);
  const own = field ? [] : checks.filter(({ subject }) => subjects.has(subject));
  if (own.length > 0) return { checks: new Set(own.map(({ id }) => id)), isItself: true };
  const { ofStatement } = claimsOf(dataset);
  const beside = statementsBehind(dataset, item, field).flatMap(
    ({ id }) => ofStatement.get(id) ?? [],
  );
  return {
    checks: new Set(beside.map(({ id }) => id)),
    isItself: item.kind === "statement" && beside.length > 0,
  };
}
