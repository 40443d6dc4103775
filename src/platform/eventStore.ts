import { type Database, openDatabase } from "./database";
import { createIntake } from "./intake";
import { openJournal } from "./journal";
import { type OtherTabs, watchOtherTabs } from "./otherTabs";
import { type Fault, faultOf, type SaveStatus } from "./saveStatus";
import type { SetAside, StoredEvent } from "./storedEvent";
import { atMostOneWaiting, within } from "./timing";

/** A place that keeps events for ever. Nothing here throws or rejects. */
export type EventStore = {
  /** Reads what is kept, then stays in touch. Settles once read, or after the time limit. */
  readonly start: (listener: EventStoreListener) => Promise<void>;
  /** Keeps events; an edit is in the journal before this returns. Known ids are passed over. */
  readonly append: (events: readonly StoredEvent[]) => void;
  readonly close: () => void;
};

export type EventStoreListener = {
  /** Events this tab had not met: read at the start, late, or written by another tab. */
  readonly onEvents: (events: readonly StoredEvent[]) => void;
  readonly onHealth: (health: StoreHealth) => void;
};

export type StoreHealth = {
  readonly saving: SaveStatus;
  readonly setAside: readonly SetAside[];
  /** This device kept events once and the database now opens empty: it was cleared or lost. */
  readonly isEmptied: boolean;
};

const openTimeout = 3000;
// A hundred thousand events take seconds to read; a database that has opened is given the time.
const readTimeout = 30_000;
// So many come from a file that still exists; journalling them would freeze the page for seconds.
const largestJournalled = 1000;

/** `namespace` tells apart the applications that share an origin (all local files share one). */
export function openEventStore({ namespace }: { readonly namespace: string }): EventStore {
  const journal = openJournal(namespace);
  const intake = createIntake();
  const pending = new Map<string, string>();
  let listener: EventStoreListener | null = null;
  let tabs: OtherTabs | null = null;
  let database: Database | null = null;
  let connecting: Promise<void> | null = null;
  let fault: Fault | null = null;
  let hasRead = false;
  let isEmptied = false;
  let isClosed = false;

  function report(): void {
    if (isClosed) return;
    listener?.onHealth({ saving: saving(), setAside: intake.setAside(), isEmptied });
  }

  function saving(): SaveStatus {
    if (fault === null) return hasRead && pending.size === 0 ? "saved" : "saving";
    const isJournalled =
      pending.size === 0 ? journal.isWritable() : [...pending.keys()].every(journal.has);
    return { notSaved: isJournalled ? "journal-only" : "memory-only", cause: fault };
  }

  function pass(events: readonly StoredEvent[]): void {
    if (events.length > 0 && !isClosed) listener?.onEvents(events);
  }

  function connect(): Promise<void> {
    connecting ??= openAndRead().finally(() => {
      connecting = null;
    });
    return connecting;
  }

  async function openAndRead(): Promise<void> {
    try {
      database = await openDatabase(namespace, drop);
      if (isClosed) return drop();
      await rescue(database);
      hasRead = true;
      fault = null;
    } catch (error) {
      fault = faultOf(error);
      drop();
    }
    if (database && pending.size > 0) void save(database, new Map(pending));
    else report();
  }

  function drop(): void {
    database?.close();
    database = null;
  }

  // What an earlier visit left in the journal, unconfirmed, goes into the database now.
  async function rescue(source: Database): Promise<void> {
    const entries = journal.read();
    pass(intake.take(entries, "journal"));
    const kept = await source.read(new Set());
    pass(intake.take(kept, "database"));
    isEmptied = kept.size === 0 && journal.isMarkedUsed();
    if (kept.size > 0) journal.markUsed();
    for (const [id, text] of entries) {
      if (!intake.known.has(id)) continue;
      if (!kept.has(id)) pending.set(id, text);
      else if (kept.get(id) === text) journal.remove(id, text);
      else intake.keepAside({ place: "journal", key: id, text });
    }
  }

  // The journal first: entries move from there to the database, so none slips through between.
  async function refresh(): Promise<void> {
    pass(intake.take(journal.read(), "journal"));
    if (!database) return connect();
    try {
      pass(intake.take(await database.read(intake.known), "database"));
      if (pending.size === 0) fault = null;
    } catch (error) {
      fault = faultOf(error);
      drop();
    }
    if (database && fault !== null) await save(database, new Map(pending));
    else report();
  }

  async function save(target: Database, entries: ReadonlyMap<string, string>): Promise<void> {
    const writing = write(target, entries);
    // Reported only now: a listener that throws must not keep the write from starting.
    report();
    // Refusals are often passing (a busy disk), so once more before saying so.
    const refusal = (await writing) && (await write(target, entries));
    const hadFault = fault !== null;
    fault = refusal;
    if (refusal !== null && refusal !== "full") drop();
    report();
    tabs?.tell();
    if (hadFault && refusal === null && pending.size > 0) await save(target, new Map(pending));
  }

  async function write(
    target: Database,
    entries: ReadonlyMap<string, string>,
  ): Promise<Fault | null> {
    try {
      await target.write(entries);
    } catch (error) {
      return faultOf(error);
    }
    for (const [id, text] of entries) {
      pending.delete(id);
      journal.remove(id, text);
    }
    journal.markUsed();
    return null;
  }

  return {
    async start(given) {
      listener = given;
      tabs = watchOtherTabs(namespace, atMostOneWaiting(refresh));
      pass(intake.take(journal.read(), "journal"));
      report();
      const connected = connect();
      await within(openTimeout, connected);
      if (database && !hasRead) await within(readTimeout, connected);
      if (!hasRead) fault ??= "silent";
      report();
    },
    append(events) {
      const entries = new Map<string, string>();
      for (const event of events) {
        if (intake.note(event)) entries.set(event.id, JSON.stringify(event));
      }
      const isJournalled = !database || entries.size <= largestJournalled;
      for (const [id, text] of entries) {
        pending.set(id, text);
        if (isJournalled) journal.write(id, text);
      }
      if (entries.size === 0) return;
      if (database) return void save(database, entries);
      void connect();
      report();
      tabs?.tell();
    },
    close() {
      isClosed = true;
      tabs?.stop();
      drop();
    },
  };
}
