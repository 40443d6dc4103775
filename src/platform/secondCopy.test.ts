// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { expect, test, vi } from "vitest";
import {
  breakOpening,
  chunks,
  closeTabs,
  emptyDatabase,
  entry,
  event,
  fillLocalStorage,
  namespace,
  onFreshDevices,
  openTab,
  readAgain,
  saved,
  soon,
  type Tab,
} from "./device";
import { mirrorLimit } from "./mirror";

onFreshDevices();

const many = (count: number, prefix = "event") =>
  Array.from({ length: count }, (_, index) => ({
    ...event(`${prefix}-${String(index).padStart(5, "0")}`),
    counter: index + 1,
  }));
const large = (count: number) => many(count).map((each) => ({ ...each, text: "x".repeat(10_000) }));
const copied = () => soon(() => expect(chunks().length).toBeGreaterThan(0));
const lines = () => chunks().flatMap((text) => text.split("\n"));

async function keep(count: number): Promise<Tab> {
  const tab = await readAgain();
  for (const each of many(count)) tab.store.append([each]);
  await saved(tab);
  return tab;
}

test("an emptied database gets everything back, from the journal and from the mirror", async () => {
  await keep(200);
  await copied();
  emptyDatabase();
  const tab = await readAgain();
  expect(tab.ids()).toHaveLength(200);
  await saved(tab);
  expect(tab.health()).toMatchObject({
    restored: 200,
    recovered: 0,
    isEmptied: false,
    missing: 0,
  });
  localStorage.clear();
  expect((await readAgain()).ids()).toHaveLength(200);
});

test("localStorage emptied alone loses nothing, gets everything back, and it is told", async () => {
  await keep(3);
  localStorage.clear();
  const tab = await readAgain();
  expect(tab.ids()).toHaveLength(3);
  expect(tab.health()).toMatchObject({ recopied: 3, restored: 0, missing: 0 });
  await copied();
  emptyDatabase();
  const again = await readAgain();
  expect(again.ids()).toHaveLength(3);
  expect(again.health()).toMatchObject({ restored: 3, recopied: 0 });
});

test("localStorage cleared by another page while this one is open is filled again", async () => {
  const tab = await keep(3);
  localStorage.clear();
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  await copied();
  expect(tab.health()?.recopied).toBe(3);
  emptyDatabase();
  expect((await readAgain()).ids()).toHaveLength(3);
});

test("a visit after a good one reports no loss, and copies nothing twice", async () => {
  await keep(200);
  await copied();
  const tab = await readAgain();
  expect(tab.health()).toMatchObject({ recovered: 0, restored: 0, recopied: 0, missing: 0 });
  await soon(() => expect(localStorage.getItem(entry("event-00000"))).toBeNull());
  expect(new Set(lines()).size).toBe(lines().length);
});

test("both emptied looks like a first visit, and what is missing is counted where the mark stands", async () => {
  await keep(4);
  emptyDatabase();
  for (const key of Object.keys(localStorage)) {
    if (key.includes(":journal:")) localStorage.removeItem(key);
  }
  const tab = await readAgain();
  expect(tab.health()).toMatchObject({ isEmptied: true, missing: 4, saving: "saved" });
  localStorage.clear();
  expect((await readAgain()).health()).toMatchObject({ isEmptied: false, missing: 0 });
});

test("a mark left by the first version counts as one", async () => {
  localStorage.setItem(`${namespace}:used`, "1");
  expect((await readAgain()).health()).toMatchObject({ isEmptied: true, missing: 1 });
});

test("a damaged chunk harms only its damaged lines, is set aside, and stays in its place", async () => {
  await keep(200);
  await copied();
  const key = Object.keys(localStorage).find((each) => each.includes(":mirror:")) ?? "";
  const text = localStorage.getItem(key) ?? "";
  const damaged = `${text.slice(0, 20)}\u0000${text.slice(30)}`;
  localStorage.setItem(key, damaged);
  emptyDatabase();
  const tab = await readAgain();
  expect(tab.ids()).toHaveLength(199);
  expect(tab.health()?.setAside).toEqual([
    { place: "mirror", key: key.split(":").at(-1), text: damaged },
  ]);
  expect(tab.health()).toMatchObject({ missing: 1, isEmptied: true });
  expect(localStorage.getItem(key)).toBe(damaged);
});

test.each(["", "undefined", "null", "[1]", "7", '{"a":1}', "{bad"])(
  "a chunk that is %j is set aside",
  async (text) => {
    localStorage.setItem(`${namespace}:mirror:00000001-x`, text);
    const tab = await keep(1);
    expect(tab.health()?.setAside).toEqual([{ place: "mirror", key: "00000001-x", text }]);
    expect(localStorage.getItem(`${namespace}:mirror:00000001-x`)).toBe(text);
  },
);

test("a mirror with no more room lets its oldest go, and says that it is not whole", async () => {
  const tab = await readAgain();
  tab.store.append(large(450));
  await saved(tab);
  await soon(() => expect(tab.health()?.isCopyWhole).toBe(false));
  const length = chunks().reduce((sum, text) => sum + text.length, 0);
  expect(length).toBeLessThanOrEqual(mirrorLimit);
  expect(length).toBeGreaterThan(mirrorLimit / 2);
  expect((await readAgain()).ids()).toHaveLength(450);
});

test("of more than fits, a cleared mirror gets the newest", async () => {
  const tab = await readAgain();
  tab.store.append(large(350).toReversed());
  await saved(tab);
  closeTabs();
  localStorage.clear();
  const again = await readAgain();
  const counters = () => lines().map((line): number => JSON.parse(line).counter);
  await soon(() => {
    expect(counters().length).toBeGreaterThan(290);
    expect(Math.max(...counters())).toBe(350);
    expect(Math.min(...counters())).toBe(351 - counters().length);
  });
  expect(again.health()?.isCopyWhole).toBe(false);
});

test("with no room at all the edits are saved all the same, and the copy is not called whole", async () => {
  const tab = await readAgain();
  fillLocalStorage();
  tab.store.append([event("a")]);
  await saved(tab);
  await soon(() => expect(tab.health()?.isCopyWhole).toBe(false));
});

test("without a database the page goes on from the second copy", async () => {
  await keep(200);
  await copied();
  breakOpening();
  const tab = await readAgain();
  expect(tab.ids()).toHaveLength(200);
  expect(tab.health()?.saving).toEqual({ notSaved: "journal-only", cause: "refused" });
});

test("two tabs that copy at once, without locks, lose nothing", async () => {
  vi.stubGlobal("navigator", { ...navigator, locks: undefined });
  const tabs = [openTab(), openTab()];
  await Promise.all(tabs.map(({ started }) => started));
  for (const each of many(150, "one")) tabs[0]?.store.append([each]);
  for (const each of many(150, "two")) tabs[1]?.store.append([each]);
  await Promise.all(tabs.map(saved));
  await soon(() => expect(new Set(lines()).size).toBeGreaterThan(256));
  vi.stubGlobal("indexedDB", new IDBFactory());
  expect((await readAgain()).ids()).toHaveLength(300);
});
