/** What the list of recommendations is drawn from, and when it stays as it is. */
import type { Found } from "./found";
import type { RecommendationsModel } from "./model";

/** Neither how changes are kept nor the head is of any concern to it. */
type Beside = "progress" | "title" | "subtitle";
export type ListModel = Omit<RecommendationsModel, Beside>;
export type ListProps = { model: ListModel; found?: Found };

const beside: ReadonlySet<string> = new Set<Beside>(["progress", "title", "subtitle"]);

export function isSameList(a: ListProps, b: ListProps): boolean {
  const keys = Object.keys(a.model) as (keyof ListModel)[];
  return (
    a.found === b.found && keys.every((key) => beside.has(key) || a.model[key] === b.model[key])
  );
}
