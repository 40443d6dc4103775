import { randomBytes } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import type { Device } from "./device";
import { type Edit, settled, standing, teach } from "./tracker";

/** A way to lose the last edit, written just before. */
export type Loss = {
  /** Of the fault in the catalogue. */
  readonly id: string;
  readonly name: string;
  /** How often in a full run. */
  readonly times: number;
  /** Tried once in the short form, too: one of each kind. */
  readonly isShort?: boolean;
  /** `round` tells apart what is done to files. */
  readonly inflict: (device: Device, page: Page, edit: Edit, round: number) => Promise<unknown>;
};

const make = (page: Page, edit: Edit) => page.evaluate((given) => window.makeEdit(given), edit);
/** For what the page no longer answers. */
const unanswered = (work: Promise<unknown>) =>
  Promise.race([work.catch(() => undefined), wait(1500)]);

async function killAfter(device: Device, page: Page, edit: Edit, delay: number): Promise<void> {
  await make(page, edit);
  await wait(delay);
  await device.kill();
}

/** What bad disks and half-written files look like. */
const damages: readonly ((file: string) => void)[] = [
  (file) => writeFileSync(file, randomBytes(readFileSync(file).length || 64)),
  (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  (file) => truncateSync(file, 0),
  (file) => rmSync(file),
];

function damage(folder: string, round: number): void {
  if (!existsSync(folder)) throw new Error(`No ${folder}: nothing was damaged.`);
  const harm = damages[round % damages.length];
  for (const name of readdirSync(folder)) {
    if (/\.(log|ldb)$|^MANIFEST/.test(name)) harm?.(join(folder, name));
  }
}

async function damageBetweenRuns(
  device: Device,
  page: Page,
  edit: Edit,
  round: number,
  folder: string,
): Promise<void> {
  await make(page, edit);
  await settled(page);
  await device.quit();
  damage(join(device.profile, "Default", folder), round);
}

const databaseFolder = ({ url }: Device) =>
  join("IndexedDB", `http_127.0.0.1_${new URL(url).port}.indexeddb.leveldb`);

export const losses: readonly Loss[] = [
  {
    id: "F1",
    name: "window closed by script in the task of the edit",
    times: 80,
    async inflict(device, page, edit) {
      const opening = device.context().waitForEvent("page");
      await page.evaluate(() => void window.open(location.href));
      const opened = await opening;
      await standing(opened);
      await teach(opened);
      const closed = opened.waitForEvent("close");
      await unanswered(
        opened.evaluate((given) => {
          window.makeEdit(given);
          window.close();
        }, edit),
      );
      await closed;
    },
  },
  {
    id: "F1",
    name: "tab closed, the order sent with the edit",
    times: 80,
    isShort: true,
    inflict: (_, page, edit) => Promise.all([unanswered(make(page, edit)), page.close()]),
  },
  {
    id: "F1",
    name: "tab closed after the edit",
    times: 80,
    inflict: async (_, page, edit) => {
      await make(page, edit);
      await page.close();
    },
  },
  {
    id: "F4",
    name: "reload in the task of the edit",
    times: 80,
    inflict: async (_, page, edit) => {
      const loaded = page.waitForEvent("load");
      await unanswered(
        page.evaluate((given) => {
          window.makeEdit(given);
          location.reload();
        }, edit),
      );
      await loaded;
    },
  },
  {
    id: "F4",
    name: "another address in the task of the edit",
    times: 80,
    inflict: async (_, page, edit) => {
      const loaded = page.waitForEvent("load");
      await unanswered(
        page.evaluate((given) => {
          window.makeEdit(given);
          location.href = "/favicon.svg";
        }, edit),
      );
      await loaded;
    },
  },
  {
    id: "F1",
    name: "edit inside pagehide, tab closed",
    times: 80,
    inflict: async (_, page, edit) => {
      await page.evaluate((given) => {
        addEventListener("pagehide", () => window.makeEdit(given));
      }, edit);
      await page.close();
    },
  },
  {
    id: "F4",
    name: "edit inside pagehide, reload",
    times: 80,
    isShort: true,
    inflict: async (_, page, edit) => {
      await page.evaluate((given) => {
        addEventListener("pagehide", () => window.makeEdit(given));
      }, edit);
      await page.reload();
    },
  },
  {
    id: "F6",
    name: "renderer crash",
    times: 80,
    isShort: true,
    inflict: async (device, page, edit) => {
      const session = await device.context().newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      await make(page, edit);
      session.send("Page.crash").catch(() => undefined);
      await crashed;
    },
  },
  ...[0, 50, 2000].map((delay) => ({
    id: "F7",
    name: `whole browser killed (SIGKILL) ${delay} ms after the edit`,
    times: 60,
    isShort: delay === 0,
    inflict: (device: Device, page: Page, edit: Edit) => killAfter(device, page, edit, delay),
  })),
  {
    id: "F37",
    name: "localStorage cleared in the task of the edit, tab closed",
    times: 80,
    isShort: true,
    inflict: async (_, page, edit) => {
      await page.evaluate((given) => {
        window.makeEdit(given);
        localStorage.clear();
      }, edit);
      await page.close();
    },
  },
  {
    id: "F38",
    name: "IndexedDB deleted in the task of the edit, tab closed",
    times: 80,
    isShort: true,
    inflict: async (_, page, edit) => {
      await page.evaluate((given) => {
        window.makeEdit(given);
        indexedDB.deleteDatabase("throughline");
      }, edit);
      await page.close();
    },
  },
  {
    id: "F38",
    name: "IndexedDB emptied behind the page's back, tab closed",
    times: 80,
    inflict: async (_, page, edit) => {
      await make(page, edit);
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const request = indexedDB.open("throughline");
            request.onsuccess = () => {
              const transaction = request.result.transaction("events", "readwrite");
              transaction.objectStore("events").clear();
              transaction.oncomplete = () => resolve();
            };
          }),
      );
      await page.close();
    },
  },
  {
    id: "F39",
    name: "localStorage's files garbled, cut or deleted between two runs",
    times: 40,
    isShort: true,
    inflict: (device, page, edit, round) =>
      damageBetweenRuns(device, page, edit, round, join("Local Storage", "leveldb")),
  },
  {
    id: "F39",
    name: "IndexedDB's files garbled, cut or deleted between two runs",
    times: 40,
    isShort: true,
    inflict: (device, page, edit, round) =>
      damageBetweenRuns(device, page, edit, round, databaseFolder(device)),
  },
];
