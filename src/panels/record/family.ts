/** A recommendation's actions: the paper's, and our own, which are counted apart. */
import type { Locale } from "@/i18n";
import {
  type ActionProgress,
  type Count,
  countImplemented,
  ownActionsOf,
  type Progress,
  progressOf,
} from "@/progress";
import type { Target } from "./target";

export type ActionLine = {
  readonly id: string;
  readonly title: string;
  readonly progress: ActionProgress;
};
export type Family = {
  readonly actions: readonly ActionLine[];
  readonly count: Count;
  readonly own: readonly ActionLine[];
  readonly ownCount: Count;
  readonly retired: readonly ActionLine[];
};

/** Null for an action, which has none. */
export function familyOf(target: Target, byId: Progress["byId"], locale: Locale): Family | null {
  if (target.kind !== "recommendation") return null;
  const actions = target.actions.map(({ id, title }) => ({
    id,
    title: title[locale],
    progress: progressOf(byId, id),
  }));
  const all = ownActionsOf(byId, target.recommendation.id);
  const own = all.filter(({ isRetired }) => !isRetired);
  return {
    actions,
    count: countImplemented(actions),
    own,
    ownCount: countImplemented(own),
    retired: all.filter(({ isRetired }) => isRetired),
  };
}
