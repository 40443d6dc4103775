/** Every change of the record in words, newest first. */
import { type Change, toChange } from "@/changes";
import type { StandingSnapshot } from "@/panels/panel";
import { addedAs, compareEvents, type Progress, type SubjectState } from "@/progress";
import { idOf, type Target } from "./target";

export type ChangeLine = Change & {
  /** Undone: it can be shown again. */
  readonly isHidden: boolean;
  /** About an action under the recommendation whose record this is. */
  readonly isBelow: boolean;
};
/** Told when asked for, so that a long history costs only what of it is shown. */
export type Changes = {
  readonly count: number;
  readonly tell: (upTo: number) => readonly ChangeLine[];
};

/** Of a recommendation those of its actions, too. */
export function changesOf(target: Target, snapshot: StandingSnapshot): Changes {
  const own = idOf(target);
  const states = statesOf(target, snapshot.progress.byId);
  const hidden = new Set(states.flatMap((state) => state.hidden));
  const all = states
    .flatMap((state) => [...state.history, ...state.hidden])
    .sort((one, other) => compareEvents(other, one));
  return {
    count: all.length,
    tell: (upTo) =>
      all.slice(0, upTo).map((event) => ({
        ...toChange(event, snapshot),
        isHidden: hidden.has(event),
        isBelow: event.subject !== own,
      })),
  };
}

function statesOf(target: Target, byId: Progress["byId"]): readonly SubjectState[] {
  const own = byId.get(idOf(target));
  const states = own ? [own] : [];
  if (target.kind !== "recommendation") return states;
  const actions = new Set(target.actions.map(({ id }) => id));
  for (const [id, state] of byId) {
    if (actions.has(id) || isUnder(state, target.recommendation.id)) states.push(state);
  }
  return states;
}

/** Also an action whose adding was taken back: it can be shown again from here. */
function isUnder(state: SubjectState, recommendation: string): boolean {
  return addedAs(state)?.recommendation === recommendation;
}
