// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test, vi } from "vitest";
import {
  breakPuts,
  entry,
  event,
  fillLocalStorage,
  holdOpen,
  holdReading,
  namespace,
  onFreshDevices,
  openTab,
  readAgain,
  saved,
  soon,
} from "./device";

onFreshDevices();

test("a database that refuses keeps the edit in the journal, and says so", async () => {
  const tab = await readAgain();
  breakPuts(Number.POSITIVE_INFINITY);
  tab.store.append([event("a")]);
  await soon(() =>
    expect(tab.health()?.saving).toEqual({ notSaved: "journal-only", cause: "refused" }),
  );
  expect(localStorage.getItem(entry("a"))).not.toBeNull();
  vi.restoreAllMocks();
  tab.store.append([event("b")]);
  await saved(tab);
  localStorage.clear();
  expect((await readAgain()).ids()).toEqual(["a", "b"]);
});

test("a refusal that passes is not reported", async () => {
  const tab = await readAgain();
  breakPuts(1);
  tab.store.append([event("a")]);
  await saved(tab);
});

test("a full database names its cause, and is tried again when the page is looked at", async () => {
  const tab = await readAgain();
  breakPuts(2, "QuotaExceededError");
  tab.store.append([event("a")]);
  await soon(() =>
    expect(tab.health()?.saving).toEqual({ notSaved: "journal-only", cause: "full" }),
  );
  document.dispatchEvent(new Event("visibilitychange"));
  await saved(tab);
});

test("what was refused for want of room goes along with the next edit", async () => {
  const tab = await readAgain();
  breakPuts(2, "QuotaExceededError");
  tab.store.append([event("a")]);
  await soon(() => expect(tab.health()?.saving).toMatchObject({ cause: "full" }));
  tab.store.append([event("b")]);
  await saved(tab);
  expect((await readAgain()).ids()).toEqual(["a", "b"]);
});

test("a connection that died unnoticed is opened anew", async () => {
  const tab = await readAgain();
  const begin = IDBDatabase.prototype.transaction;
  let dead: IDBDatabase | null = null;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    dead ??= this;
    if (this === dead) throw new DOMException("closing", "InvalidStateError");
    return begin.apply(this, given);
  });
  tab.store.append([event("a")]);
  await soon(() => expect(tab.health()?.saving).toMatchObject({ cause: "refused" }));
  tab.store.append([event("b")]);
  await saved(tab);
  expect((await readAgain()).ids()).toEqual(["a", "b"]);
});

test("a full journal falls to the database, and saved is still true", async () => {
  const tab = await readAgain();
  fillLocalStorage();
  tab.store.append([event("a")]);
  await saved(tab);
  expect((await readAgain()).ids()).toEqual(["a"]);
});

test("when both fail the page works in memory, and says so", async () => {
  fillLocalStorage();
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("blocked", "UnknownError");
  });
  const tab = await readAgain();
  expect(tab.health()?.saving).toEqual({ notSaved: "memory-only", cause: "refused" });
  expect(() => tab.store.append([event("a")])).not.toThrow();
  await soon(() =>
    expect(tab.health()?.saving).toEqual({ notSaved: "memory-only", cause: "refused" }),
  );
});

test("storage that may not even be touched is survived", async () => {
  vi.stubGlobal("localStorage", undefined);
  vi.stubGlobal("indexedDB", undefined);
  vi.stubGlobal("BroadcastChannel", undefined);
  const tab = await readAgain();
  tab.store.append([event("a")]);
  expect(tab.health()?.saving).toMatchObject({ notSaved: "memory-only" });
});

test("a database that never answers is waited for three seconds; a late answer is merged", async () => {
  const earlier = await readAgain();
  earlier.store.append([event("kept")]);
  await saved(earlier);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answer = holdOpen();
  const tab = openTab();
  let isStarted = false;
  void tab.started.then(() => {
    isStarted = true;
  });
  await vi.advanceTimersByTimeAsync(2999);
  expect(isStarted).toBe(false);
  expect(tab.health()?.saving).not.toBe("saved");
  await vi.advanceTimersByTimeAsync(1);
  expect(isStarted).toBe(true);
  expect(tab.health()?.saving).toEqual({ notSaved: "journal-only", cause: "silent" });
  tab.store.append([event("meanwhile")]);
  expect(localStorage.getItem(entry("meanwhile"))).not.toBeNull();
  vi.useRealTimers();
  answer();
  await saved(tab);
  expect(tab.ids()).toEqual(["kept"]);
  vi.restoreAllMocks();
  expect((await readAgain()).ids()).toEqual(["kept", "meanwhile"]);
});

test("while a database does not answer, what other tabs keep in the journal is read each time", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answer = holdOpen();
  const tab = openTab();
  await vi.advanceTimersByTimeAsync(3000);
  for (const id of ["first", "second"]) {
    localStorage.setItem(entry(id), JSON.stringify(event(id)));
    window.dispatchEvent(new Event("focus"));
    await soon(() => expect(tab.ids()).toContain(id));
  }
  vi.useRealTimers();
  answer();
  await saved(tab);
});

test("a database that opened and reads slowly is waited for longer", async () => {
  const earlier = await readAgain();
  earlier.store.append([event("kept")]);
  await saved(earlier);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answer = holdReading();
  const tab = openTab();
  await soon(() => expect(IDBObjectStore.prototype.getAllKeys).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(20_000);
  expect(tab.health()?.saving).toBe("saving");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(tab.health()?.saving).toEqual({ notSaved: "journal-only", cause: "silent" });
  vi.useRealTimers();
  answer();
});

test("a file's worth of events spares the journal, unless the database is away", async () => {
  const many = Array.from({ length: 1001 }, (_, index) => event(`event-${index}`));
  const tab = await readAgain();
  tab.store.append(many);
  expect(localStorage.getItem(entry("event-0"))).toBeNull();
  await saved(tab);
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("blocked", "UnknownError");
  });
  const away = await readAgain();
  away.store.append(many.map(({ id }) => event(`more-${id}`)));
  expect(localStorage.length).toBeGreaterThan(1000);
  await soon(() => expect(away.health()?.saving).toMatchObject({ notSaved: "journal-only" }));
});

test("a database left without stores is made anew from the journal", async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(namespace, 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  localStorage.setItem(entry("a"), JSON.stringify(event("a")));
  await saved(await readAgain());
  expect((await readAgain()).ids()).toEqual(["a"]);
});
