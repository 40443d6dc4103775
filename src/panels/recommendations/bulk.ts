/** What a change of several items at once would do, before it is done. */
import type { ActionProgress, Change, Position, ValueOf } from "@/progress";
import type { Item } from "./items";

export type BulkChange =
  | { readonly field: "progress"; readonly value: ActionProgress; readonly reason: string }
  | { readonly field: "position"; readonly value: Position }
  | { readonly field: "lead"; readonly value: string }
  | { readonly field: "priority"; readonly value: ValueOf<"priority"> }
  | { readonly field: "revised-date"; readonly value: string; readonly reason: string };

export type Plan = {
  readonly changes: readonly Change[];
  /** Closed ones, which only a change of them alone opens again. */
  readonly stay: number;
  /** Those that have the value already. */
  readonly same: number;
  /** Those without any date, for which it becomes the first. */
  readonly first: number;
};

export function toPlan(items: readonly Item[], change: BulkChange): Plan {
  const verdicts = items.map((item) => verdictOn(item, change));
  const count = (kind: string) => verdicts.filter((verdict) => verdict === kind).length;
  return {
    changes: items.flatMap((item, index) => {
      const verdict = verdicts[index];
      return verdict === "set" || verdict === "first" ? [toChange(item, change, verdict)] : [];
    }),
    stay: count("stay"),
    same: count("same"),
    first: count("first"),
  };
}

type Verdict = "set" | "first" | "stay" | "same";

function verdictOn(item: Item, change: BulkChange): Verdict {
  if (standing(item, change.field) === (change.value || null)) return "same";
  if (change.field === "progress" && item.progress === "closed") return "stay";
  if (change.field === "revised-date" && item.due === null) return "first";
  return "set";
}

function standing({ due, ...item }: Item, field: BulkChange["field"]): string | null {
  return field === "revised-date" ? due : item[field];
}

function toChange({ id }: Item, change: BulkChange, verdict: "set" | "first"): Change {
  const { field, value } = change;
  if (verdict === "first") return { subject: id, field: "first-date", value };
  const reason = "reason" in change && change.reason !== "" ? { reason: change.reason } : {};
  // An emptied lead is none, as a field of a record that was emptied.
  return { subject: id, field, value: value || null, ...reason };
}
