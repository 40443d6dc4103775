import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { createDevice, type Device } from "./device";
import { type Loss, losses } from "./losses";
import { inLanes, type Report } from "./part";
import type { Site } from "./site";
import { readStores } from "./stores";
import { makeEdits, readLight, readTicks, saved, teach, tickNames } from "./tracker";

type Tally = {
  kept: number;
  injected: number;
  /** Edits the page never told of, so that nothing was lost with them; made again. */
  unmade: number;
};

/** So many edits before the first loss, so that journal, mirror and database all hold some. */
const before = 150;

/**
 * Inflicts each loss again and again on devices that outlive it. Kept is a loss after which the last edit
 * stands, and every other tick is as all edits before left it.
 */
export async function injectLosses(
  site: Site,
  isShort: boolean,
  say: (line: string) => void,
): Promise<Report> {
  const tallies = new Map<Loss, Tally>();
  const wanted = isShort ? losses.filter((loss) => loss.isShort) : losses;
  await inLanes(wanted, async (rest) => {
    let lane = await open(site);
    for (const loss of rest) {
      const tally = { kept: 0, injected: 0, unmade: 0 };
      tallies.set(loss, tally);
      const times = isShort ? 1 : loss.times;
      while (tally.injected < times && tally.unmade <= times) {
        try {
          await lane.inflict(loss, tally);
        } catch (error) {
          tally.injected += 1;
          say(`LOST  ${loss.name}: ${error}`);
          await lane.device.discard();
          lane = await open(site);
        }
      }
      say(`${tally.kept} of ${tally.injected} kept  ${loss.name}`);
    }
    await lane.device.discard();
  });
  return toReport(wanted, tallies);
}

function toReport(wanted: readonly Loss[], tallies: ReadonlyMap<Loss, Tally>): Report {
  const rows = wanted.map((loss): [string, Tally] => [
    `${loss.id.padEnd(4)} ${loss.name}`,
    tallies.get(loss) ?? { kept: 0, injected: 0, unmade: 0 },
  ]);
  const sum = (count: keyof Tally) => rows.reduce((all, [, tally]) => all + tally[count], 0);
  const all = { kept: sum("kept"), injected: sum("injected"), unmade: sum("unmade") };
  return {
    rows: [
      ["Losses, the last edit just before", "kept", "injected", "unmade"],
      ...[...rows, ["All", all] as const].map(([name, { kept, injected, unmade }]) => [
        name,
        String(kept),
        String(injected),
        String(unmade),
      ]),
    ],
    isWhole: rows.every(([, { kept, injected }]) => kept === injected && injected > 0),
  };
}

type Lane = {
  readonly device: Device;
  readonly inflict: (loss: Loss, tally: Tally) => Promise<void>;
};

async function open(site: Site): Promise<Lane> {
  const device = await createDevice(site);
  let page = await device.open();
  await makeEdits(page, before);
  await saved(page);
  let expected = await readTicks(page);
  let round = 0;
  return {
    device,
    async inflict(loss, tally) {
      round += 1;
      const tick = tickNames[(round * 7) % tickNames.length] ?? "";
      const edit = { tick, name: randomUUID() };
      await teach(page);
      await loss.inflict(device, page, edit, round);
      page = await reopen(device, page);
      const isMade = await device.hasHeard(edit.name);
      const light = await readLight(page);
      const found = await readTicks(page);
      const wanted = new Map(expected);
      // What the page did not come to tell of may stand or not.
      wanted.set(tick, isMade ? !expected.get(tick) : found.get(tick) === true);
      const isWrong = (name: string) => found.get(name) !== wanted.get(name);
      const wrong = tickNames.flatMap((name, index) => (isWrong(name) ? [index] : []));
      expected = found;
      if (wrong.length > 0) {
        const { database, journal, mirror } = await readStores(page);
        const held = [database, journal, mirror].map(({ length }) => length).join(", ");
        const edited = tickNames.indexOf(tick);
        throw new Error(`actions ${wrong} are wrong (edited: ${edited}; ${held} held; “${light}”)`);
      }
      if (!isMade) tally.unmade += 1;
      else {
        tally.injected += 1;
        tally.kept += 1;
      }
    },
  };
}

async function reopen(device: Device, former: Page): Promise<Page> {
  const page = await device.open();
  await former.close().catch(() => undefined);
  return page;
}
