import type { SetAside } from "./storedEvent";

/** Texts by id, as the three places hold them; unreadable ones only in the database's. */
export type Found = {
  readonly journal: ReadonlyMap<string, string>;
  readonly mirror: ReadonlyMap<string, string>;
  readonly database: ReadonlyMap<string, unknown>;
  /** The ids under which the database holds nothing readable. */
  readonly damaged: ReadonlySet<string>;
};

/** What makes each event stand in two places again. */
export type Repair = {
  /** The database lacks them. */
  readonly unsaved: ReadonlyMap<string, string>;
  /** … of these, how many it has held before, as the mirror tells. */
  readonly restored: number;
  /** In the database, and in no second place. */
  readonly uncopied: ReadonlyMap<string, string>;
  /** In the database and the journal, not in the mirror yet. */
  readonly settled: ReadonlyMap<string, string>;
  /** In all three: the journal's may go. */
  readonly spare: ReadonlyMap<string, string>;
  /** They say something else than the database does under the same id. */
  readonly contrary: readonly SetAside[];
};

export function reconcile({ journal, mirror, database, damaged }: Found): Repair {
  const unsaved = new Map<string, string>();
  const uncopied = new Map<string, string>();
  const settled = new Map<string, string>();
  const spare = new Map<string, string>();
  const contrary: SetAside[] = [];
  const contradict = (place: SetAside["place"], id: string, text: string) => {
    // What the database cannot read it does not say.
    if (!damaged.has(id)) contrary.push({ place, key: id, text });
  };
  let restored = 0;
  for (const [id, text] of mirror) {
    if (!database.has(id)) {
      unsaved.set(id, text);
      restored += 1;
    } else if (database.get(id) !== text) contradict("mirror", id, text);
  }
  for (const [id, text] of journal) {
    if (!database.has(id)) unsaved.set(id, unsaved.get(id) ?? text);
    else if (database.get(id) !== text) contradict("journal", id, text);
    else if (mirror.get(id) === text) spare.set(id, text);
    else settled.set(id, text);
  }
  for (const [id, text] of database) {
    if (mirror.has(id) || settled.has(id)) continue;
    if (typeof text === "string" && !damaged.has(id)) uncopied.set(id, text);
  }
  return { unsaved, restored, uncopied, settled, spare, contrary };
}
