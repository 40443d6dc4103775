import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { again, bare, edit, type Fault, items, shows } from "./fault";
import { readStores, union } from "./stores";
import { saved, standing, until } from "./tracker";

const rounded = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;

/** So many edits, so that the journal is moved into the mirror. */
const many = 140;

/** A page that hears of other tabs by storage events only. */
const deafToChannels = (page: Page) =>
  page.addInitScript(() => void Reflect.deleteProperty(window, "BroadcastChannel"));

/** … and one that does not hear of them until it is looked at. */
async function deafToAll(page: Page): Promise<void> {
  await deafToChannels(page);
  await page.addInitScript(() => {
    addEventListener("storage", (event) => event.stopImmediatePropagation(), true);
  });
}

/** What pages, tabs and windows do to each other. */
export const faultsOfPages: readonly Fault[] = [
  {
    id: "F9",
    name: "back from the page cache after edits in another tab",
    without: ["--disable-back-forward-cache"],
    async run(device) {
      const one = await device.open();
      await edit(one, 0);
      await saved(one);
      await one.evaluate(() => {
        addEventListener("pageshow", ({ persisted }) => {
          document.documentElement.dataset.persisted = String(persisted);
        });
      });
      await one.goto(`${device.url}favicon.svg`);
      // A message would put it out of the cache, and it would be loaded anew.
      const two = await device.open(deafToChannels);
      await edit(two, 1);
      await saved(two);
      await one.evaluate(() => history.back());
      // In the midst of the way back there is no page to ask.
      const isBack = () =>
        one
          .evaluate(() => document.documentElement.dataset.persisted === "true")
          .catch(() => false);
      await until("it is back as it was", isBack);
      await shows(one, 0, 1);
      await edit(one, 2);
      await shows(two, 0, 1, 2);
    },
  },
  {
    id: "F10",
    name: "no listener for unload or beforeunload while all is saved",
    async run(device) {
      const page = await device.open((opened) =>
        opened.addInitScript(() => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          const listen = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type: string, ...given) {
            heard.push(type);
            return listen.call(this, type, ...given);
          };
        }),
      );
      await edit(page, 0);
      await saved(page);
      const heard = await page.evaluate(() => String(Reflect.get(window, "heard")));
      assert(!/unload/.test(heard), heard);
    },
  },
  {
    id: "F12",
    name: "the machine sleeps for three days",
    async run(device) {
      const page = await device.open((opened) => opened.clock.install());
      await edit(page, 0);
      await page.clock.fastForward(72 * 3_600_000);
      await edit(page, 1);
      await shows(page, 0, 1);
      await shows(await again(device), 0, 1);
    },
  },
  {
    id: "F13",
    name: "two tabs, different records",
    isShort: true,
    async run(device) {
      const [one, two] = [await device.open(), await device.open()];
      await edit(one, 0);
      const there = await shows(two, 0);
      await edit(two, 1);
      const back = await shows(one, 0, 1);
      await shows(await again(device), 0, 1);
      return rounded(Math.max(there, back));
    },
  },
  {
    id: "F15",
    name: "the same record in two tabs that do not hear each other",
    async run(device) {
      const [one, two] = [await device.open(deafToAll), await device.open(deafToAll)];
      await Promise.all([edit(one, 0), edit(two, 0)]);
      await Promise.all([saved(one), saved(two)]);
      const page = await again(device);
      await shows(page, 0);
      assert.equal(union(await readStores(page)).size, 2);
    },
  },
  {
    id: "F18",
    name: "a second tab opened during the first start",
    async run(device) {
      await device.open().then((page) => page.goto("about:blank"));
      const [one, two] = await Promise.all([device.open(), device.open()]);
      await Promise.all([edit(one, 0), edit(two, 1)]);
      await Promise.all([shows(one, 0, 1), shows(two, 0, 1)]);
      await shows(await again(device), 0, 1);
    },
  },
  {
    id: "F19",
    name: "no BroadcastChannel: the storage event tells",
    async run(device) {
      const [one, two] = [await device.open(deafToChannels), await device.open(deafToChannels)];
      await edit(one, 0);
      const there = await shows(two, 0);
      return rounded(there);
    },
  },
  {
    id: "F21",
    name: "Web Locks throws: the mirror is written without",
    async run(device) {
      const page = await device.open((opened) =>
        opened.addInitScript(() => {
          LockManager.prototype.request = () => {
            throw new DOMException("", "SecurityError");
          };
        }),
      );
      for (let index = 0; index < many; index += 1) await edit(page, index % 2);
      await until("a mirror", async () => (await readStores(page)).mirror.length > 100);
      assert.equal(union(await readStores(page)).size, many);
    },
  },
  {
    id: "F22",
    name: "the holder of the lock crashes",
    async run(device) {
      const holder = await device.open();
      await holder.evaluate(() => {
        void navigator.locks.request("throughline:mirror", () => new Promise(() => {}));
      });
      const page = await device.open();
      for (let index = 0; index < many; index += 1) await edit(page, index % 2);
      const session = await device.context().newCDPSession(holder);
      session.send("Page.crash").catch(() => undefined);
      await until("a mirror", async () => (await readStores(page)).mirror.length > 100);
      assert.equal(union(await readStores(page)).size, many);
    },
  },
  {
    id: "F27",
    name: "another page of the origin clears localStorage",
    async run(device) {
      const page = await device.open();
      await edit(page, 0);
      await saved(page);
      const other = await bare(device);
      await other.evaluate(() => {
        localStorage.clear();
        localStorage.setItem("another application", "its own");
      });
      await until("a new second copy", async () => (await readStores(page)).mirror.length === 1);
      assert.match(await items(other), /its own/);
      await shows(await again(device), 0);
    },
  },
  {
    id: "F64",
    name: "an error at the root of the page: what is kept is handed out",
    isShort: true,
    async run(device) {
      const page = await device.open();
      await edit(page, 0);
      await saved(page);
      await page.evaluate(() => {
        // The root sets it when the language changes.
        Object.defineProperty(document.documentElement, "lang", {
          set() {
            throw new Error("at the root");
          },
        });
        document.querySelector<HTMLInputElement>('[name="language"][value="zh"]')?.click();
      });
      const download = page.waitForEvent("download");
      await page
        .getByRole("button", { name: /Save what this device keeps|保存本机所存内容/ })
        .click();
      const copy = readFileSync(await (await download).path(), "utf8");
      const [id = ""] = (await readStores(page)).database;
      assert(copy.includes(id));
      await shows(await again(device), 0);
    },
  },
  {
    id: "F67",
    name: "the network goes after opening",
    async run(device) {
      const page = await device.open();
      await device.context().setOffline(true);
      await edit(page, 0);
      await saved(page);
      await device.context().setOffline(false);
      await page.reload();
      await standing(page);
      await shows(page, 0);
    },
  },
];
