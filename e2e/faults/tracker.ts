import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { told } from "./site";

/** The tracker over the whole window: every action's tick is in sight. */
export const address = "#v=1&lang=en&wide=recommendations";

type Paper = { readonly actions: readonly { readonly title: { readonly en: string } }[] };

/** What the ticks of the shipped paper's actions are called. */
export function tickNames(): readonly string[] {
  const paper: Paper = JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8"));
  return paper.actions.map(({ title }) => `${title.en}: implemented`);
}

const tick = '[data-panel="recommendations"] input[type="checkbox"][aria-label$=": implemented"]';

/** Once the paper is open and what the device keeps has been read, or its time was over. */
export async function standing(page: Page): Promise<void> {
  await page.locator('main[data-ready="true"]').waitFor();
  await page.locator('[data-panel="recommendations"] [role="status"][aria-busy="false"]').waitFor();
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
        if (!box) return;
        box.click();
        window.edited(name);
        navigator.sendBeacon(address + name);
      };
    },
    [tick, told] as const,
  );
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

export const isSaved = (light: string): boolean => light.includes("Saved on this device");
export const isUnsaved = (light: string): boolean => /Not (safely )?saved|Read.only/i.test(light);
