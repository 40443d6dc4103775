import type { ProgressEvent } from "./event";
import { isHiding, readImport, selectHidden } from "./hiding";

type IsHidden = (event: ProgressEvent) => boolean;

/** Whether an event of the list counts, hiding ones and marks of imports among them. */
export function hiddenIn(events: readonly ProgressEvent[]): IsHidden {
  return selectHidden(events.filter(isHiding));
}

/** What every import that brought it took back again. */
function goneIn(events: readonly ProgressEvent[], isHidden: IsHidden): ReadonlySet<string> {
  const gone = new Set<string>();
  const standing = new Set<string>();
  for (const event of events) {
    const ids = isHidden(event) ? gone : standing;
    for (const id of readImport(event)?.events ?? []) ids.add(id);
  }
  for (const id of standing) gone.delete(id);
  return gone;
}

/** Events that are here and do not count because the imports that brought them were taken back. */
export function takenBackIn(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const isHidden = hiddenIn(events);
  const gone = goneIn(events, isHidden);
  return gone.size === 0 ? [] : events.filter((event) => gone.has(event.id) && isHidden(event));
}

/** Events that are here by right, and would go because somebody else took back an import of them. */
export function lostElsewhere(
  known: readonly ProgressEvent[],
  merged: readonly ProgressEvent[],
): readonly ProgressEvent[] {
  const gone = goneIn(merged, hiddenIn(merged));
  if (gone.size === 0) return [];
  const before = goneIn(known, hiddenIn(known));
  return known.filter(({ id }) => gone.has(id) && !before.has(id));
}
