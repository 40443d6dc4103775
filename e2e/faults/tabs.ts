import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { createDevice, type Device } from "./device";
import { type Chance, chances } from "./mutations";
import { inLanes, type Report } from "./part";
import type { Site } from "./site";
import { readStores, union } from "./stores";
import { readTicks, standing, tickNames } from "./tracker";

type Tried = {
  readonly seed: number;
  /** Events that pages made, each by one operation. */
  readonly operations: number;
  readonly reloads: number;
  readonly closes: number;
  /** Of them, those that no store holds. */
  readonly lost: number;
  /** Whether all tabs, and one opened in the end, show the same. */
  readonly isSame: boolean;
};

const tabCount = 4;
const perTab = 500;
const seeds = 20;
/** Of operations under way in a tab at once. */
const batch = 25;

export async function tryTabs(
  site: Site,
  isShort: boolean,
  say: (line: string) => void,
): Promise<Report> {
  const tried: Tried[] = [];
  const wanted = tabCount * (isShort ? batch : perTab);
  const chosen = Array.from({ length: isShort ? 1 : seeds }, (_, index) => index + 1);
  await inLanes(chosen, async (rest) => {
    for (const seed of rest) {
      const one = await trySeed(site, seed, wanted);
      tried.push(one);
      say(`seed ${seed}: ${one.lost} of ${one.operations} operations lost`);
    }
  });
  const rows = tried.toSorted((a, b) => a.seed - b.seed);
  const sum = (count: "operations" | "reloads" | "closes" | "lost") =>
    String(rows.reduce((all, each) => all + each[count], 0));
  return {
    rows: [
      [`${tabCount} tabs`, "operations", "reloads", "closes", "lost", "all show the same"],
      ...rows.map((each) => [
        `seed ${each.seed}`,
        ...[each.operations, each.reloads, each.closes, each.lost].map(String),
        each.isSame ? "yes" : "NO",
      ]),
      [
        "All",
        ...(["operations", "reloads", "closes", "lost"] as const).map(sum),
        `${rows.filter(({ isSame }) => isSame).length} of ${rows.length}`,
      ],
    ],
    isWhole: rows.every(({ lost, isSame }) => lost === 0 && isSame),
  };
}

/** Notes every event's id as the page first hands it to a store, in the task of the edit. */
function noteEvents(prefix: string): void {
  const noted = new Set<string>();
  const note = (id: string) => {
    if (noted.has(id)) return;
    noted.add(id);
    window.edited(id);
  };
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (key.startsWith(prefix)) note(key.slice(prefix.length));
    setItem.call(this, key, value);
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, key) {
    if (this.name === "events" && typeof key === "string") note(key);
    return put.call(this, value, key);
  };
}

type Work = { readonly names: readonly string[]; readonly pauses: readonly number[] };

/** Runs in the page: clicks ticks in turn, now and then letting go of the task. */
async function clickAll({ names, pauses }: Work): Promise<void> {
  for (const [index, name] of names.entries()) {
    const boxes = document.querySelectorAll<HTMLInputElement>(
      '[data-panel="recommendations"] input[type="checkbox"]',
    );
    [...boxes].find((box) => box.getAttribute("aria-label") === name)?.click();
    const pause = pauses[index] ?? 0;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const someWork = (chance: Chance): Work => ({
  names: Array.from({ length: batch }, () => chance.of(tickNames)),
  pauses: Array.from({ length: batch }, () => (chance.below(10) < 3 ? chance.below(4) : 0)),
});

/**
 * Four tabs of one browser, random operations in each at once, with reloads and closes in the midst of them,
 * until so many have been made. Every event must be found in the stores in the end.
 */
async function trySeed(site: Site, seed: number, wanted: number): Promise<Tried> {
  const chance = chances(seed);
  const device = await createDevice(site);
  let reloads = 0;
  let closes = 0;
  try {
    const tabs: Page[] = [];
    for (let index = 0; index < tabCount; index += 1) tabs.push(await open(device));
    while (device.edits.size < wanted) {
      const victim = chance.below(tabCount);
      const fate = chance.of(["reload", "close", "none"]);
      const clicks = tabs.map((tab) => tab.evaluate(clickAll, someWork(chance)));
      // Those of a page that goes.
      for (const each of clicks) each.catch(() => undefined);
      const tab = tabs[victim];
      await wait(chance.below(60));
      if (tab && fate === "reload") {
        reloads += 1;
        await tab.reload();
        await standing(tab);
      }
      if (tab && fate === "close") {
        closes += 1;
        await tab.close();
        tabs[victim] = await open(device);
      }
      await Promise.allSettled(clicks);
    }
    const isSame = await agree([...tabs, await device.open()]);
    const held = union(await readStores(await device.open()));
    const lost = [...device.edits].filter((id) => !held.has(id)).length;
    return { seed, operations: device.edits.size, reloads, closes, lost, isSame };
  } finally {
    await device.discard();
  }
}

function open(device: Device): Promise<Page> {
  return device.open((page) => page.addInitScript(noteEvents, "throughline:journal:"));
}

/** Within a few seconds of the last edit. */
async function agree(tabs: readonly Page[]): Promise<boolean> {
  for (let round = 0; round < 50; round += 1) {
    const shown = await Promise.all(
      tabs.map(async (tab) => JSON.stringify([...(await readTicks(tab))])),
    );
    if (new Set(shown).size === 1) return true;
    await wait(100);
  }
  return false;
}
