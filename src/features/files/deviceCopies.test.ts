import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readSnapshot } from "@/platform";
import { parseFile, useProgress } from "@/progress";
import { keepDailyCopy } from "./dailyCopy";
import { keepCopy, lookUpCopies, useDeviceCopies } from "./deviceCopies";
import { change, chen } from "./fixture";
import { paperHere } from "./paperHere";
import { wholeCopy } from "./wholeFile";

const kept = async () => {
  await lookUpCopies();
  return (useDeviceCopies.getState().copies ?? []).map(({ why, changes }) => [why, changes]);
};
const events = [1, 2, 3].map((counter) => change(counter, "a-x", "note", "a note"));
const hold = (count: number, isLoaded = true) =>
  useProgress.setState({ events: events.slice(0, count), isLoaded });

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T10:00:00Z") }));
afterEach(async () => {
  vi.useRealTimers();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase("throughline-snapshots").onsuccess = resolve;
  });
});

describe("copies on this device", () => {
  test("say how many changes they hold, the newest first, and can be opened", async () => {
    hold(1);
    expect(await keepCopy(wholeCopy(chen), "asked")).toBe(true);
    hold(3);
    await keepCopy(wholeCopy(chen), "reset");
    expect(await kept()).toEqual([
      ["reset", 3],
      ["asked", 1],
    ]);
    const id = useDeviceCopies.getState().copies?.[0]?.id ?? 0;
    const parsed = parseFile((await readSnapshot(id)) ?? "", { paper: paperHere(chen) });
    expect(parsed).toMatchObject({ ok: true, warnings: [], file: { isIntact: true } });
  });

  test("one a day, and none on a day without changes", async () => {
    hold(1);
    await keepDailyCopy(chen);
    await keepDailyCopy(chen);
    hold(2);
    await keepDailyCopy(chen);
    expect(await kept()).toEqual([["daily", 1]]);
    vi.setSystemTime(new Date("2026-11-24T10:00:00Z"));
    await keepDailyCopy(chen);
    vi.setSystemTime(new Date("2026-11-25T10:00:00Z"));
    await keepDailyCopy(chen);
    expect(await kept()).toEqual([
      ["daily", 2],
      ["daily", 1],
    ]);
  });

  test("none before what this device keeps has been read, and none of nothing", async () => {
    hold(2, false);
    await keepDailyCopy(chen);
    hold(0);
    await keepDailyCopy(chen);
    expect(await kept()).toEqual([]);
  });
});
