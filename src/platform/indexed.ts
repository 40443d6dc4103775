/** What may happen to a connection besides answers. */
export type Told = {
  /** It must go (a newer version wants to change the database), or has gone. */
  readonly onLost: () => void;
  /** Another tab holds an old one open; the opening goes on once it lets go. */
  readonly onBlocked: () => void;
};

/** Never settles if the browser never answers: the caller keeps the time. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

/** Resolves only once everything is written. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error));
  });
}

/** With an explicit version: without one, an emptied database opens with no stores and no error. */
export async function openIndexed(
  name: string,
  version: number,
  shelves: readonly string[],
  told?: Told,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener("upgradeneeded", () => {
    for (const shelf of shelves) request.result.createObjectStore(shelf);
  });
  if (told) request.addEventListener("blocked", told.onBlocked);
  const connection = await answerOf(request);
  if (told) {
    connection.addEventListener("versionchange", told.onLost);
    connection.addEventListener("close", told.onLost);
  }
  return connection;
}

export async function deleteIndexed(name: string, { onBlocked }: Told): Promise<void> {
  const request = indexedDB.deleteDatabase(name);
  request.addEventListener("blocked", onBlocked);
  await answerOf(request);
}
