import type { ProgressEvent } from "./event";

/** The one order of events, the same on every device: by counter, then by id. */
export function compareEvents(one: ProgressEvent, other: ProgressEvent): number {
  if (one.counter !== other.counter) return one.counter - other.counter;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** The union of both, in order. `known` must be in order; it is returned itself if nothing is new. */
export function mergeEvents(
  known: readonly ProgressEvent[],
  incoming: readonly ProgressEvent[],
): readonly ProgressEvent[] {
  const added = incoming.toSorted(compareEvents);
  const [first] = added;
  if (!first) return known;
  const start = known.findLastIndex((event) => compareEvents(event, first) < 0) + 1;
  // Mostly `start` is the end of the list. Of two that are one event, the known one comes first.
  const rest = [...known.slice(start), ...added].sort(compareEvents);
  const merged = known.slice(0, start);
  for (const event of rest) {
    const last = merged.at(-1);
    if (!last || compareEvents(last, event) !== 0) merged.push(event);
  }
  return merged.length === known.length ? known : merged;
}
