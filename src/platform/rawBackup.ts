import { listKeys, readItem } from "./deviceStorage";
import type { SetAside } from "./storedEvent";

const application = "throughline";

/**
 * Everything both stores hold, as it lies there, in one text to download: for when nothing else works.
 * No entry is parsed, nothing is opened with a version, created or changed, and a store that does not
 * answer is named instead. Never rejects.
 */
export async function rawBackup(): Promise<string> {
  const items = listKeys(application).map((key) => [key, readItem(key)]);
  const databases = await Promise.all(
    [application, `${application}-snapshots`].map(async (name) => [name, await readOrName(name)]),
  );
  return toText({
    localStorage: Object.fromEntries(items),
    databases: Object.fromEntries(databases),
  });
}

/** What could not be read, as it lies there, in one text to download. */
export function asRawText(entries: readonly SetAside[]): string {
  return toText({ setAside: entries });
}

function toText(parts: object): string {
  const at = new Date().toISOString();
  return `${JSON.stringify({ app: application, kind: "raw", at, ...parts }, null, 1)}\n`;
}

async function readOrName(name: string): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(resolve, 5000, "did not answer"));
  const read = readDatabase(name).catch((error: unknown) => `could not be read: ${error}`);
  return Promise.race([read, late]);
}

async function readDatabase(name: string): Promise<unknown> {
  const database = await open(name);
  if (!database) return "none";
  try {
    const stores = Array.from(database.objectStoreNames);
    const read = stores.map(async (store) => [store, await readStore(database, store)]);
    return Object.fromEntries(await Promise.all(read));
  } finally {
    database.close();
  }
}

function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    // Without a version, so that one a newer version made opens, too.
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      // There was none, and looking must not make one.
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isNew ? resolve(null) : reject(request.error));
  });
}

function readStore(database: IDBDatabase, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name);
    const keys = transaction.objectStore(name).getAllKeys();
    const values = transaction.objectStore(name).getAll();
    transaction.oncomplete = () =>
      resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]])));
    transaction.onabort = () => reject(transaction.error);
  });
}
