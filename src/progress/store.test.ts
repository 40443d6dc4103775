// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type EventStore, openEventStore } from "@/platform";
import { paper, sample } from "./arbitrary";

const open: EventStore[] = [];

/** The room as a page finds it: no module has run yet. */
async function openPage() {
  vi.resetModules();
  const [store, actions, { readAuthor }] = await Promise.all([
    import("./store"),
    import("./actions"),
    import("./author"),
  ]);
  const device = openEventStore({ namespace: "throughline" });
  open.push(device);
  return { ...store, ...actions, readAuthor, device, state: store.useProgress.getState };
}

type Page = Awaited<ReturnType<typeof openPage>>;

const saved = (page: Page) => vi.waitFor(() => expect(page.state().saving).toBe("saved"));

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  localStorage.clear();
});

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  vi.unstubAllGlobals();
});

test("what one visit ticks, the next one finds", async () => {
  const first = await openPage();
  await first.startProgress(first.device);
  first.tickRecommendation(paper, "recommendation-1", ["action-1", "action-2"], true);
  expect(Object.keys(localStorage).filter((key) => key.includes(":journal:"))).toHaveLength(2);
  await saved(first);
  const second = await openPage();
  expect(second.state()).toMatchObject({ events: [], isLoaded: false, saving: "saving" });
  await second.startProgress(second.device);
  expect(second.state().events).toEqual(first.state().events);
  expect(second.state()).toMatchObject({ isLoaded: true, saving: "saved", isEmptied: false });
});

test("starting twice connects once", async () => {
  const page = await openPage();
  const start = vi.spyOn(page.device, "start");
  await Promise.all([page.startProgress(page.device), page.startProgress(page.device)]);
  expect(start).toHaveBeenCalledOnce();
});

test("a change before the start is kept too", async () => {
  const page = await openPage();
  page.setProgress(paper, "action-1", "partly");
  await page.startProgress(page.device);
  await saved(page);
  const next = await openPage();
  await next.startProgress(next.device);
  expect(next.state().events).toHaveLength(1);
});

test("where what keeps changes could not be fetched, the browser asks before one goes", async () => {
  const asks = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  vi.doMock("./onDevice", () => Promise.reject(new TypeError("Failed to fetch")));
  const page = await openPage();
  await page.startProgress();
  vi.doUnmock("./onDevice");
  expect(page.state()).toMatchObject({ isLoaded: true, saving: { cause: "unfetched" } });
  expect(asks()).toBe(false);
  page.setProgress(paper, "action-1", "partly");
  expect(asks()).toBe(true);
  expect(page.state().events).toHaveLength(1);
});

test("what was written here stays this device's when the settings are lost", async () => {
  const first = await openPage();
  await first.startProgress(first.device);
  first.setProgress(paper, "action-1", "partly");
  const { device } = first.readAuthor();
  await saved(first);
  first.device.close();
  localStorage.clear();
  const next = await openPage();
  expect(next.readAuthor().device).not.toBe(device);
  await next.startProgress(next.device);
  expect(next.readAuthor().device).toBe(device);
});

test("an event of a newer version is kept as it came, and counts for nothing here", async () => {
  const newer = { ...sample("newer"), version: 2, value: { level: 3 } };
  localStorage.setItem("throughline:journal:newer", JSON.stringify(newer));
  const page = await openPage();
  await page.startProgress(page.device);
  await saved(page);
  expect(page.state()).toMatchObject({ events: [], unread: [newer] });
  const next = await openPage();
  await next.startProgress(next.device);
  expect(next.state().unread).toEqual([newer]);
});

test("what cannot be read is offered, and harms no other event", async () => {
  localStorage.setItem("throughline:journal:bad", '{"id":"bad"');
  localStorage.setItem("throughline:journal:good", JSON.stringify(sample("good")));
  const page = await openPage();
  await page.startProgress(page.device);
  expect(page.state().events).toEqual([sample("good")]);
  expect(page.state().setAside).toEqual([{ place: "journal", key: "bad", text: '{"id":"bad"' }]);
});

test("adding the same events again changes nothing", async () => {
  const page = await openPage();
  await page.startProgress(page.device);
  page.addEvents([sample("a"), { id: "strange" }]);
  const { events, unread } = page.state();
  page.addEvents([sample("a"), { id: "strange" }]);
  expect(page.state().events).toBe(events);
  expect(page.state().unread).toBe(unread);
});

test("two windows that edit one field at once end alike, with both values", async () => {
  const one = await openPage();
  const two = await openPage();
  await one.startProgress(one.device);
  await two.startProgress(two.device);
  one.setProgress(paper, "action-1", "partly");
  two.setProgress(paper, "action-1", "implemented");
  await vi.waitFor(() => {
    expect(one.state().events).toHaveLength(2);
    expect(two.state().events).toEqual(one.state().events);
  });
});
