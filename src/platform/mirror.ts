import { listKeys, readItem, removeItem, writeItem } from "./deviceStorage";
import { newId } from "./newId";
import { readLine } from "./storedEvent";

/**
 * The second copy of what the database holds: chunks of lines in localStorage, an event's text a line.
 * A chunk is written once, under a name nobody else uses, so tabs cannot overwrite each other's.
 */
export type Mirror = {
  /** Every chunk's lines by its name, the oldest first. */
  readonly read: () => ReadonlyMap<string, readonly string[]>;
  /** False when the device refuses. */
  readonly write: (lines: readonly string[]) => boolean;
  /** How many characters may still be written before the oldest has to go. */
  readonly room: () => number;
  /** Lets the oldest go where there is more than fits; false if something had to. */
  readonly trim: () => boolean;
};

/** Of the five million characters that localStorage takes. */
export const mirrorLimit = 3_000_000;

export function openMirror(namespace: string): Mirror {
  const prefix = `${namespace}:mirror:`;
  const keys = () => listKeys(prefix).toSorted();
  const textOf = (key: string) => readItem(key) ?? "";
  const room = () => keys().reduce((left, key) => left - textOf(key).length, mirrorLimit);
  return {
    read: () => new Map(keys().map((key) => [key.slice(prefix.length), textOf(key).split("\n")])),
    write(lines) {
      const last = Number.parseInt(keys().at(-1)?.slice(prefix.length) ?? "", 10) || 0;
      const place = `${String(last + 1).padStart(8, "0")}-${newId().slice(0, 8)}`;
      return writeItem(prefix + place, lines.join("\n"));
    },
    room,
    trim() {
      let left = room();
      if (left >= 0) return true;
      for (const key of keys()) {
        const text = textOf(key);
        // What cannot be read stays, to be offered to the reader.
        if (left >= 0 || !text.split("\n").every(readLine)) continue;
        left += text.length;
        removeItem(key);
      }
      return false;
    },
  };
}
