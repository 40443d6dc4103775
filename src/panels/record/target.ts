/** Whose record is open: the chosen recommendation's, action's or own action's. */
import { type Action, actionsOf, type Dataset, perObject, type Recommendation } from "@/dataset";
import { fieldOf, type OwnAction, ownActionsOf, type Progress } from "@/progress";

type ById = Progress["byId"];

export type Target = { readonly recommendation: Recommendation } & (
  | { readonly kind: "recommendation"; readonly actions: readonly Action[] }
  | { readonly kind: "action"; readonly action: Action }
  | { readonly kind: "own"; readonly own: OwnAction }
);

const subjectsOf = perObject(({ paper }: Dataset) => ({
  recommendations: new Map(paper.recommendations.map((one, place) => [one.id, { one, place }])),
  actions: new Map(paper.actions.map((one) => [one.id, one])),
}));

/** Null for what has no progress of its own. */
export function targetOf(dataset: Dataset, byId: ById, id: string): Target | null {
  const { recommendations, actions } = subjectsOf(dataset);
  const found = recommendations.get(id)?.one;
  if (found) {
    return { kind: "recommendation", recommendation: found, actions: actionsOf(dataset, id) };
  }
  const action = actions.get(id);
  const above = action?.recommendation ?? fieldOf(byId.get(id), "action")?.recommendation ?? "";
  const recommendation = recommendations.get(above)?.one;
  if (!recommendation) return null;
  if (action) return { kind: "action", recommendation, action };
  const own = ownActionsOf(byId, above).find((one) => one.id === id);
  return own ? { kind: "own", recommendation, own } : null;
}

export const idOf = (target: Target): string =>
  target.kind === "recommendation"
    ? target.recommendation.id
    : target.kind === "action"
      ? target.action.id
      : target.own.id;

/** A recommendation, then its actions, then one's own under it. */
function familyOf(dataset: Dataset, byId: ById, recommendation: string): readonly string[] {
  return [
    recommendation,
    ...actionsOf(dataset, recommendation).map(({ id }) => id),
    ...ownActionsOf(byId, recommendation).map(({ id }) => id),
  ];
}

/** The records before and after it, in the paper's order. */
export function besideOf(
  dataset: Dataset,
  byId: ById,
  target: Target,
): { readonly previous: Target | null; readonly next: Target | null } {
  const { recommendation } = target;
  const family = familyOf(dataset, byId, recommendation.id);
  const place = family.indexOf(idOf(target));
  const { recommendations } = dataset.paper;
  const at = subjectsOf(dataset).recommendations.get(recommendation.id)?.place ?? 0;
  const before = recommendations[at - 1];
  const previous =
    family[place - 1] ?? (before ? familyOf(dataset, byId, before.id).at(-1) : undefined);
  const next = family[place + 1] ?? recommendations[at + 1]?.id;
  const open = (id: string | undefined) => (id === undefined ? null : targetOf(dataset, byId, id));
  return { previous: open(previous), next: open(next) };
}
