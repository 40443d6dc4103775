import { type Database, openDatabase } from "./database";
import { createIntake } from "./intake";
import { openJournal } from "./journal";
import { askBeforeLeaving } from "./leaving";
import { openMark } from "./mark";
import { openMirror } from "./mirror";
import { type OtherTabs, watchOtherTabs } from "./otherTabs";
import { askPersistence } from "./persistence";
import { rescue } from "./rescue";
import { type Fault, faultOf, type SaveStatus } from "./saveStatus";
import { keepSecondCopy } from "./secondCopy";
import type { StoredEvent } from "./storedEvent";
import { healthAtFirst, type StoreHealth } from "./storeHealth";
import { atMostOneWaiting, within } from "./timing";
import { createUnsaved } from "./unsaved";

/** A place that keeps events for ever. Nothing here throws or rejects. */
export type EventStore = {
  /** Reads what is kept, then stays in touch. Settles once read, or after the time limit. */
  readonly start: (listener: EventStoreListener) => Promise<void>;
  /** Keeps events; an edit is in the journal before this returns. Known ids are passed over. */
  readonly append: (events: readonly StoredEvent[]) => void;
  readonly close: () => void;
};

type EventStoreListener = {
  /** Events this tab had not met: read at the start, late, or written by another tab. */
  readonly onEvents: (events: readonly StoredEvent[]) => void;
  readonly onHealth: (health: StoreHealth) => void;
};

const answerTime = 3000;
// A hundred thousand events take seconds to read or write; a database at it is given the time.
const manyTime = 30_000;
// So many come from a file that still exists; journalling them would freeze the page for seconds.
const largestJournalled = 1000;

