// @vitest-environment jsdom
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  breakPuts,
  closeTabs,
  emptyDevice,
  entry,
  event,
  onFreshDevices,
  openTab,
  readAgain,
  saved,
  soon,
} from "./device";
import { healthAtFirst } from "./storeHealth";

onFreshDevices();

test("a first visit finds nothing and says nothing is wrong", async () => {
  const tab = await readAgain();
  expect(tab.ids()).toEqual([]);
  expect(tab.health()).toEqual({ ...healthAtFirst, saving: "saved" });
});

test("a page closed in the task of the edit leaves it in the journal", async () => {
  const tab = openTab();
  await tab.started;
  tab.store.append([event("a")]);
  expect(localStorage.getItem(entry("a"))).toBe(JSON.stringify(event("a")));
  expect(tab.health()?.saving).toBe("saving");
});

test("an edit before the first read is over is in the journal too", async () => {
  const tab = openTab();
  tab.store.append([event("a")]);
  expect(localStorage.getItem(entry("a"))).not.toBeNull();
  await saved(tab);
  expect((await readAgain()).ids()).toEqual(["a"]);
});

test("an open database takes the edit in the same task, before any await", async () => {
  const tab = openTab();
  await tab.started;
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
  tab.store.append([event("a")]);
  expect(put).toHaveBeenCalledOnce();
  expect(begin.mock.calls[0]?.[2]).toEqual({ durability: "strict" });
});

test("the journal entry stays as the second copy once the database has the edit", async () => {
  const tab = openTab();
  await tab.started;
  tab.store.append([event("a")]);
  await saved(tab);
  expect(localStorage.getItem(entry("a"))).toBe(JSON.stringify(event("a")));
  expect((await readAgain()).ids()).toEqual(["a"]);
});

test("what a killed page left in the journal is read, written to the database, and told", async () => {
  localStorage.setItem(entry("a"), JSON.stringify(event("a")));
  const tab = openTab();
  expect(tab.ids()).toEqual(["a"]);
  await saved(tab);
  expect(tab.health()?.recovered).toBe(1);
  localStorage.clear();
  expect((await readAgain()).ids()).toEqual(["a"]);
});

test("reading is the union of both, each event once", async () => {
  const first = await readAgain();
  first.store.append([event("a"), event("b")]);
  await saved(first);
  localStorage.setItem(entry("b"), JSON.stringify(event("b")));
  localStorage.setItem(entry("c"), JSON.stringify(event("c")));
  expect((await readAgain()).ids()).toEqual(["a", "b", "c"]);
});

test.each([
  ["cut short", '{"id":"bad","val'],
  ["empty", ""],
  ["the word undefined", "undefined"],
  ["null", "null"],
  ["a list", "[1]"],
  ["a number", "7"],
  ["no id", '{"value":1}'],
  ["another's id", '{"id":"other"}'],
])("a journal entry that is %s is set aside, the others are read", async (_, text) => {
  localStorage.setItem(entry("good"), JSON.stringify(event("good")));
  localStorage.setItem(entry("bad"), text);
  const tab = await readAgain();
  expect(tab.ids()).toEqual(["good"]);
  await saved(tab);
  expect(tab.health()?.setAside).toEqual([{ place: "journal", key: "bad", text }]);
  tab.store.append([event("bad")]);
  await saved(tab);
  expect(localStorage.getItem(entry("bad"))).toBe(text);
  expect((await readAgain()).ids()).toEqual(["bad", "good"]);
});

test("an event that contradicts the saved one is set aside, not written over it", async () => {
  const first = await readAgain();
  first.store.append([event("a")]);
  await saved(first);
  const text = JSON.stringify({ id: "a", value: "another" });
  localStorage.setItem(entry("a"), text);
  const tab = await readAgain();
  expect(tab.health()?.setAside).toEqual([{ place: "journal", key: "a", text }]);
  expect(localStorage.getItem(entry("a"))).toBe(text);
});

test("two tabs hear of each other's edits and lose none", async () => {
  const one = await readAgain();
  const two = await readAgain();
  one.store.append([event("a")]);
  two.store.append([event("b")]);
  await soon(() => {
    expect(one.ids()).toEqual(["b"]);
    expect(two.ids()).toEqual(["a"]);
  });
  await Promise.all([saved(one), saved(two)]);
  expect((await readAgain()).ids()).toEqual(["a", "b"]);
});

test.each([
  ["a storage event", () => window.dispatchEvent(new StorageEvent("storage", { key: entry("a") }))],
  ["getting the focus", () => window.dispatchEvent(new Event("focus"))],
  ["being looked at", () => document.dispatchEvent(new Event("visibilitychange"))],
  [
    "coming back from the page cache",
    () => window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true })),
  ],
])("without a channel %s makes a tab read again", async (_, happen) => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const one = await readAgain();
  const two = await readAgain();
  one.store.append([event("a")]);
  await saved(one);
  expect(two.ids()).toEqual([]);
  happen();
  await soon(() => expect(two.ids()).toEqual(["a"]));
});

type Op = { readonly tab: number; readonly kind: "append" | "reopen" | "look" | "refuse" };

test("tabs that edit, close, reload and are refused at random lose no edit", async () => {
  const someOps: fc.Arbitrary<readonly Op[]> = fc.array(
    fc.record({
      tab: fc.nat({ max: 3 }),
      kind: fc.constantFrom("append", "append", "append", "reopen", "look", "refuse"),
    }),
    { minLength: 5, maxLength: 25 },
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(someOps, async (ops) => {
      run += 1;
      emptyDevice();
      const tabs = [openTab(), openTab(), openTab(), openTab()];
      const written: string[] = [];
      for (const [index, { tab, kind }] of ops.entries()) {
        const id = `event-${run}-${String(index).padStart(2, "0")}`;
        if (kind === "append") written.push(id);
        if (kind === "append") tabs[tab]?.store.append([event(id)]);
        if (kind === "look") document.dispatchEvent(new Event("visibilitychange"));
        if (kind === "refuse")
          breakPuts(2, index % 2 === 0 ? "UnknownError" : "QuotaExceededError");
        if (kind === "reopen") tabs[tab]?.store.close();
        if (kind === "reopen") tabs[tab] = openTab();
        if (index % 4 === 0) await new Promise((resolve) => setTimeout(resolve, index % 3));
      }
      vi.restoreAllMocks();
      const last = await readAgain();
      // A closed tab of the run before may still have finished a transaction.
      expect(last.ids().filter((id) => id.startsWith(`event-${run}-`))).toEqual(written);
      await saved(last);
      closeTabs();
    }),
    { numRuns: 30 },
  );
});
