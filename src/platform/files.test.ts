// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "./clipboard";
import { today } from "./clock";
import { downloadText, readText } from "./files";
import { newId } from "./newId";
import { readSetting, writeSetting } from "./settings";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);
const refusal = (reason: string) => ({ ok: false, reason });

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test.each([
  ["plain text", new Blob(["科技 policy"]), { ok: true, text: "科技 policy" }],
  ["a byte order mark", bytes(0xef, 0xbb, 0xbf, 0x7b), { ok: true, text: "{" }],
  ["no bytes", new Blob([]), refusal("empty")],
  ["UTF-16, marked", bytes(0xff, 0xfe, 0x7b, 0x00), refusal("utf-16")],
  ["UTF-16, unmarked", bytes(0x7b, 0x00, 0x22, 0x00), refusal("utf-16")],
  ["UTF-16, big end first", bytes(0x00, 0x7b, 0x00, 0x22), refusal("utf-16")],
  ["bytes no text has", bytes(0x7b, 0x22, 0x00, 0x22, 0x7d), refusal("binary")],
  ["bytes that are no UTF-8", bytes(0x7b, 0xc3, 0x28), refusal("not-text")],
])("reads %s", async (_, file, result) => {
  expect(await readText(file)).toEqual(result);
});

test("a file that is too large is refused before it is read", async () => {
  const file = new Blob(["{}"]);
  const read = vi.spyOn(file, "arrayBuffer");
  Object.defineProperty(file, "size", { value: 65 * 1024 * 1024 });
  expect(await readText(file)).toEqual(refusal("too-large"));
  expect(read).not.toHaveBeenCalled();
});

test("a file that changes on disk while read is refused", async () => {
  const file = new Blob(["{}"]);
  vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("", "NotReadableError"));
  expect(await readText(file)).toEqual(refusal("unreadable"));
});

test("a download that the browser refuses is told, not thrown", () => {
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    throw new Error("refused");
  });
  expect(downloadText("progress.json", "application/json", "{}")).toBe(false);
});

test("copying tells whether it worked", async () => {
  expect(await copyText("5 of 13")).toBe(false);
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copyText("5 of 13")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("5 of 13");
});

test("a setting is kept, and its refusal survived", () => {
  expect(readSetting("theme")).toBeNull();
  expect(writeSetting("theme", "dark")).toBe(true);
  expect(readSetting("theme")).toBe("dark");
  vi.stubGlobal("localStorage", undefined);
  expect(writeSetting("theme", "light")).toBe(false);
  expect(readSetting("theme")).toBeNull();
});

test.each(["Pacific/Auckland", "America/Lima"])("today is the reader's date in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  vi.useFakeTimers({ now: new Date(2026, 0, 5, 0, 30) });
  expect(today()).toBe("2026-01-05");
  vi.setSystemTime(new Date(2026, 0, 5, 23, 30));
  expect(today()).toBe("2026-01-05");
});

const getRandomValues = crypto.getRandomValues.bind(crypto);

test.each([
  ["everything", crypto],
  ["no randomUUID", { getRandomValues }],
  ["no crypto", undefined],
])("ids are UUIDs and differ, with %s", (_, available) => {
  vi.stubGlobal("crypto", available);
  const ids = Array.from({ length: 100 }, newId);
  for (const id of ids) expect(id).toMatch(uuid);
  expect(new Set(ids).size).toBe(100);
});
