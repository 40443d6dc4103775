import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { again, bare, edit, type Fault, shows } from "./fault";
import { readStores } from "./stores";
import { notSaved, saved, standing, until } from "./tracker";

/** What localStorage takes, of all applications of an origin together. */
const everything = 5_242_880;

/** Another application takes all that is left. */
const fill = (page: Page) =>
  page.evaluate((limit) => {
    const key = "another application";
    const taken = Object.entries(localStorage).reduce(
      (sum, [each, text]) => sum + each.length + text.length,
      0,
    );
    localStorage.setItem(key, "x".repeat(limit - taken - key.length - 1));
  }, everything);

async function limitDatabase(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  const given = quotaSize === undefined ? { origin } : { origin, quotaSize };
  await session.send("Storage.overrideQuotaForOrigin", given);
}

/** The database's answers to opening wait until the page calls `answer`. */
function holdOpening(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    Object.assign(window, { answer });
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, heard: (event: Event) => void) => {
        listen(type, (event) => {
          if (type === "success") void answered.then(() => heard(event));
          else heard(event);
        });
      };
      return request;
    };
  });
}

/** Makes the app's database without any store, as a lost one opens for who asks without a version. */
const makeHollow = (page: Page, isHeld: boolean) =>
  page.evaluate(
    (held) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("throughline", 1);
        request.onsuccess = () => {
          if (!held) request.result.close();
          Object.assign(window, { release: () => request.result.close() });
          resolve();
        };
      }),
    isHeld,
  );

/** What storage does when it is full, blocked, slow, cleared or lost. */
export const faultsOfStores: readonly Fault[] = [
  {
    id: "F28",
    name: "localStorage filled by another application",
    async run(device) {
      const page = await device.open();
      await fill(page);
      await edit(page, 0);
      await saved(page);
      const next = await again(device);
      await shows(next, 0);
      await edit(next, 1);
      await saved(next);
      await shows(await again(device), 0, 1);
    },
  },
  {
    id: "F29",
    name: "IndexedDB has no more room: kept in the journal, and saved once there is",
    async run(device) {
      const page = await device.open();
      await limitDatabase(page, 1);
      await edit(page, 0);
      await notSaved(page);
      await limitDatabase(page);
      await edit(page, 1);
      await saved(page);
      await shows(await again(device), 0, 1);
    },
  },
  {
    id: "F30",
    name: "both full: said, warned of on leaving, and saved once there is room",
    isShort: true,
    async run(device) {
      const page = await device.open();
      await fill(page);
      await limitDatabase(page, 1);
      await edit(page, 0);
      await notSaved(page);
      const warned = page.waitForEvent("dialog", { timeout: 5000 });
      // A page that nobody has touched may not ask.
      await page.mouse.click(700, 5);
      await page.close({ runBeforeUnload: true });
      const dialog = await warned;
      assert.equal(dialog.type(), "beforeunload");
      await dialog.dismiss();
      await limitDatabase(page);
      await edit(page, 1);
      await saved(page);
      await shows(await again(device), 0, 1);
    },
  },
  {
    id: "F31",
    name: "one write fails in passing",
    async run(device) {
      const page = await device.open();
      await page.evaluate(() => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => {
          IDBObjectStore.prototype.put = put;
          throw new DOMException("", "UnknownError");
        };
      });
      await edit(page, 0);
      await saved(page);
      await shows(await again(device), 0);
    },
  },
  {
    id: "F34",
    name: "site data blocked: works in memory, and says so",
    prepare(profile) {
      const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
      mkdirSync(join(profile, "Default"), { recursive: true });
      writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
    },
    async run(device) {
      const page = await device.open();
      await assert.rejects(
        page.evaluate(() => localStorage.length),
        /SecurityError|denied/,
      );
      await edit(page, 0);
      await shows(page, 0);
      await notSaved(page);
    },
  },
  {
    id: "F36",
    name: "a private window",
    async run(device) {
      const page = await device.open();
      const browser = page.context().browser();
      const context = await browser?.newContext();
      if (!context) return;
      await context.exposeBinding("edited", () => undefined);
      const hidden = await context.newPage();
      await hidden.goto(page.url());
      await standing(hidden);
      await edit(hidden, 0);
      await saved(hidden);
      await hidden.reload();
      await standing(hidden);
      await shows(hidden, 0);
      await context.close();
    },
  },
  {
    id: "F37",
    name: "localStorage emptied alone",
    isShort: true,
    async run(device) {
      const page = await device.open();
      await edit(page, 0);
      await saved(page);
      await device.closePages();
      await (await bare(device)).evaluate(() => localStorage.clear());
      const next = await device.open();
      await shows(next, 0);
      await until("a new second copy", async () => (await readStores(next)).mirror.length === 1);
    },
  },
  {
    id: "F38",
    name: "IndexedDB deleted alone",
    isShort: true,
    async run(device) {
      const page = await device.open();
      for (let index = 0; index < 140; index += 1) await edit(page, index % 2);
      await edit(page, 2);
      await saved(page);
      await device.closePages();
      await (await bare(device)).evaluate(() => void indexedDB.deleteDatabase("throughline"));
      const next = await device.open();
      await shows(next, 2);
      await saved(next);
      assert.equal((await readStores(next)).database.length, 141);
    },
  },
  {
    id: "F40",
    name: "both emptied: a first visit again, without false progress, and it keeps what comes",
    async run(device) {
      const page = await device.open();
      await edit(page, 0);
      await saved(page);
      const origin = new URL(device.url).origin;
      await device.closePages();
      const session = await device.context().newCDPSession(await bare(device));
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
      const next = await device.open();
      await shows(next);
      await edit(next, 1);
      await saved(next);
      await shows(await again(device), 1);
    },
  },
  {
    id: "F42",
    name: "the database never answers: goes on after three seconds; a late answer is merged",
    async run(device) {
      const page = await device.open();
      for (let index = 0; index < 140; index += 1) await edit(page, index % 2);
      await edit(page, 2);
      await saved(page);
      await device.closePages();
      const slow = await device.open(holdOpening);
      await shows(slow, 2);
      await notSaved(slow);
      await edit(slow, 3);
      await notSaved(slow);
      await slow.evaluate(() => Reflect.get(window, "answer")());
      await saved(slow);
      await shows(await again(device), 2, 3);
    },
  },
  {
    id: "F43",
    name: "opening waits for another tab: goes on, and is saved once that lets go",
    async run(device) {
      const page = await device.open();
      await page.goto(`${device.url}favicon.svg`);
      await page.evaluate(() => void indexedDB.deleteDatabase("throughline"));
      await makeHollow(page, true);
      const next = await device.open();
      await edit(next, 0);
      await notSaved(next);
      await page.evaluate(() => Reflect.get(window, "release")());
      await saved(next);
      await shows(await again(device), 0);
    },
  },
  {
    id: "F45",
    name: "a database without stores",
    async run(device) {
      await device.open();
      await device.closePages();
      const page = await bare(device);
      await page.evaluate(() => void indexedDB.deleteDatabase("throughline"));
      await makeHollow(page, false);
      const next = await device.open();
      await edit(next, 0);
      await saved(next);
      await shows(await again(device), 0);
    },
  },
  {
    id: "F46",
    name: "the browser does not promise to keep: nothing is claimed, all is saved",
    async run(device) {
      const page = await device.open((opened) =>
        opened.addInitScript(() => {
          StorageManager.prototype.persist = () => Promise.reject(new TypeError());
        }),
      );
      await edit(page, 0);
      await saved(page);
      await shows(await again(device), 0);
    },
  },
];
