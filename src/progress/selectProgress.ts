import type { ProgressEvent } from "./event";
import { foldEvents } from "./fold";
import { isHiding } from "./hiding";
import type { SubjectState } from "./subject";

type Fold = {
  readonly events: readonly ProgressEvent[];
  readonly byId: ReadonlyMap<string, SubjectState>;
};

const lastFolds = new Map<string, Fold>();

/**
 * The state of a paper's subjects now. The same list gives the same map; a list that grew at its
 * end folds anew only the subjects its new events touch.
 */
export function selectProgress(
  events: readonly ProgressEvent[],
  paper: string,
): ReadonlyMap<string, SubjectState> {
  const last = lastFolds.get(paper);
  if (last?.events === events) return last.byId;
  const byId = last && isStartOf(last.events, events) ? extend(last, events, paper) : null;
  const fold = { events, byId: byId ?? foldEvents(events, { paper }) };
  lastFolds.set(paper, fold);
  return fold.byId;
}

function extend(
  last: Fold,
  events: readonly ProgressEvent[],
  paper: string,
): ReadonlyMap<string, SubjectState> | null {
  const added = events.slice(last.events.length).filter((event) => event.paper === paper);
  // Hiding may reach any subject.
  if (added.some(isHiding)) return null;
  if (added.length === 0) return last.byId;
  const subjects = new Set(added.map(({ subject }) => subject));
  return new Map([...last.byId, ...foldEvents(events, { paper, subjects })]);
}

function isStartOf(start: readonly ProgressEvent[], events: readonly ProgressEvent[]): boolean {
  return start.length <= events.length && start.every((event, index) => event === events[index]);
}
