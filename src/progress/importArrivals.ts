import type { StoredEvent } from "@/platform";
import type { ProgressEvent } from "./event";
import { canonical } from "./fileCanonical";
import { sha256 } from "./fileDigest";
import type { TrackerFile } from "./fileFormat";
import { settled } from "./fileText";
import { compareEvents } from "./order";

/** A file's events beside those that are here. */
export type Arrivals = {
  /** The file's events as they would stand here, in order. */
  readonly file: readonly ProgressEvent[];
  /** Those that are not here, in order. */
  readonly fresh: readonly ProgressEvent[];
  /** Those of `fresh` that are a known event changed by hand. */
  readonly edited: readonly ProgressEvent[];
  readonly unread: readonly StoredEvent[];
  /** Id of an event that is here with other content, though nobody edited the file. */
  readonly clash: string | null;
};

/**
 * Sorts a file's events into new and known. Where a file was edited by hand, a known event with other
 * content is a change of its own that builds on the known one; its id is made from its content, so that
 * importing it again brings nothing.
 */
export function sortArrivals(
  known: readonly ProgressEvent[],
  { events, unread, isIntact }: TrackerFile,
  knownUnread: readonly StoredEvent[],
): Arrivals {
  const byId = new Map(known.map((event) => [event.id, event]));
  const file: ProgressEvent[] = [];
  const fresh: ProgressEvent[] = [];
  const edited: ProgressEvent[] = [];
  let clash: string | null = null;
  for (const event of events) {
    const here = byId.get(event.id);
    if (!here) fresh.push(event);
    const isSame = !here || isSameEvent(here, event);
    if (isSame) file.push(here ?? event);
    else if (isIntact) clash ??= event.id;
    else {
      const change = asChange(event);
      file.push(change);
      if (byId.has(change.id)) continue;
      edited.push(change);
      fresh.push(change);
    }
  }
  const met = new Set(knownUnread.map(({ id }) => id));
  return {
    file: file.sort(compareEvents),
    fresh: fresh.sort(compareEvents),
    edited,
    unread: unread.filter(({ id }) => !met.has(id) && !byId.has(id)),
    clash,
  };
}

function isSameEvent(one: ProgressEvent, other: ProgressEvent): boolean {
  return one === other || canonical(settled(one)) === canonical(settled(other));
}

function asChange(event: ProgressEvent): ProgressEvent {
  const { batch: _, ...rest } = event;
  const id = `edit-${sha256(canonical(event)).slice(0, 40)}`;
  return { ...rest, id, counter: event.counter + 1, base: [event.id] };
}
