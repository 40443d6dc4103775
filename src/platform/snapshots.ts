import { dayOf, today } from "./clock";
import { answerOf, endOf, openIndexed } from "./indexed";
import { underLock } from "./locks";
import { findThinned } from "./thinning";

/** A copy of everything at one instant; its text is fetched by `readSnapshot`. */
export type SnapshotInfo = {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  /** Why it was taken, in the caller's code. */
  readonly why: string;
  readonly length: number;
  /** What it is a copy of, in the caller's code; those taken by earlier versions do not say. */
  readonly series?: string;
};

const name = "throughline-snapshots";
const heads = "heads";
const texts = "texts";

/** The snapshots this device keeps, the newest first; none where it keeps none. */
export async function listSnapshots(): Promise<readonly SnapshotInfo[]> {
  const listed = await inDatabase(readHeads);
  return (listed ?? []).toReversed();
}

/** Null when there is none of this id, or it cannot be read. */
export function readSnapshot(id: number): Promise<string | null> {
  return inDatabase((database) => readText(database, id));
}

/** Keeps the text, and lets the series' old ones go. Null when the device refuses: then nothing has changed. */
export function takeSnapshot(
  series: string,
  text: string,
  why: string,
): Promise<SnapshotInfo | null> {
  return underLock(name, () => inDatabase((database) => take(database, series, text, why)));
}

/** One a day of the reader's, if anything has changed since the last; `makeText` is called only if one is due. */
export function takeDailySnapshot(
  series: string,
  makeText: () => string,
): Promise<SnapshotInfo | null> {
  return underLock(name, () =>
    inDatabase(async (database) => {
      const listed = (await readHeads(database)).filter(isOf(series));
      if (listed.some(({ at }) => dayOf(new Date(at)) === today())) return null;
      const text = makeText();
      const last = listed.at(-1);
      if (last && (await readText(database, last.id)) === text) return null;
      return take(database, series, text, "daily");
    }),
  );
}

async function take(
  database: IDBDatabase,
  series: string,
  text: string,
  why: string,
): Promise<SnapshotInfo> {
  const transaction = database.transaction([heads, texts], "readwrite", { durability: "strict" });
  const headStore = transaction.objectStore(heads);
  const textStore = transaction.objectStore(texts);
  const known = (await answerOf(headStore.getAll())).filter(isHead);
  const id = Math.max(0, ...known.map((head) => head.id)) + 1;
  const head = { id, at: new Date().toISOString(), why, length: text.length, series };
  textStore.put(text, id);
  headStore.put(head, id);
  for (const old of findThinned([...known.filter(isOf(series)), head])) {
    headStore.delete(old);
    textStore.delete(old);
  }
  await endOf(transaction);
  return head;
}

/** One that does not say of what it is counts in every series, and so ages as it always has. */
const isOf = (series: string) => (head: SnapshotInfo) =>
  head.series === undefined || head.series === series;

async function readHeads(database: IDBDatabase): Promise<readonly SnapshotInfo[]> {
  const store = database.transaction(heads).objectStore(heads);
  return (await answerOf(store.getAll())).filter(isHead);
}

async function readText(database: IDBDatabase, id: number): Promise<string | null> {
  const store = database.transaction(texts).objectStore(texts);
  const text: unknown = await answerOf(store.get(id));
  return typeof text === "string" ? text : null;
}

function isHead(value: unknown): value is SnapshotInfo {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "number" &&
    "at" in value &&
    typeof value.at === "string"
  );
}

async function inDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T | null> {
  let database: IDBDatabase | null = null;
  try {
    database = await openInTime();
    return await work(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

const openTimeout = 3000;

function openInTime(): Promise<IDBDatabase> {
  const opening = openIndexed(name, 1, [heads, texts]);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException(name, "TimeoutError"));
      // One that answers too late must not stay open.
      opening.then((late) => late.close()).catch(() => undefined);
    }, openTimeout);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
