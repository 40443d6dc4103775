import { readFile } from "node:fs/promises";
import type { Browser, Download, Locator, Page } from "@playwright/test";
import { expect, Sight, stand } from "./fixture";

export const title = "Strengthen talent cultivation";
export const [first, second] = [
  "Adapt university disciplines and programmes to the main directions",
  "Encourage training shared by universities, firms and research",
];

export const sheet = (page: Page) => page.locator('[data-panel="files"]');
export const press = (page: Page, name: string | RegExp) =>
  sheet(page).getByRole("button", { name }).click();
/** What stands in the sheet's place while a file is open. */
export const heading = (page: Page) => sheet(page).locator(".files-title");

export async function openSheet(page: Page): Promise<void> {
  await page.evaluate(() => {
    // As who follows a link: nothing on the page has the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const hash = window.location.hash.replace(/&wide=[a-z]+/, "");
    window.location.hash = `${hash || "#v=1"}&wide=files`;
  });
  await expect(sheet(page).getByRole("button", { name: "Save a file copy" })).toBeVisible();
}

export async function leaveSheet(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/&wide=[a-z]+/, "");
  });
  await expect(sheet(page)).toHaveCount(0);
}

/** The other sheet that takes back what was done; its list. */
export async function openHistory(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/wide=[a-z]+/, "wide=history");
  });
  const history = page.locator('[data-panel="history"]');
  return history.getByRole("group", { name: "Changes, newest first" });
}

export async function save(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await press(page, name);
  return download;
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

export function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  return sheet(page)
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/json", buffer });
}

/** Everything this device keeps, as it lies there: a refusal leaves it as it was, and so the state. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await open("throughline");
    const stores = [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    const kept = await Promise.all(stores);
    database.close();
    return JSON.stringify([kept, { ...localStorage }]);
  });
}

/** Another reader's device: a browser without anything in common with this one. */
export async function elsewhere(browser: Browser, name: string, ticks: readonly string[]) {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const sight = new Sight(page);
  await page.goto("/#v=1&wide=files");
  await stand(page);
  const field = sheet(page).getByLabel(/^Name on/);
  await field.fill(name);
  await field.press("Enter");
  await leaveSheet(page);
  await sight.recommendation(title).click();
  for (const tick of ticks) await sight.tick(tick).click();
  return { page, sight };
}
