/** What undo and redo of progress would reach now: steps by the order of their events, not of this visit. */
import type { Progress, ProgressEvent, Step } from "@/progress";

const isLater = (one: ProgressEvent, other: ProgressEvent) =>
  one.counter !== other.counter ? one.counter > other.counter : one.id > other.id;

const toStep = ({ id, batch }: ProgressEvent): Step =>
  batch === undefined ? { events: [id] } : { batch };

/** The last change that counts. */
function lastOf({ byId }: Progress): ProgressEvent | null {
  let last: ProgressEvent | null = null;
  for (const { history } of byId.values()) {
    for (const event of history) if (!last || isLater(event, last)) last = event;
  }
  return last;
}

/** The first of the changes undone since the last one that counts. */
function undoneOf(progress: Progress): ProgressEvent | null {
  const last = lastOf(progress);
  let first: ProgressEvent | null = null;
  for (const { hidden } of progress.byId.values()) {
    for (const event of hidden) {
      if ((!last || isLater(event, last)) && (!first || isLater(first, event))) first = event;
    }
  }
  return first;
}

export function stepToUndo(progress: Progress): Step | null {
  const last = lastOf(progress);
  return last && toStep(last);
}

export function stepToRedo(progress: Progress): Step | null {
  const undone = undoneOf(progress);
  return undone && toStep(undone);
}
