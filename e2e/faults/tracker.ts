import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { told } from "./site";

/** The tracker over the whole window: every action's tick is in sight. */
export const address = "#v=1&lang=en&wide=recommendations";

type Paper = {
  readonly recommendations: readonly unknown[];
  readonly actions: readonly { readonly title: { readonly en: string } }[];
};

const paper: Paper = JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8"));

/** What the ticks of the shipped paper's actions are called. */
export const tickNames: readonly string[] = paper.actions.map(
  ({ title }) => `${title.en}: implemented`,
);

const panel = '[data-panel="recommendations"]';
const tick = `${panel} input[type="checkbox"][aria-label$=": implemented"]`;

/** Once the paper is open, what the device keeps has been read or its time was over, and every tick is there. */
export async function standing(page: Page): Promise<void> {
  await page.locator('main[data-ready="true"]').waitFor();
  const light = page.locator(`${panel} [role="status"][aria-busy="false"]`);
  // Empty where an alert says more.
  await light.first().waitFor({ state: "attached" });
  // The recommendations' own ticks stand first; the actions' come row by row.
  const all = paper.recommendations.length + paper.actions.length;
  await page
    .locator(tick)
    .nth(all - 1)
    .waitFor();
}

/** Which actions are ticked, by name. Evaluated: a locator waits for ever after a page cache's page. */
export async function readTicks(page: Page): Promise<ReadonlyMap<string, boolean>> {
  const boxes = await page.evaluate(
    (selector) =>
      Array.from(
        document.querySelectorAll<HTMLInputElement>(selector),
        (box): [string, boolean] => [box.getAttribute("aria-label") ?? "", box.checked],
      ),
    tick,
  );
  return new Map(boxes);
}

/** One edit: the tick's name, and what this edit is called when the page tells of it. */
export type Edit = { readonly tick: string; readonly name: string };

declare global {
  interface Window {
    /** Tells the device's keeper that an edit was made, where a beacon does not arrive. */
    edited: (name: string) => void;
    /** In pages of the faults run: clicks the tick and tells. */
    makeEdit: (edit: { readonly tick: string; readonly name: string }) => void;
  }
}

/** Gives the page `makeEdit`, to be called in whatever task the edit should be in. */
export function teach(page: Page): Promise<unknown> {
  return page.evaluate(
    ([selector, address]) => {
      window.makeEdit = ({ tick: label, name }) => {
        const boxes = document.querySelectorAll<HTMLInputElement>(selector);
        const box = [...boxes].find((each) => each.getAttribute("aria-label") === label);
        if (!box || box.disabled) throw new Error(`No edit can be made to ${label}.`);
        box.click();
        window.edited(name);
        navigator.sendBeacon(address + name);
      };
    },
    [tick, told] as const,
  );
}

/** So many edits, in one task: a tick of an action after the other. */
export function makeEdits(page: Page, count: number): Promise<unknown> {
  const names = Array.from({ length: count }, (_, index) => tickNames[index % tickNames.length]);
  return page.evaluate(
    ([selector, wanted]) => {
      for (const name of wanted) {
        const boxes = [...document.querySelectorAll<HTMLInputElement>(selector)];
        boxes.find((box) => box.getAttribute("aria-label") === name)?.click();
      }
    },
    [tick, names] as const,
  );
}

/** Waits until it holds; throws what was last found otherwise. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  milliseconds = 10_000,
): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    assert(performance.now() - start < milliseconds, `not within ${milliseconds} ms: ${what}`);
    await wait(20);
  }
  return performance.now() - start;
}

/** What the light says of where the ticks are. */
export function readLight(page: Page): Promise<string> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        '[data-panel="recommendations"] :is([role="status"], [role="alert"])',
      ),
      ({ textContent }) => textContent,
    ).join(" "),
  );
}

const isSaved = (light: string) => light.includes("Saved on this device");
const isUnsaved = (light: string) => /Not (safely )?saved|Read.only/i.test(light);

export const saved = (page: Page) =>
  until("the light says Saved", async () => isSaved(await readLight(page)));
export const notSaved = (page: Page) =>
  until("the light says it is not saved", async () => isUnsaved(await readLight(page)));
/** Either: a database whose files are gone may stay shut, which is told, and the second copy goes on. */
export const settled = (page: Page) =>
  until("the light says either", async () => {
    const light = await readLight(page);
    return isSaved(light) || isUnsaved(light);
  });
