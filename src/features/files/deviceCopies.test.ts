import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readSnapshot } from "@/platform";
import { parseFile, useProgress } from "@/progress";
import { keepDailyCopy } from "./dailyCopy";
import { keepCopy, lookUpCopies, useDeviceCopies } from "./deviceCopies";
import { change, chen, example } from "./fixture";
import { paperHere } from "./paperHere";

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
    expect(await keepCopy(chen, "asked")).toBe(true);
    hold(3);
    await keepCopy(chen, "reset");
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

  test("of each paper one a day, whichever is opened first", async () => {
    vi.setSystemTime(new Date("2026-11-26T10:00:00Z"));
    const theirs = { ...change(4, "a-x", "note", "a note"), paper: example.paper.id };
    useProgress.setState({ events: [...events, theirs], isLoaded: true });
    await keepDailyCopy(chen);
    await keepDailyCopy(example);
    await keepDailyCopy(chen);
    expect(await kept()).toEqual([
      ["daily", 1],
      ["daily", 3],
    ]);
  });

  test("the sheet that stands already shows it", async () => {
    hold(1);
    await lookUpCopies();
    await keepDailyCopy(chen);
    expect(useDeviceCopies.getState().copies).toHaveLength(1);
  });

  test("none before what this device keeps has been read, and none of nothing", async () => {
    hold(2, false);
    await keepDailyCopy(chen);
    hold(0);
    await keepDailyCopy(chen);
    expect(await kept()).toEqual([]);
  });
});
