import type { ProgressEvent } from "./event";
import { isKnownField } from "./fields";
import { isHiding, selectHidden } from "./hiding";
import { compareEvents } from "./order";
import { foldSubject, type SubjectState } from "./subject";

export type FoldOptions = {
  readonly paper: string;
  /** As of the end of this local day, YYYY-MM-DD. */
  readonly until?: string;
  /** Only these subjects, when the others are known to be as they were. */
  readonly subjects?: ReadonlySet<string>;
};

/** State by subject, whatever the order of the events. Fields unknown here are left alone. */
export function foldEvents(
  events: readonly ProgressEvent[],
  { paper, until, subjects }: FoldOptions,
): ReadonlyMap<string, SubjectState> {
  const isPast = until === undefined ? () => true : isBeforeEndOf(until);
  const hidings: ProgressEvent[] = [];
  const bySubject = new Map<string, ProgressEvent[]>();
  for (const event of events) {
    if (event.paper !== paper) continue;
    if (isHiding(event)) {
      hidings.push(event);
    } else if (isKnownField(event) && (subjects?.has(event.subject) ?? true)) {
      const siblings = bySubject.get(event.subject);
      if (siblings) siblings.push(event);
      else bySubject.set(event.subject, [event]);
    }
  }
  const isHidden = selectHidden(hidings, isPast);
  const states = new Map<string, SubjectState>();
  for (const [subject, own] of bySubject) {
    const state = foldSubject(own.sort(compareEvents), isPast, isHidden);
    if (state) states.set(subject, state);
  }
  return states;
}

function isBeforeEndOf(day: string): (event: ProgressEvent) => boolean {
  // By the calendar, not by 24 hours: a day in March or October may have 23 or 25. And from noon: where
  // clocks change at midnight, a day may begin at one.
  const end = new Date(`${day}T12:00`).setHours(24, 0, 0, 0);
  return ({ at }) => Date.parse(at) < end;
}
