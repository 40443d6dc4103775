import { answerOf, deleteIndexed, endOf, openIndexed, type Told } from "./indexed";

/** The durable store: texts by id. Unlike the rest of this room it rejects; eventStore catches. */
export type Database = {
  readonly read: (known: ReadonlySet<string>) => Promise<ReadonlyMap<string, unknown>>;
  readonly write: (entries: ReadonlyMap<string, string>) => Promise<void>;
  readonly close: () => void;
};

const version = 1;
const shelf = "events";

/** Never settles if the browser never answers: the caller keeps the time. */
export async function openDatabase(name: string, told: Told): Promise<Database> {
  const connection = await connect(name, told);
  return {
    read: (known) => readUnknown(connection, known),
    write: (entries) => writeAll(connection, entries),
    close: () => connection.close(),
  };
}

async function connect(name: string, told: Told): Promise<IDBDatabase> {
  const connection = await openIndexed(name, version, [shelf], told);
  if (connection.objectStoreNames.contains(shelf)) return connection;
  connection.close();
  // A database without any store holds nothing, so replacing it loses nothing.
  if (connection.objectStoreNames.length > 0) throw new DOMException(name, "NotFoundError");
  await deleteIndexed(name, told);
  return openIndexed(name, version, [shelf], told);
}

async function readUnknown(
  connection: IDBDatabase,
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, unknown>> {
  const store = connection.transaction(shelf).objectStore(shelf);
  const ids = (await answerOf(store.getAllKeys())).map(String);
  const unknown = ids.filter((id) => !known.has(id));
  const texts: readonly unknown[] =
    unknown.length === ids.length
      ? await answerOf(store.getAll())
      : await Promise.all(unknown.map((id) => answerOf(store.get(id))));
  return new Map(unknown.map((id, index) => [id, texts[index]]));
}

// Everything up to the first await runs in the caller's task: a page closing next loses nothing.
async function writeAll(
  connection: IDBDatabase,
  entries: ReadonlyMap<string, string>,
): Promise<void> {
  const transaction = connection.transaction(shelf, "readwrite", { durability: "strict" });
  const store = transaction.objectStore(shelf);
  for (const [id, text] of entries) store.put(text, id);
  const end = endOf(transaction);
  transaction.commit();
  await end;
}
