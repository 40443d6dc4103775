import { isJudgement } from "./fields";
import type { SubjectState } from "./subject";

type ById = ReadonlyMap<string, SubjectState>;

let last: ById = new Map();

/**
 * The subjects of which more is said than how grave they are. The same map for as long as that stays, so that
 * a rating leaves alone what is drawn from it.
 */
export function selectTracked(byId: ById): ById {
  const tracked = new Map([...byId].filter(([, state]) => isTracked(state)));
  if (!isAlike(tracked, last)) last = tracked;
  return last;
}

const isTracked = ({ history, hidden }: SubjectState) =>
  [history, hidden].some((events) => events.some(({ field }) => !isJudgement(field)));

function isAlike(one: ById, other: ById): boolean {
  return one.size === other.size && [...one].every(([id, state]) => other.get(id) === state);
}
