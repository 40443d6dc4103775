// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Window = typeof import("./drafts");

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  // The windows of this test are gone: they answer no more.
  for (const channel of channels.splice(0)) channel.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const channels: BroadcastChannel[] = [];
const Channel = globalThis.BroadcastChannel;

/** A page of its own, in a window whose sessionStorage is as it was left. */
async function openWindow(): Promise<Window & { crash: () => void }> {
  vi.resetModules();
  const own: BroadcastChannel[] = [];
  vi.stubGlobal(
    "BroadcastChannel",
    class extends Channel {
      constructor(name: string) {
        super(name);
        own.push(this);
        channels.push(this);
      }
    },
  );
  const opened = await import("./drafts");
  opened.readDraft("anything");
  return { ...opened, crash: () => own.forEach((channel) => void channel.close()) };
}

const leave = () => window.dispatchEvent(new Event("pagehide"));
const texts = async (page: Window, key: string) =>
  (await page.readDrafts(key)).map(({ text }) => text);

test("half-typed text is stored at once, and a reload of the window finds it at once", async () => {
  const page = await openWindow();
  expect(page.readDraft("a/note")).toBeNull();
  expect(page.writeDraft("a/note", "half a sen", "")).toBe(true);
  expect(page.writeDraft("a/note", "half a sentence, 半句", "a sentence")).toBe(true);
  leave();
  page.crash();
  const reloaded = await openWindow();
  expect(reloaded.readDraft("a/note")).toMatchObject({
    text: "half a sentence, 半句",
    over: "a sentence",
  });
  expect(reloaded.readDraft("a/lead")).toBeNull();
  expect(await texts(reloaded, "a/note")).toEqual(["half a sentence, 半句"]);
});

test("two windows in one field keep both, and neither is offered the living other's", async () => {
  const one = await openWindow();
  const two = await openWindow();
  one.writeDraft("a/note", "one", "");
  two.writeDraft("a/note", "two", "");
  expect([one.readDraft("a/note")?.text, two.readDraft("a/note")?.text]).toEqual(["one", "two"]);
  expect(await texts(one, "a/note")).toEqual(["one"]);
  expect(await texts(two, "a/note")).toEqual(["two"]);
});

test("a window opened as a duplicate takes an id of its own, even of a reloaded one", async () => {
  const one = await openWindow();
  one.writeDraft("a/note", "one", "");
  leave();
  one.crash();
  // Both start with what the first left in sessionStorage.
  const reloaded = await openWindow();
  const duplicate = await openWindow();
  duplicate.writeDraft("a/note", "duplicate", "");
  expect(reloaded.readDraft("a/note")?.text).toBe("one");
  expect(duplicate.readDraft("a/note")?.text).toBe("duplicate");
});

test("what a crashed window left is offered to the next, taken over, and dropped", async () => {
  const crashed = await openWindow();
  crashed.writeDraft("a/note", "left", "");
  crashed.crash();
  const next = await openWindow();
  expect(next.readDraft("a/note")).toBeNull();
  const [draft] = await next.readDrafts("a/note");
  expect(draft).toMatchObject({ key: "a/note", text: "left" });
  next.writeDraft("a/note", "left, and more", "");
  next.dropDraft("a/note", draft?.window);
  expect(await texts(next, "a/note")).toEqual(["left, and more"]);
  next.dropDraft("a/note");
  expect(await texts(next, "a/note")).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test("this window's own comes first, then the newest", async () => {
  const older = await openWindow();
  older.writeDraft("a/note", "older", "");
  older.crash();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const newer = await openWindow();
  newer.writeDraft("a/note", "newer", "");
  newer.crash();
  const own = await openWindow();
  own.writeDraft("a/note", "own", "");
  expect(await texts(own, "a/note")).toEqual(["own", "newer", "older"]);
});

test("without channels every other window's is offered, as a copy", async () => {
  const one = await openWindow();
  one.writeDraft("a/note", "one", "");
  vi.resetModules();
  vi.stubGlobal("BroadcastChannel", undefined);
  const two = await import("./drafts");
  expect(await texts(two, "a/note")).toEqual(["one"]);
  expect(one.readDraft("a/note")?.text).toBe("one");
});

test("what was damaged is offered as it is", async () => {
  localStorage.setItem("throughline:draft:gone:a/note", "{half");
  const page = await openWindow();
  expect(await page.readDrafts("a/note")).toEqual([
    { key: "a/note", text: "{half", at: "", over: null, window: "gone" },
  ]);
});

test("they are bounded: no text too long, and the oldest left ones go", async () => {
  const page = await openWindow();
  expect(page.writeDraft("a/note", "x".repeat(100_001), "")).toBe(false);
  for (let index = 0; index < 250; index += 1) {
    const at = new Date(index * 1000).toISOString();
    localStorage.setItem(`throughline:draft:w${index}:a/note`, JSON.stringify({ at, text: "t" }));
  }
  page.writeDraft("a/note", "own", "");
  await page.readDrafts("a/note");
  expect(localStorage.length).toBe(200);
  expect(localStorage.getItem("throughline:draft:w249:a/note")).not.toBeNull();
  expect(localStorage.getItem("throughline:draft:w0:a/note")).toBeNull();
  expect(page.readDraft("a/note")?.text).toBe("own");
});

test("a device that keeps nothing is survived, and told", async () => {
  vi.stubGlobal("localStorage", undefined);
  vi.stubGlobal("sessionStorage", undefined);
  const page = await openWindow();
  expect(page.writeDraft("a/note", "text", "")).toBe(false);
  expect(page.readDraft("a/note")).toBeNull();
  expect(await page.readDrafts("a/note")).toEqual([]);
  expect(() => page.dropDraft("a/note")).not.toThrow();
  expect(leave).not.toThrow();
});
