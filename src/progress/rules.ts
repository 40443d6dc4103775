import type { ActionProgress } from "./event";
import { latestOf } from "./localDay";
import { ownActionsOf } from "./own";
import { progressOf, type SubjectState } from "./subject";

export type Progressing = { readonly id: string; readonly progress: ActionProgress };

/** "5 of 13": closed ones have left the denominator and are named. */
export type Count = {
  readonly implemented: number;
  readonly of: number;
  readonly closed: readonly string[];
};

export type RollUp = Count & { readonly progress: ActionProgress };

/** Of actions or of recommendations, in their given order. */
export function countImplemented(items: readonly Progressing[]): Count {
  const open = items.filter(({ progress }) => progress !== "closed");
  return {
    implemented: open.filter(({ progress }) => progress === "implemented").length,
    of: open.length,
    closed: items.filter(({ progress }) => progress === "closed").map(({ id }) => id),
  };
}

/**
 * GAO's rule: a recommendation is implemented when all its actions that are not closed are, partly
 * when at least one shows progress, closed when all are closed.
 */
export function rollUp(actions: readonly Progressing[]): RollUp {
  const count = countImplemented(actions);
  return { ...count, progress: rolledProgress(actions, count) };
}

function rolledProgress(actions: readonly Progressing[], count: Count): ActionProgress {
  if (actions.length === 0) return "not-started";
  if (count.of === 0) return "closed";
  if (count.implemented === count.of) return "implemented";
  return actions.some(showsProgress) ? "partly" : "not-started";
}

/**
 * What stands of a recommendation on which something is said: as far as its actions are, whatever its own
 * events say of progress, and touched when anything under it was, a reader's own actions with it.
 */
export function recommendationState(
  byId: ReadonlyMap<string, SubjectState>,
  id: string,
  actionIds: readonly string[],
): SubjectState | undefined {
  const own = byId.get(id);
  if (!own) return own;
  const family = [id, ...actionIds, ...ownActionsOf(byId, id).map((action) => action.id)];
  const latest = own.latest && latestOf(family.flatMap((each) => byId.get(each)?.latest ?? []));
  if (actionIds.length === 0) return { ...own, latest };
  const actions = actionIds.map((action) => ({ id: action, progress: progressOf(byId, action) }));
  return {
    ...own,
    latest,
    progress: rollUp(actions).progress,
    heads: new Map([...own.heads].filter(([field]) => field !== "progress")),
    history: own.history.filter(({ field }) => field !== "progress"),
  };
}

export type TickState = "none" | "some" | "all";

/** What its tick shows. */
export function tickOf(progress: ActionProgress): TickState {
  if (progress === "implemented") return "all";
  return progress === "partly" || progress === "in-progress" ? "some" : "none";
}

function showsProgress({ progress }: Progressing): boolean {
  return progress !== "not-started" && progress !== "closed";
}
