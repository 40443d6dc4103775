// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import { entry, event, namespace, onFreshDevices, readAgain, saved, soon } from "./device";

onFreshDevices();

/** A connection of another tab, which does not let go by itself. */
function open(version: number, shelf?: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(namespace, version);
    request.onupgradeneeded = () => {
      if (shelf) request.result.createObjectStore(shelf);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const items = () => JSON.stringify(Object.entries(localStorage).toSorted());
const readOnly = { isReadOnly: true, saving: { notSaved: "memory-only", cause: "newer" } };

function isAskedBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

test("a database made by a newer version makes the page read-only: nothing is written", async () => {
  (await open(2, "newer")).close();
  localStorage.setItem(entry("a"), JSON.stringify(event("a")));
  const before = items();
  const tab = await readAgain();
  expect(tab.ids()).toEqual(["a"]);
  expect(tab.health()).toMatchObject(readOnly);
  tab.store.append([event("b")]);
  document.dispatchEvent(new Event("visibilitychange"));
  await soon(() => expect(tab.health()).toMatchObject(readOnly));
  expect(items()).toBe(before);
  const database = await open(2);
  expect([...database.objectStoreNames]).toEqual(["newer"]);
  database.close();
});

test("a newer version's mark makes the page read-only too, and it shows what it can read", async () => {
  const first = await readAgain();
  first.store.append([event("a")]);
  await saved(first);
  first.store.close();
  localStorage.setItem(`${namespace}:used`, "2 1");
  localStorage.setItem(entry("b"), JSON.stringify(event("b")));
  const before = items();
  const tab = await readAgain();
  expect(tab.ids()).toEqual(["a", "b"]);
  expect(tab.health()).toMatchObject(readOnly);
  tab.store.append([event("c")]);
  expect(isAskedBeforeLeaving()).toBe(true);
  document.dispatchEvent(new Event("visibilitychange"));
  await soon(() => expect(tab.health()).toMatchObject(readOnly));
  expect(items()).toBe(before);
  localStorage.setItem(`${namespace}:used`, "1 1");
  expect((await readAgain()).ids()).toEqual(["a", "b"]);
});

test("a newer tab that asks for the database gets it, and this one becomes read-only", async () => {
  const tab = await readAgain();
  tab.store.append([event("a")]);
  await saved(tab);
  const newer = await open(2, "newer");
  tab.store.append([event("b")]);
  await soon(() => expect(tab.health()).toMatchObject(readOnly));
  expect(localStorage.getItem(entry("b"))).not.toBeNull();
  newer.close();
});

test("a database that waits for another tab says so, and goes on once that lets go", async () => {
  const holder = await open(1);
  localStorage.setItem(entry("a"), JSON.stringify(event("a")));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const reading = readAgain();
  await soon(() => expect(IDBDatabase.prototype).toBeDefined());
  await vi.advanceTimersByTimeAsync(4000);
  const tab = await reading;
  expect(tab.ids()).toEqual(["a"]);
  expect(tab.health()).toMatchObject({
    isBlocked: true,
    saving: { notSaved: "journal-only", cause: "silent" },
  });
  vi.useRealTimers();
  holder.close();
  await saved(tab);
  expect(tab.health()?.isBlocked).toBe(false);
  localStorage.clear();
  expect((await readAgain()).ids()).toEqual(["a"]);
});

test("the browser asks before the page goes only while something would go with it", async () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const refuse = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const tab = await readAgain();
  expect(isAskedBeforeLeaving()).toBe(false);
  tab.store.append([event("a")]);
  await soon(() => expect(tab.health()?.saving).toMatchObject({ notSaved: "memory-only" }));
  expect(isAskedBeforeLeaving()).toBe(true);
  refuse.mockRestore();
  document.dispatchEvent(new Event("visibilitychange"));
  await saved(tab);
  expect(isAskedBeforeLeaving()).toBe(false);
});

test("no listener for unload, which would keep the page out of the page cache", async () => {
  const listen = vi.spyOn(window, "addEventListener");
  const tab = await readAgain();
  tab.store.append([event("a")]);
  await saved(tab);
  const heard = listen.mock.calls.map(([type]) => type);
  expect(heard).not.toContain("unload");
  expect(heard).not.toContain("beforeunload");
});
