// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onFreshDevices } from "./device";
import { listSnapshots, readSnapshot, takeDailySnapshot, takeSnapshot } from "./snapshots";
import { findThinned } from "./thinning";

onFreshDevices();

const firstOf = (day: number) => new Date(Date.UTC(2026, 0, day, 12)).toISOString();
/** So many a day on so many days, from id 1. */
const daily = (days: number, each = 1) =>
  Array.from({ length: days * each }, (_, index) => ({
    id: index + 1,
    at: firstOf(1 + Math.floor(index / each)),
  }));
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

test.each([
  ["none", [], []],
  ["ten", daily(1, 10), []],
  ["eleven of one day: the oldest", daily(1, 11), [1]],
  ["thirty days", daily(30), []],
  ["forty days: the first ten", daily(40), range(1, 10)],
  [
    "two a day for twenty days: the day's earlier, but of the last ten",
    daily(20, 2),
    range(1, 29).filter((id) => id % 2 === 1),
  ],
  [
    "a clock that ran ahead, then back",
    [
      { id: 1, at: "9999-01-01T00:00:00.000Z" },
      ...daily(12).map(({ id, at }) => ({ id: id + 1, at })),
    ],
    [],
  ],
  [
    "a year's pause ages nothing",
    [
      { id: 1, at: "2020-01-01T00:00:00.000Z" },
      { id: 2, at: "2026-01-01T00:00:00.000Z" },
    ],
    [],
  ],
])("thins %s", (_, snapshots, gone) => {
  expect([...findThinned(snapshots)].sort((a, b) => a - b)).toEqual(gone);
  expect([...findThinned(snapshots.toReversed())].sort((a, b) => a - b)).toEqual(gone);
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 5, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});
const nextDay = () => vi.setSystemTime(Date.now() + 86_400_000);

test("a snapshot is kept with its instant and reason, and read back whole", async () => {
  const text = JSON.stringify({ note: "科技\u2028\ud83c\udffd" });
  const taken = await takeSnapshot(text, "import");
  const at = "2026-01-05T12:00:00.000Z";
  expect(taken).toEqual({ id: 1, at, why: "import", length: text.length });
  await takeSnapshot("second", "reset");
  expect(await listSnapshots()).toMatchObject([
    { id: 2, why: "reset" },
    { id: 1, at },
  ]);
  expect(await readSnapshot(1)).toBe(text);
  expect(await readSnapshot(3)).toBeNull();
});

test("two taken at once are both kept", async () => {
  await Promise.all([takeSnapshot("a", "import"), takeSnapshot("b", "import")]);
  const kept = await listSnapshots();
  expect((await Promise.all(kept.map(({ id }) => readSnapshot(id)))).toSorted()).toEqual([
    "a",
    "b",
  ]);
});

test("old ones go with their texts", async () => {
  for (const index of range(1, 15)) await takeSnapshot(`text ${index}`, "import");
  expect((await listSnapshots()).map(({ id }) => id)).toEqual(range(6, 15).reverse());
  expect(await readSnapshot(5)).toBeNull();
  expect(await readSnapshot(6)).toBe("text 6");
});

test("the daily one is taken once a day, and only if something changed", async () => {
  const make = vi.fn(() => "one");
  expect(await takeDailySnapshot(make)).toMatchObject({ id: 1, why: "daily" });
  expect(await takeDailySnapshot(make)).toBeNull();
  expect(make).toHaveBeenCalledOnce();
  nextDay();
  expect(await takeDailySnapshot(make)).toBeNull();
  make.mockReturnValue("two");
  expect(await takeDailySnapshot(make)).toMatchObject({ id: 2 });
  expect(await listSnapshots()).toHaveLength(2);
});

test.each([
  [
    "refuses to open",
    () =>
      vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
        throw new DOMException("", "UnknownError");
      }),
  ],
  [
    "is full",
    () =>
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
        throw new DOMException("", "QuotaExceededError");
      }),
  ],
  ["is not there", () => vi.stubGlobal("indexedDB", undefined)],
])("a device whose database %s gives null", async (_, breakIt) => {
  breakIt();
  expect(await takeSnapshot("text", "import")).toBeNull();
  expect(await listSnapshots()).toEqual([]);
  expect(await readSnapshot(1)).toBeNull();
});

test("locks that throw, or are never handed over, hold nothing up", async () => {
  vi.stubGlobal("navigator", {
    locks: {
      request: () => {
        throw new DOMException("", "SecurityError");
      },
    },
  });
  expect(await takeSnapshot("a", "import")).toMatchObject({ id: 1 });
  vi.stubGlobal("navigator", {
    locks: {
      request: (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((__, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    },
  });
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
  const controller = new AbortController();
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(controller.signal);
  const taking = takeSnapshot("b", "import");
  controller.abort();
  expect(await taking).toMatchObject({ id: 2 });
});
