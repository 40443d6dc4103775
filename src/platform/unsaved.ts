import type { Journal } from "./journal";

type Entries = ReadonlyMap<string, string>;

/** What the database has not confirmed yet, and which of it only this page holds. */
export type Unsaved = {
  readonly entries: Entries;
  /** Whether any of it goes with the page. */
  readonly isAtRisk: () => boolean;
  /** Made in this page: in the journal when this returns, where it is wanted there and has room. */
  readonly make: (made: Entries, isJournalled: boolean) => void;
  /** Found in the journal or the mirror. */
  readonly find: (found: Entries) => void;
  /** Where the journal was cleared, or has room again. */
  readonly journalAgain: () => void;
  /** Gives those of the confirmed that have no journal entry. */
  readonly confirm: (confirmed: Entries) => Entries;
};

export function createUnsaved(journal: Journal): Unsaved {
  const entries = new Map<string, string>();
  const atRisk = new Set<string>();
  function write(id: string, text: string): void {
    if (journal.write(id, text)) atRisk.delete(id);
    else atRisk.add(id);
  }
  return {
    entries,
    isAtRisk: () => atRisk.size > 0,
    make(made, isJournalled) {
      for (const [id, text] of made) {
        entries.set(id, text);
        if (isJournalled) write(id, text);
        else atRisk.add(id);
      }
    },
    find(found) {
      // What this page itself made is what it says, whatever else lies under its id.
      for (const [id, text] of found) if (!entries.has(id)) entries.set(id, text);
    },
    journalAgain() {
      for (const [id, text] of entries) write(id, text);
    },
    confirm(confirmed) {
      for (const id of confirmed.keys()) entries.delete(id);
      return new Map([...confirmed].filter(([id]) => atRisk.delete(id)));
    },
  };
}
