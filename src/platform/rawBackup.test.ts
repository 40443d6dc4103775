// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { emptyDatabase, entry, event, namespace, onFreshDevices, readAgain, saved } from "./device";
import { asRawText, rawBackup } from "./rawBackup";
import { takeSnapshot } from "./snapshots";

onFreshDevices();

test("the raw copy holds everything both stores hold, damaged or not", async () => {
  const tab = await readAgain();
  tab.store.append([event("a")]);
  await saved(tab);
  await takeSnapshot("paper", "snapshot text", "import");
  localStorage.setItem(entry("bad"), "{bad \ud800");
  localStorage.setItem("another app", "its own");
  const copy = JSON.parse(await rawBackup());
  expect(copy).toMatchObject({
    app: "throughline",
    kind: "raw",
    localStorage: {
      [entry("a")]: JSON.stringify(event("a")),
      [entry("bad")]: "{bad \ud800",
    },
    databases: {
      throughline: { events: { a: JSON.stringify(event("a")) } },
      "throughline-snapshots": { texts: { 1: "snapshot text" } },
    },
  });
  expect(JSON.stringify(copy)).not.toContain("another app");
});

test("looking makes no database", async () => {
  expect(JSON.parse(await rawBackup()).databases.throughline).toBe("none");
  expect(await indexedDB.databases()).toEqual([]);
});

test("a database of a newer version is copied, too", async () => {
  const connection = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(namespace, 7);
    request.onupgradeneeded = () => void request.result.createObjectStore("new").put({ v: 7 }, "k");
    request.onsuccess = () => resolve(request.result);
  });
  connection.close();
  expect(JSON.parse(await rawBackup()).databases.throughline).toEqual({ new: { k: { v: 7 } } });
});

test("stores that may not even be touched are named, and nothing is thrown", async () => {
  emptyDatabase();
  vi.stubGlobal("localStorage", undefined);
  vi.stubGlobal("indexedDB", undefined);
  const copy = JSON.parse(await rawBackup());
  expect(copy.localStorage).toEqual({});
  expect(copy.databases.throughline).toMatch(/^could not be read/);
});

test("a database that never answers is named after five seconds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("indexedDB", { open: () => ({}) });
  const copying = rawBackup();
  await vi.advanceTimersByTimeAsync(5000);
  expect(JSON.parse(await copying).databases.throughline).toBe("did not answer");
});

test("what was set aside is handed out as it lies there", () => {
  const entries = [{ place: "mirror", key: "1", text: '{"half\n' } as const];
  expect(JSON.parse(asRawText(entries)).setAside).toEqual(entries);
});
