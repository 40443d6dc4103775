import { readAuthor } from "./author";
import { readCopy } from "./copy";
import type { ProgressEvent } from "./event";
import { foldEvents } from "./fold";
import { selectProgress } from "./selectProgress";
import type { Progress } from "./snapshot";
import type { ProgressState } from "./store";
import type { SubjectState } from "./subject";

type Past = {
  readonly events: readonly ProgressEvent[];
  readonly paper: string;
  readonly day: string;
  readonly byId: ReadonlyMap<string, SubjectState>;
};

let lastPast: Past | null = null;
let lastOwn: (Omit<Past, "day" | "byId"> & { own: readonly ProgressEvent[] }) | null = null;

/** What panels see of the store: progress on one paper, now or as of the end of a local day. */
export function progressAt(state: ProgressState, paper: string, day: string | null): Progress {
  const { events, unread: _, copies: __, ...rest } = state;
  const nowById = selectProgress(events, paper);
  return {
    ...rest,
    byId: day === null ? nowById : selectPast(events, paper, day),
    nowById,
    events: selectOwn(events, paper),
    isPast: day !== null,
    copy: readCopy(paper),
    ...readAuthor(),
  };
}

function selectPast(events: readonly ProgressEvent[], paper: string, day: string): Past["byId"] {
  const isKnown = lastPast?.events === events && lastPast.paper === paper && lastPast.day === day;
  if (lastPast && isKnown) return lastPast.byId;
  const byId = foldEvents(events, { paper, until: day });
  lastPast = { events, paper, day, byId };
  return byId;
}

function selectOwn(events: readonly ProgressEvent[], paper: string): readonly ProgressEvent[] {
  if (lastOwn?.events === events && lastOwn.paper === paper) return lastOwn.own;
  const own = events.every((event) => event.paper === paper)
    ? events
    : events.filter((event) => event.paper === paper);
  lastOwn = { events, paper, own };
  return own;
}
