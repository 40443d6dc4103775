import { readEntry, readLine, type SetAside, type StoredEvent } from "./storedEvent";

/** Which events and which unreadable entries this tab has met, each reported once. */
export type Intake = {
  readonly known: ReadonlySet<string>;
  readonly setAside: () => readonly SetAside[];
  readonly note: (event: StoredEvent) => boolean;
  /** The events not met before. */
  readonly take: (
    entries: ReadonlyMap<string, unknown>,
    place: SetAside["place"],
  ) => readonly StoredEvent[];
  /** The mirror's readable lines by id; those that `kept` holds alike are not read again. */
  readonly sort: (
    chunks: ReadonlyMap<string, readonly string[]>,
    kept: ReadonlyMap<string, unknown>,
  ) => ReadonlyMap<string, string>;
  readonly keepAside: (entry: SetAside) => void;
};

const leadingId = /^\{"id":"([^"\\]+)"/;

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
        if (known.has(id) && place !== "database") continue;
        const event = readEntry(id, text);
        if (!event) keepAside({ place, key: id, text: String(text) });
        else if (note(event)) events.push(event);
      }
      return events;
    },
    sort(chunks, kept) {
      const lines = new Map<string, string>();
      for (const [chunk, texts] of chunks) {
        for (const text of texts) {
          const id = leadingId.exec(text)?.[1];
          const isKept = id !== undefined && kept.get(id) === text;
          const found = isKept ? id : readLine(text)?.id;
          const isContrary = found !== undefined && (lines.get(found) ?? text) !== text;
          if (found === undefined || isContrary) {
            keepAside({ place: "mirror", key: chunk, text: texts.join("\n") });
          } else lines.set(found, text);
        }
      }
      return lines;
    },
  };
}