/** `namespace` tells apart the applications that share an origin (all local files share one). */
export function openEventStore({ namespace }: { readonly namespace: string }): EventStore {
  const journal = openJournal(namespace);
  const mirror = openMirror(namespace);
  const mark = openMark(namespace);
  const intake = createIntake();
  const secondCopy = keepSecondCopy(namespace, journal, mirror, report);
  const unsaved = createUnsaved(journal);
  let listener: EventStoreListener | null = null;
  let tabs: OtherTabs | null = null;
  let database: Database | null = null;
  let connecting: Promise<void> | null = null;
  let found: Partial<StoreHealth> = {};
  let isReadOnly = mark.isNewer();
  let fault: Fault | null = isReadOnly ? "newer" : null;
  let hasRead = false;
  let hasMark = false;
  let isBlocked = false;
  let isClosed = false;

  function report(): void {
    if (isClosed) return;
    const saving = findSaving();
    askBeforeLeaving(unsaved.isAtRisk());
    listener?.onHealth({
      ...healthAtFirst,
      ...found,
      saving,
      isReadOnly,
      isBlocked,
      setAside: intake.setAside(),
      isCopyWhole: secondCopy.isWhole(),
    });
  }

  function findSaving(): SaveStatus {
    if (fault === null) return hasRead && unsaved.entries.size === 0 ? "saved" : "saving";
    const isMemoryOnly =
      isReadOnly || unsaved.isAtRisk() || (unsaved.entries.size === 0 && !journal.isWritable());
    return { notSaved: isMemoryOnly ? "memory-only" : "journal-only", cause: fault };
  }

  function pass(events: readonly StoredEvent[]): void {
    if (events.length > 0 && !isClosed) listener?.onEvents(events);
  }

  function connect(): Promise<void> {
    connecting ??= noticing(answerTime, openAndRead()).finally(() => {
      connecting = null;
    });
    return connecting;
  }

  /** Says so while the database does not answer; one that is still being read for the first time does. */
  function noticing<T>(time: number, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      if (database && !hasRead) return;
      fault ??= "silent";
      report();
    }, time);
    return work.finally(() => clearTimeout(timer));
  }

  async function openAndRead(): Promise<void> {
    try {
      database = await openDatabase(namespace, { onLost: drop, onBlocked });
      if (isClosed) return drop();
      await rescueAll(database);
      hasRead = true;
      fault = isReadOnly ? "newer" : null;
    } catch (error) {
      fail(error);
      showMirror();
    }
    isBlocked = false;
    if (database && unsaved.entries.size > 0) void save(database, new Map(unsaved.entries));
    else report();
  }

  function onBlocked(): void {
    isBlocked = true;
    report();
  }

  function drop(): void {
    database?.close();
    database = null;
  }

  function fail(error: unknown): void {
    fault = faultOf(error);
    isReadOnly ||= fault === "newer";
    drop();
  }

  async function rescueAll(source: Database): Promise<void> {
    const pending = unsaved.entries;
    const places = { journal, mirror, mark, intake, secondCopy, pending, isReadOnly };
    const { events, lacking, ...told } = await rescue(source, places);
    unsaved.find(lacking);
    found = {
      ...told,
      recovered: told.recovered + (found.recovered ?? 0),
      restored: told.restored + (found.restored ?? 0),
      recopied: told.recopied + (found.recopied ?? 0),
    };
    pass(events);
    hasMark = false;
    noteKept();
  }

  // The second copy is read when the database cannot be.
  function showMirror(): void {
    if (!hasRead) pass(intake.take(intake.sort(mirror.read(), new Map()), "mirror"));
  }

  /** Without the mark, localStorage was cleared while this page was open. */
  const isCleared = () => hasMark && mark.count() === 0;

  function noteKept(): void {
    if (isReadOnly || unsaved.entries.size > 0 || isCleared()) return;
    mark.raise(intake.known.size);
    hasMark = mark.count() > 0;
  }

  // The journal first: entries move from there to the database, so none slips through between.
  async function refresh(): Promise<void> {
    pass(intake.take(journal.read(), "journal"));
    if (fault !== null && !isReadOnly) unsaved.journalAgain();
    // Not waited for: one that never answers must not hold up the next news.
    if (!database) return void connect();
    try {
      if (isCleared()) await rescueAll(database);
      else pass(intake.take(await database.read(intake.known), "database"));
      if (unsaved.entries.size === 0 && !isReadOnly) fault = null;
    } catch (error) {
      fail(error);
    }
    if (database && fault !== null) await save(database, new Map(unsaved.entries));
    else report();
  }

  async function save(target: Database, entries: ReadonlyMap<string, string>): Promise<void> {
    if (isReadOnly) return report();
    const time = entries.size > largestJournalled ? manyTime : answerTime;
    const writing = noticing(time, write(target, entries));
    // Reported only now: a listener that throws must not keep the write from starting.
    report();
    // Refusals are often passing (a busy disk), so once more before saying so.
    const refusal = (await writing) && (await noticing(time, write(target, entries)));
    const hadFault = fault !== null;
    fault = refusal;
    if (refusal !== null && refusal !== "full") drop();
    report();
    tabs?.tell();
    if (hadFault && refusal === null && unsaved.entries.size > 0)
      await save(target, new Map(unsaved.entries));
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
    secondCopy.add(unsaved.confirm(entries));
    secondCopy.settle(entries);
    noteKept();
    askPersistence();
    return null;
  }

  return {
    async start(given) {
      listener = given;
      tabs = watchOtherTabs(namespace, atMostOneWaiting(refresh));
      pass(intake.take(journal.read(), "journal"));
      report();
      const connected = connect();
      await within(answerTime, connected);
      if (database && !hasRead) await within(manyTime, connected);
      if (!hasRead) {
        fault ??= "silent";
        showMirror();
      }
      report();
    },
    append(events) {
      const entries = new Map<string, string>();
      for (const event of events) {
        if (intake.note(event)) entries.set(event.id, JSON.stringify(event));
      }
      if (entries.size === 0) return;
      unsaved.make(entries, !isReadOnly && (!database || entries.size <= largestJournalled));
      if (database) return void save(database, entries);
      void connect();
      report();
      tabs?.tell();
    },
    close() {
      isClosed = true;
      askBeforeLeaving(false);
      secondCopy.stop();
      tabs?.stop();
      drop();
    },
  };
}
