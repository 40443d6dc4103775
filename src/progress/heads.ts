import type { ProgressEvent } from "./event";

/**
 * The events of one field that no later one builds on: one in quiet times, several after edits
 * that did not know of each other. The last decides. `events` must be in order.
 */
export function selectHeads(
  events: readonly ProgressEvent[],
  isShown: (event: ProgressEvent) => boolean,
): readonly ProgressEvent[] {
  const replaced = new Set<string>();
  const heads: ProgressEvent[] = [];
  for (const event of events.toReversed()) {
    const isReplaced = replaced.has(event.id);
    const isVisible = isShown(event);
    if (isVisible && !isReplaced) heads.push(event);
    // An undone event still links what came after it to what came before.
    if (isVisible || isReplaced) for (const id of event.base ?? []) replaced.add(id);
  }
  return heads.reverse();
}

/** Whether the heads of a field say different things. */
export function isConflict(heads: readonly ProgressEvent[]): boolean {
  return new Set(heads.map(({ value }) => JSON.stringify(value))).size > 1;
}
