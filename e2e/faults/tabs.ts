import type { Page } from "@playwright/test";
import { createDevice, type Device } from "./device";
import { createRandom } from "./random";
import type { Site } from "./site";
import { readStores, union } from "./stores";
import { readTicks, standing, tickNames } from "./tracker";

export type TabsResult = {
  readonly seed: number;
  readonly operations: number;
  readonly events: number;
  readonly reloads: number;
  readonly closes: number;
  /** Events that a page had made and no store holds. */
  readonly lost: number;
  /** Whether all tabs show the same in the end. */
  readonly isSame: boolean;
};

const tabCount = 4;
const batch = 25;

/** Notes every event's id as the page first hands it to a store, in the task of the edit. */
function noteEvents(prefix: string): void {
  const noted = new Set<string>();
  const note = (id: string) => {
    if (noted.has(id)) return;
    noted.add(id);
    window.edited(`event:${id}`);
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

/** Clicks ticks in turn, now and then letting go of the task. */
async function clickAll(work: {
  readonly names: readonly string[];
  readonly pauses: readonly number[];
}): Promise<number> {
  let done = 0;
  for (const [index, name] of work.names.entries()) {
    const boxes = document.querySelectorAll<HTMLInputElement>(
      '[data-panel="recommendations"] input[type="checkbox"]',
    );
    [...boxes].find((box) => box.getAttribute("aria-label") === name)?.click();
    done += 1;
    const pause = work.pauses[index] ?? 0;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return done;
}

/**
 * Four tabs of one browser, so many random operations in each, with reloads and closes in the midst of them.
 * Every event a page made must be found in the stores in the end, and all tabs must show the same.
 */
export async function tryTabs(site: Site, seed: number, perTab: number): Promise<TabsResult> {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const names = tickNames();
  const device = await createDevice(site);
  const open = () => openNoted(device);
  let reloads = 0;
  let closes = 0;
  let operations = 0;
  site.edits.clear();
  try {
    const tabs: Page[] = [];
    for (let index = 0; index < tabCount; index += 1) tabs.push(await open());
    for (let round = 0; round < perTab / batch; round += 1) {
      const works = tabs.map(() => ({
        names: Array.from({ length: batch }, () => names[below(names.length)] ?? ""),
        pauses: Array.from({ length: batch }, () => (random() < 0.3 ? below(4) : 0)),
      }));
      const victim = below(tabCount);
      const fate = random();
      await Promise.all(
        tabs.map(async (tab, index) => {
          const work = works[index];
          if (!work) return;
          const clicking = tab.evaluate(clickAll, work).catch(() => undefined);
          if (index === victim && fate < 0.6) {
            // In the midst of its edits.
            await new Promise((resolve) => setTimeout(resolve, below(60)));
            if (fate < 0.3) {
              reloads += 1;
              await tab.reload();
              await standing(tab);
            } else {
              closes += 1;
              await tab.close();
              tabs[index] = await open();
            }
          }
          await clicking;
        }),
      );
      operations += tabCount * batch;
    }
    const isSame = await agree(tabs);
    const last = await device.open();
    const held = union(await readStores(last));
    const made = [...site.edits].filter((name) => name.startsWith("event:"));
    const lost = made.filter((name) => !held.has(name.slice("event:".length))).length;
    return { seed, operations, events: made.length, reloads, closes, lost, isSame };
  } finally {
    await device.discard();
  }
}

function openNoted(device: Device): Promise<Page> {
  return device.open((page) => page.addInitScript(noteEvents, "throughline:journal:"));
}

/** Within a few seconds of the last edit. */
async function agree(tabs: readonly Page[]): Promise<boolean> {
  for (let round = 0; round < 50; round += 1) {
    const shown = await Promise.all(
      tabs.map(async (tab) => JSON.stringify([...(await readTicks(tab))])),
    );
    if (new Set(shown).size === 1) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
