import type { Page } from "@playwright/test";

/** Ids of events, as the places hold them, read behind the app's back. */
export type Held = {
  readonly database: readonly string[];
  readonly journal: readonly string[];
  readonly mirror: readonly string[];
};

export function readStores(page: Page): Promise<Held> {
  return page.evaluate(async () => {
    const items: [string, string][] = Object.entries(localStorage);
    const under = (prefix: string) => items.filter(([key]) => key.startsWith(prefix));
    const mirror = under("throughline:mirror:").flatMap(([, text]) =>
      text.split("\n").flatMap((line): string[] => {
        try {
          return [JSON.parse(line).id];
        } catch {
          return [];
        }
      }),
    );
    const database = await new Promise<readonly string[]>((resolve) => {
      const request = indexedDB.open("throughline");
      request.onerror = () => resolve([]);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => {
        const connection = request.result;
        if (!connection.objectStoreNames.contains("events")) {
          connection.close();
          return resolve([]);
        }
        const keys = connection.transaction("events").objectStore("events").getAllKeys();
        keys.onsuccess = () => {
          connection.close();
          resolve(keys.result.map(String));
        };
      };
    });
    const journal = under("throughline:journal:").map(([key]) => key.split(":").slice(2).join(":"));
    return { database, journal, mirror };
  });
}

export const union = ({ database, journal, mirror }: Held): ReadonlySet<string> =>
  new Set([...database, ...journal, ...mirror]);
