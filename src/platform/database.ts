import { deleteDB, type IDBPDatabase, openDB } from "idb";

/** The durable store: texts by id. Unlike the rest of this room it rejects; eventStore catches. */
export type Database = {
  readonly read: (known: ReadonlySet<string>) => Promise<ReadonlyMap<string, unknown>>;
  readonly write: (entries: ReadonlyMap<string, string>) => Promise<void>;
  readonly close: () => void;
};

const version = 1;
const shelf = "events";

/** Never settles if the browser never answers: the caller keeps the time. */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  const connection = await connect(name, onLost);
  return {
    read: (known) => readUnknown(connection, known),
    write: (entries) => writeAll(connection, entries),
    close: () => connection.close(),
  };
}

async function connect(name: string, onLost: () => void): Promise<IDBPDatabase> {
  const connection = await openOnce(name, onLost);
  if (connection.objectStoreNames.contains(shelf)) return connection;
  connection.close();
  // A database without any store holds nothing, so replacing it loses nothing.
  if (connection.objectStoreNames.length > 0) throw new DOMException(name, "NotFoundError");
  await deleteDB(name);
  return openOnce(name, onLost);
}

function openOnce(name: string, onLost: () => void): Promise<IDBPDatabase> {
  // An explicit version: without one, an emptied database opens with no stores and no error.
  return openDB(name, version, {
    upgrade: (database) => void database.createObjectStore(shelf),
    // A newer version of the app wants to upgrade: we let go, and `onLost` closes.
    blocking: onLost,
    terminated: onLost,
  });
}

async function readUnknown(
  connection: IDBPDatabase,
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, unknown>> {
  const transaction = connection.transaction(shelf);
  const ids = (await transaction.store.getAllKeys()).map(String);
  const unknown = ids.filter((id) => !known.has(id));
  const texts =
    unknown.length === ids.length
      ? await transaction.store.getAll()
      : await Promise.all(unknown.map((id) => transaction.store.get(id)));
  return new Map(unknown.map((id, index) => [id, texts[index]]));
}

// Everything up to the first await runs in the caller's task: a page closing next loses nothing.
async function writeAll(
  connection: IDBPDatabase,
  entries: ReadonlyMap<string, string>,
): Promise<void> {
  const transaction = connection.transaction(shelf, "readwrite", { durability: "strict" });
  const puts = Array.from(entries, ([id, text]) => transaction.store.put(text, id));
  transaction.commit();
  await Promise.all([...puts, transaction.done]);
}
