import type { Database } from "./database";
import type { Intake } from "./intake";
import type { Journal } from "./journal";
import type { Mark } from "./mark";
import type { Mirror } from "./mirror";
import { reconcile } from "./reconcile";
import type { SecondCopy } from "./secondCopy";
import type { StoredEvent } from "./storedEvent";

/** The places that are compared, and who takes what is found in them. */
export type Places = {
  readonly journal: Journal;
  readonly mirror: Mirror;
  readonly mark: Mark;
  readonly intake: Intake;
  readonly secondCopy: SecondCopy;
  /** What this tab itself is still saving. */
  readonly pending: ReadonlyMap<string, string>;
  /** Compares only. */
  readonly isReadOnly: boolean;
};

export type Rescued = {
  readonly events: readonly StoredEvent[];
  /** What the database lacks. */
  readonly lacking: ReadonlyMap<string, string>;
  readonly isEmptied: boolean;
  readonly missing: number;
  readonly recovered: number;
  readonly restored: number;
  readonly recopied: number;
};

/** Reads all places, hands each what it lost, and says what the database is to be given. */
export async function rescue(source: Database, places: Places): Promise<Rescued> {
  const { journal, mirror, mark, intake, secondCopy, pending } = places;
  const entries = journal.read();
  const events = [...intake.take(entries, "journal")];
  const kept = await source.read(new Set());
  const lines = intake.sort(mirror.read(), kept);
  for (const event of intake.take(kept, "database")) events.push(event);
  for (const event of intake.take(lines, "mirror")) events.push(event);

  const readable = new Map([...entries].filter(([id]) => intake.known.has(id)));
  const aside = intake.setAside().filter(({ place }) => place === "database");
  const damaged = new Set(aside.map(({ key }) => key));
  const repair = reconcile({ journal: readable, mirror: lines, database: kept, damaged });
  const found = [...repair.unsaved.keys()].filter((id) => !pending.has(id)).length;
  // An emptied database has held what the mark counts, wherever it is found now.
  const restored = kept.size === 0 ? Math.min(found, mark.count()) : repair.restored;
  const missing = Math.max(0, mark.count() - intake.known.size);
  const isCleared = mark.count() === 0 && entries.size + lines.size === 0 && journal.isWritable();
  const told = {
    events,
    missing,
    isEmptied: kept.size === 0 && missing > 0,
    recovered: Math.max(0, found - restored),
    restored,
    recopied: isCleared ? repair.uncopied.size : 0,
  };
  for (const entry of repair.contrary) intake.keepAside(entry);
  if (places.isReadOnly) return { ...told, lacking: new Map() };
  for (const [id, text] of repair.spare) journal.remove(id, text);
  secondCopy.settle(repair.settled);
  secondCopy.refill(repair.uncopied);
  return { ...told, lacking: repair.unsaved };
}
