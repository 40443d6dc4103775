import { newId } from "@/platform";
import { setField } from "./actions";
import type { ActionProgress } from "./event";
import type { Step } from "./hiding";
import { selectProgress } from "./selectProgress";
import { useProgress } from "./store";
import { fieldOf, type SubjectState } from "./subject";

type ById = ReadonlyMap<string, SubjectState>;

/** An action a reader added under a recommendation: counted apart from the paper's. */
export type OwnAction = {
  readonly id: string;
  readonly title: string;
  readonly progress: ActionProgress;
  /** No longer pursued. It stays, with its history. */
  readonly isRetired: boolean;
  readonly state: SubjectState;
};

const nobodys: readonly OwnAction[] = [];
const known = new WeakMap<ById, ReadonlyMap<string, readonly OwnAction[]>>();

/** In the order in which they were added; retired ones with them. */
export function ownActionsOf(byId: ById, recommendation: string): readonly OwnAction[] {
  const all = known.get(byId) ?? byRecommendation(byId);
  known.set(byId, all);
  return all.get(recommendation) ?? nobodys;
}

function byRecommendation(byId: ById): ReadonlyMap<string, readonly OwnAction[]> {
  const groups = new Map<string, OwnAction[]>();
  for (const [id, state] of byId) {
    const action = fieldOf(state, "action");
    if (!action) continue;
    const { title, recommendation } = action;
    const { progress } = state;
    const own = { id, title, progress, isRetired: fieldOf(state, "retired") ?? false, state };
    groups.set(recommendation, [...(groups.get(recommendation) ?? []), own]);
  }
  const madeAt = ({ state }: OwnAction) => state.history[0]?.counter ?? 0;
  for (const group of groups.values()) group.sort((one, other) => madeAt(one) - madeAt(other));
  return groups;
}

export function addOwnAction(paper: string, recommendation: string, title: string): Step | null {
  return setField(paper, `own-${newId()}`, "action", { recommendation, title });
}

export function renameOwnAction(paper: string, id: string, title: string): Step | null {
  const state = selectProgress(useProgress.getState().events, paper).get(id);
  const action = fieldOf(state, "action");
  return action && setField(paper, id, "action", { ...action, title });
}

export function retireOwnAction(
  paper: string,
  id: string,
  isRetired: boolean,
  reason?: string,
): Step | null {
  return setField(paper, id, "retired", isRetired, reason);
}
