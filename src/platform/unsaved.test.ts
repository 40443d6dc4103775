// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { expect, test, vi } from "vitest";
import {
  breakOpening,
  chunks,
  entry,
  event,
  holdOpen,
  holdWriting,
  namespace,
  onFreshDevices,
  openTab,
  readAgain,
  saved,
  soon,
  type Tab,
} from "./device";
import { openEventStore } from "./eventStore";

onFreshDevices();

const silent = { notSaved: "journal-only", cause: "silent" };

/** An edit while the database is held back: told after three seconds, and saved once it answers. */
async function expectTold(tab: Tab, hold: () => () => void): Promise<void> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answer = hold();
  tab.store.append([event("a")]);
  await vi.advanceTimersByTimeAsync(2999);
  expect(tab.health()?.saving).toBe("saving");
  await vi.advanceTimersByTimeAsync(1);
  expect(tab.health()?.saving).toEqual(silent);
  vi.useRealTimers();
  await soon(() => {
    answer();
    expect(tab.health()?.saving).toBe("saved");
  });
}

test("a write that is not answered is told after three seconds, and saved once it is", async () => {
  const tab = await readAgain();
  await expectTold(tab, holdWriting);
});

test("a database lost while the page is open, that does not open again, is told as soon", async () => {
  const tab = await readAgain();
  // The connection goes with it.
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(namespace).onsuccess = resolve;
  });
  await expectTold(tab, holdOpen);
});

test("a journal cleared while the database refuses is written again, or told", async () => {
  breakOpening();
  const tab = await readAgain();
  tab.store.append([event("a")]);
  await soon(() => expect(tab.health()?.saving).toMatchObject({ notSaved: "journal-only" }));
  localStorage.clear();
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  await soon(() => expect(localStorage.getItem(entry("a"))).not.toBeNull());
  localStorage.clear();
  const refusal = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  await soon(() => expect(tab.health()?.saving).toMatchObject({ notSaved: "memory-only" }));
  refusal.mockRestore();
  window.dispatchEvent(new Event("focus"));
  await soon(() => expect(tab.health()?.saving).toMatchObject({ notSaved: "journal-only" }));
});

test("an edit between the clearing of localStorage and the news of it does not hide it", async () => {
  const tab = await readAgain();
  tab.store.append([event("a"), event("b")]);
  await saved(tab);
  localStorage.clear();
  tab.store.append([event("c")]);
  await saved(tab);
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  const copied = () => chunks().join("\n");
  await soon(() => expect(copied()).toContain(JSON.stringify(event("a"))));
  expect(copied()).toContain(JSON.stringify(event("b")));
  expect(tab.health()?.saving).toBe("saved");
});

test("what this page makes is kept as it says, whatever lies damaged under its id", async () => {
  localStorage.setItem(entry("a"), '{"id":"a","val');
  const tab = openTab();
  tab.store.append([event("a")]);
  await saved(tab);
  localStorage.clear();
  const met: unknown[] = [];
  const store = openEventStore({ namespace });
  await store.start({ onEvents: (events) => met.push(...events), onHealth: () => undefined });
  store.close();
  expect(met).toEqual([event("a")]);
});

test("news that fails to be shown does not end the news", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const one = await readAgain();
  let failures = 0;
  const met: string[] = [];
  const two = openEventStore({ namespace });
  await two.start({
    onHealth: () => undefined,
    onEvents(events) {
      failures += 1;
      if (failures === 1) throw new Error("cannot be shown");
      met.push(...events.map(({ id }) => id));
    },
  });
  const ignored = vi.fn();
  process.once("unhandledRejection", ignored);
  one.store.append([event("a")]);
  window.dispatchEvent(new Event("focus"));
  await soon(() => expect(failures).toBe(1));
  one.store.append([event("b")]);
  window.dispatchEvent(new Event("focus"));
  await soon(() => expect(met).toContain("b"));
  two.close();
});
