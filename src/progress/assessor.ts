import type { Author } from "./author";
import type { ProgressEvent } from "./event";
import { compareEvents } from "./order";
import type { SubjectState } from "./subject";

type ById = ReadonlyMap<string, SubjectState>;
/** Tells persons apart: the name, or the device of one who gave none. */
export type AssessorOf = (event: ProgressEvent) => string;

/**
 * Whose a judgement is: of the name it carries; else of the name its device gave next, for who gives one
 * has had it before, too; else of the device. `reader` is who sits at this device now.
 */
export function assessorsIn(states: readonly ById[], reader?: Author): AssessorOf {
  const named = states.map(namedIn);
  return (event) => {
    const { by, device = "" } = event;
    if (by) return by;
    const [next] = named
      .flatMap((of) => of.get(device)?.find((other) => compareEvents(event, other) < 0) ?? [])
      .sort(compareEvents);
    return next?.by ?? (device === reader?.device ? assessorOf(reader) : device);
  };
}

export function assessorOf({ by, device }: Author): string {
  return by ?? device;
}

type Named = ReadonlyMap<string, readonly ProgressEvent[]>;
const known = new WeakMap<ById, Named>();

/** By device, in order: what carries a name, undone or not. */
function namedIn(byId: ById): Named {
  const made = known.get(byId);
  if (made) return made;
  const named = new Map<string, ProgressEvent[]>();
  for (const { history, hidden } of byId.values()) {
    for (const event of [...history, ...hidden]) {
      if (!event.by || event.device === undefined) continue;
      const others = named.get(event.device);
      if (others) others.push(event);
      else named.set(event.device, [event]);
    }
  }
  for (const events of named.values()) events.sort(compareEvents);
  known.set(byId, named);
  return named;
}
