import { readEntry, type SetAside, type StoredEvent } from "./storedEvent";

/** Which events and which unreadable entries this tab has met, each reported once. */
export type Intake = {
  readonly known: ReadonlySet<string>;
  readonly setAside: () => readonly SetAside[];
  readonly note: (event: StoredEvent) => boolean;
  readonly take: (
    entries: ReadonlyMap<string, unknown>,
    place: SetAside["place"],
  ) => readonly StoredEvent[];
  readonly keepAside: (entry: SetAside) => void;
};

export function createIntake(): Intake {
  const known = new Set<string>();
  const setAside = new Map<string, SetAside>();
  const note = (event: StoredEvent) => {
    const isNew = !known.has(event.id);
    known.add(event.id);
    return isNew;
  };
  const keepAside = (entry: SetAside) => {
    setAside.set(`${entry.place}:${entry.key}`, entry);
  };
  return {
    known,
    setAside: () => [...setAside.values()],
    note,
    keepAside,
    take(entries, place) {
      const events: StoredEvent[] = [];
      for (const [id, text] of entries) {
        const event = readEntry(id, text);
        if (!event) keepAside({ place, key: id, text: String(text) });
        else if (note(event)) events.push(event);
      }
      return events;
    },
  };
}
