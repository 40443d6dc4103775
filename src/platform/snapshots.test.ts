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
  vi.unstubAllEnvs();
});
const nextDay = () => vi.setSystemTime(Date.now() + 86_400_000);

test("a snapshot is kept with its instant and reason, and read back whole", async () => {
  const text = JSON.stringify({ note: "科技\u2028\ud83c\udffd" });
  const taken = await takeSnapshot("paper", text, "import");
  const at = "2026-01-05T12:00:00.000Z";
  expect(taken).toEqual({ id: 1, at, why: "import", length: text.length, series: "paper" });
  await takeSnapshot("paper", "second", "reset");
  expect(await listSnapshots()).toMatchObject([
    { id: 2, why: "reset" },
    { id: 1, at },
  ]);
  expect(await readSnapshot(1)).toBe(text);
  expect(await readSnapshot(3)).toBeNull();
});

test("two taken at once are both kept", async () => {
  await Promise.all([takeSnapshot("paper", "a", "import"), takeSnapshot("paper", "b", "import")]);
  const kept = await listSnapshots();
  expect((await Promise.all(kept.map(({ id }) => readSnapshot(id)))).toSorted()).toEqual([
    "a",
    "b",
  ]);
});

test("old ones go with their texts", async () => {
  for (const index of range(1, 15)) await takeSnapshot("paper", `text ${index}`, "import");
  expect((await listSnapshots()).map(({ id }) => id)).toEqual(range(6, 15).reverse());
  expect(await readSnapshot(5)).toBeNull();
  expect(await readSnapshot(6)).toBe("text 6");
});

test("the daily one is taken once a day, and only if something changed", async () => {
  const make = vi.fn(() => "one");
  expect(await takeDailySnapshot("paper", make)).toMatchObject({ id: 1, why: "daily" });
  expect(await takeDailySnapshot("paper", make)).toBeNull();
  expect(make).toHaveBeenCalledOnce();
  nextDay();
  expect(await takeDailySnapshot("paper", make)).toBeNull();
  make.mockReturnValue("two");
  expect(await takeDailySnapshot("paper", make)).toMatchObject({ id: 2 });
  expect(await listSnapshots()).toHaveLength(2);
});

test.each([
  ["Asia/Shanghai", Date.UTC(2026, 0, 5, 16)],
  ["America/New_York", Date.UTC(2026, 0, 6, 5)],
])("a day begins at the reader's midnight, in %s", async (zone, midnight) => {
  vi.stubEnv("TZ", zone);
  const hour = 3_600_000;
  const takeAt = (time: number) => {
    vi.setSystemTime(time);
    return takeDailySnapshot("paper", () => String(time));
  };
  // Between the first two lies the midnight of Greenwich.
  expect(await takeAt(midnight - 18 * hour)).not.toBeNull();
  expect(await takeAt(midnight - hour)).toBeNull();
  expect(await takeAt(midnight + hour)).not.toBeNull();

  const taken = [-18, -1, 1, ...range(1, 10).map((days) => 24 * days)].map((hours, index) => ({
    id: index + 1,
    at: new Date(midnight + hours * hour).toISOString(),
  }));
  expect(findThinned(taken)).toEqual([1]);
});

test("each series has its own daily one, and takes no room from another", async () => {
  await takeSnapshot("other", "theirs", "import");
  expect(await takeDailySnapshot("paper", () => "one")).toMatchObject({ id: 2, series: "paper" });
  expect(await takeDailySnapshot("other", () => "theirs, changed")).toBeNull();
  for (const index of range(1, 15)) await takeSnapshot("paper", `text ${index}`, "import");
  expect(await readSnapshot(1)).toBe("theirs");
  expect(await readSnapshot(2)).toBeNull();
});

test("one of an earlier version, of no series, can be read and ages with all", async () => {
  await takeSnapshot("paper", "new", "import");
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    const old = typeof value === "object" ? { ...value, series: undefined } : value;
    return put.call(this, old, key);
  });
  await takeSnapshot("paper", "old", "import");
  vi.restoreAllMocks();
  expect(await readSnapshot(2)).toBe("old");
  expect(await takeDailySnapshot("other", () => "theirs")).toBeNull();
  for (const index of range(1, 10)) await takeSnapshot("other", `text ${index}`, "import");
  expect(await readSnapshot(2)).toBeNull();
  expect(await readSnapshot(1)).toBe("new");
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
  expect(await takeSnapshot("paper", "text", "import")).toBeNull();
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
  expect(await takeSnapshot("paper", "a", "import")).toMatchObject({ id: 1 });
  vi.stubGlobal("navigator", {
    locks: {
      request: (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((__, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    },
  });
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
  const controller = new AbortController();
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(controller.signal);
  const taking = takeSnapshot("paper", "b", "import");
  controller.abort();
  expect(await taking).toMatchObject({ id: 2 });
});
