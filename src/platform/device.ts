// Test material only: nothing but tests imports it, so it reaches no bundle.

import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { type EventStore, openEventStore } from "./eventStore";
import type { StoredEvent } from "./storedEvent";
import type { StoreHealth } from "./storeHealth";

export const namespace = "throughline";
export const entry = (id: string) => `${namespace}:journal:${id}`;
/** The mirror's texts, the oldest first. */
export const chunks = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(`${namespace}:mirror:`))
    .toSorted()
    .map((key) => localStorage.getItem(key) ?? "");
export const event = (id: string): StoredEvent => ({ id, value: `value of ${id}` });
const open: EventStore[] = [];

export type Tab = {
  readonly store: EventStore;
  readonly ids: () => readonly string[];
  readonly health: () => StoreHealth | undefined;
  readonly started: Promise<void>;
};

export function openTab(): Tab {
  const store = openEventStore({ namespace });
  const met: string[] = [];
  let health: StoreHealth | undefined;
  open.push(store);
  const started = store.start({
    onEvents: (events) => met.push(...events.map(({ id }) => id)),
    onHealth: (given) => {
      health = given;
    },
  });
  return { store, started, ids: () => met.toSorted(), health: () => health };
}

/** Waits as long as a test may last: how fast the machine is decides nothing. */
export const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 });
export const saved = (tab: Tab) => soon(() => expect(tab.health()?.saving).toBe("saved"));

export async function readAgain(): Promise<Tab> {
  const tab = openTab();
  await tab.started;
  return tab;
}

export function fillLocalStorage() {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
}

export function breakPuts(times: number, name = "UnknownError") {
  const put = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    left -= 1;
    if (left >= 0) throw new DOMException("broken", name);
    return put.apply(this, given);
  });
}

/** Makes a request succeed only when what it adds to `held` is called. */
function hold<R extends IDBRequest>(request: R, held: (() => void)[]): R {
  const listen = request.addEventListener.bind(request);
  request.addEventListener = (type: string, listener: EventListener) => {
    if (type !== "success") listen(type, listener);
    else listen(type, (event) => held.push(() => listener(event)));
  };
  return request;
}

export function holdOpen(): () => void {
  const held: (() => void)[] = [];
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, ...given) {
    return hold(open.apply(this, given), held);
  });
  return () => {
    for (const answer of held) answer();
  };
}

export function holdReading(): () => void {
  const held: (() => void)[] = [];
  const read = IDBObjectStore.prototype.getAllKeys;
  vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    return hold(read.apply(this, given), held);
  });
  return () => {
    for (const answer of held) answer();
  };
}

/** Makes transactions complete only when it is called; each call lets go of what waits by then. */
export function holdWriting(): () => void {
  const held: (() => void)[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    const transaction = begin.apply(this, given);
    const listen = transaction.addEventListener.bind(transaction);
    transaction.addEventListener = (type: string, listener: EventListener) => {
      if (type !== "complete") listen(type, listener);
      else listen(type, (event) => held.push(() => listener(event)));
    };
    return transaction;
  });
  return () => {
    for (const answer of held.splice(0)) answer();
  };
}

/** A device nobody has used, before each test; all tabs closed after it. */
export function onFreshDevices() {
  beforeEach(emptyDevice);
  afterEach(() => {
    closeTabs();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

export function emptyDevice() {
  emptyDatabase();
  localStorage.clear();
}

/** As after a loss: it opens empty and says nothing. Tabs still open write into the old one. */
export function emptyDatabase() {
  closeTabs();
  vi.stubGlobal("indexedDB", new IDBFactory());
}

export function breakOpening() {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("blocked", "UnknownError");
  });
}

export function closeTabs() {
  for (const store of open.splice(0)) store.close();
}
