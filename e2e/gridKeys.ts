/** The heatmap as the keyboard meets it. */
import type { Locator, Page } from "@playwright/test";
import { expect, type Sight } from "./fixture";

export const focused = (page: Page) => page.locator(":focus");

/** To a button of the panel by Tab alone, then presses it. */
export async function pressButton(page: Page, sight: Sight, name: string): Promise<void> {
  await sight.panel("challenges").getByRole("button").first().focus();
  for (let stop = 0; stop < 30; stop += 1) {
    const at = focused(page);
    if ((await at.textContent()) === name) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${name}.`);
}

/** From the panel's first button into the grid by Tab alone, and to its first row head. */
export async function enterGrid(page: Page, sight: Sight): Promise<void> {
  await sight.panel("challenges").getByRole("button").first().focus();
  for (let stop = 0; stop < 30; stop += 1) {
    if ((await focused(page).and(sight.grid().locator("[tabindex='0']")).count()) > 0) {
      await page.keyboard.press("Control+Home");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not reach the grid.");
}

/** To a head or cell by Tab and arrows alone. */
export async function walkTo(page: Page, sight: Sight, target: Locator): Promise<void> {
  const [row, column] = await place(target);
  await enterGrid(page, sight);
  for (let at = 2; at < row; at += 1) await page.keyboard.press("ArrowDown");
  for (let at = 1; at < column; at += 1) await page.keyboard.press("ArrowRight");
  if (row === 1) await page.keyboard.press("ArrowUp");
  await expect(target).toBeFocused();
}

export async function place(at: Locator): Promise<readonly [row: number, column: number]> {
  return at.evaluate((element) => {
    const row = element.closest("[aria-rowindex]")?.getAttribute("aria-rowindex");
    return [Number(row), Number(element.getAttribute("aria-colindex"))] as const;
  });
}
