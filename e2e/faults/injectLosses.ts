import type { Page } from "@playwright/test";
import { createDevice, type Device } from "./device";
import type { Loss } from "./losses";
import type { Site } from "./site";
import { readTicks, teach, tickNames } from "./tracker";

export type Tally = {
  readonly name: string;
  kept: number;
  injected: number;
  /** Edits the page never told of, so that nothing was lost with them; made again. */
  unmade: number;
};

let made = 0;

/**
 * Inflicts each loss so often on a device of its own. Kept is a loss after which the last edit stands, and
 * every other tick is as all edits before left it.
 */
export async function injectLosses(
  site: Site,
  losses: readonly Loss[],
  times: (loss: Loss) => number,
  say: (line: string) => void,
): Promise<readonly Tally[]> {
  const device = await createDevice(site);
  const names = tickNames();
  const tallies: Tally[] = [];
  try {
    let page = await device.open();
    let expected = await readTicks(page);
    for (const loss of losses) {
      const tally: Tally = { name: loss.name, kept: 0, injected: 0, unmade: 0 };
      tallies.push(tally);
      while (tally.injected < times(loss) && tally.unmade <= times(loss)) {
        made += 1;
        const tick = names[(made * 7) % names.length] ?? "";
        const edit = { tick, name: String(made) };
        await teach(page);
        await loss.inflict(device, page, edit);
        page = await reopen(device, page);
        const found = await readTicks(page);
        if (!(await isTold(site, edit.name))) tally.unmade += 1;
        else {
          tally.injected += 1;
          const wanted = new Map([...expected, [tick, !expected.get(tick)]]);
          const isKept = names.every((name) => found.get(name) === wanted.get(name));
          if (isKept) tally.kept += 1;
          else say(`LOST  ${loss.name}: ${tick}`);
        }
        expected = found;
      }
      say(`${tally.kept} of ${tally.injected} kept  ${loss.name}`);
    }
  } finally {
    await device.discard();
  }
  return tallies;
}

async function reopen(device: Device, former: Page): Promise<Page> {
  const page = await device.open();
  await former.close().catch(() => undefined);
  return page;
}

/** A beacon may arrive after the page that sent it has gone. */
async function isTold({ edits }: Site, name: string): Promise<boolean> {
  for (let round = 0; round < 20 && !edits.has(name); round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return edits.has(name);
}
