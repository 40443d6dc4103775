import { listKeys, readItem, removeItem, writeItem } from "./deviceStorage";

/** The events of this tab and others in localStorage, one item each, so that none harms another. */
export type Journal = {
  readonly read: () => ReadonlyMap<string, string>;
  readonly has: (id: string) => boolean;
  readonly write: (id: string, text: string) => boolean;
  /** Removes the entry if it is this very text. */
  readonly remove: (id: string, text: string) => void;
  readonly isWritable: () => boolean;
};

export function openJournal(namespace: string): Journal {
  const prefix = `${namespace}:journal:`;
  const probe = `${namespace}:probe`;
  return {
    read() {
      const entries = new Map<string, string>();
      for (const key of listKeys(prefix)) {
        const text = readItem(key);
        if (text !== null) entries.set(key.slice(prefix.length), text);
      }
      return entries;
    },
    has: (id) => readItem(prefix + id) !== null,
    write(id, text) {
      const present = readItem(prefix + id);
      // Something else under this id may be a damaged entry: it is never written over.
      if (present !== null) return present === text;
      return writeItem(prefix + id, text);
    },
    remove(id, text) {
      if (readItem(prefix + id) === text) removeItem(prefix + id);
    },
    isWritable() {
      const isWritten = writeItem(probe, "1");
      removeItem(probe);
      return isWritten;
    },
  };
}
