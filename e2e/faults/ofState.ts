import assert from "node:assert/strict";
import type { Page } from "@playwright/test";
import { again, bare, edit, type Fault, items, shows } from "./fault";
import { readStores } from "./stores";
import { notSaved, saved, standing } from "./tracker";

/** Texts that are no event, in the places of events. */
const damaged = ["{bad", "[1]", "null", "7", '{"value":1}', "", "undefined", '"text"'];

type Texts = Readonly<Record<string, string>>;

const setItems = (page: Page, texts: Texts) =>
  page.evaluate((given) => {
    for (const [key, text] of Object.entries(given)) localStorage.setItem(key, text);
  }, texts);

/** Writes into the app's database behind its back. */
const putAll = (page: Page, texts: Texts) =>
  page.evaluate(
    (given) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("throughline");
        request.onsuccess = () => {
          const transaction = request.result.transaction("events", "readwrite");
          const shelf = transaction.objectStore("events");
          for (const [id, text] of Object.entries(given)) shelf.put(text, id);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    texts,
  );

const readText = (page: Page, id: string): Promise<string> =>
  page.evaluate(
    (key) =>
      new Promise((resolve) => {
        const request = indexedDB.open("throughline");
        request.onsuccess = () => {
          const reading = request.result.transaction("events").objectStore("events").get(key);
          reading.onsuccess = () => {
            request.result.close();
            resolve(String(reading.result));
          };
        };
      }),
    id,
  );

const eventOf = (id: string, counter: number, subject: string, more: object = {}) =>
  JSON.stringify({
    id,
    counter,
    at: "2026-01-05T12:00:00.000Z",
    paper: "chen-2023",
    subject,
    field: "progress",
    value: counter % 2 === 0 ? "not-started" : "implemented",
    ...more,
  });

/** The first of the shipped paper's actions, as `edit(page, 0)` ticks it. */
const firstAction = "a-foresight-1";

function damage(id: string, name: string, places: readonly string[]): Fault {
  return {
    id,
    name,
    async run(device) {
      const page = await device.open();
      await edit(page, 0);
      await saved(page);
      await device.closePages();
      const texts: Record<string, string> = {};
      for (const place of places) {
        for (const [index, text] of damaged.entries()) {
          texts[`throughline:${place}:0000000${index}-bad`] = text;
        }
      }
      await setItems(await bare(device), texts);
      const next = await device.open();
      await shows(next, 0);
      await edit(next, 1);
      await saved(next);
      const kept: Texts = Object.fromEntries(JSON.parse(await items(next)));
      for (const [key, text] of Object.entries(texts)) assert.equal(kept[key], text, key);
      await shows(await again(device), 0, 1);
    },
  };
}

function newer(id: string, name: string, leave: (page: Page) => Promise<unknown>): Fault {
  return {
    id,
    name,
    async run(device) {
      const page = await device.open();
      await edit(page, 0);
      await saved(page);
      await page.goto(`${device.url}favicon.svg`);
      await leave(page);
      const before = await items(page);
      const old = await device.open();
      await shows(old, 0);
      // As a page would that does not look at what it is told.
      await edit(old, 1).catch(() => undefined);
      await notSaved(old);
      assert.equal(await items(page), before);
    },
  };
}

/** What was stored badly, by another version, or under a wrong clock. */
export const faultsOfState: readonly Fault[] = [
  damage("F48", "no JSON, or of a wrong shape, in the journal", ["journal"]),
  damage("F49", "no JSON, or of a wrong shape, in the mirror", ["mirror"]),
  {
    id: "F51",
    name: "empty texts and words for nothing in the database",
    async run(device) {
      const page = await device.open();
      await edit(page, 0);
      await saved(page);
      const texts = Object.fromEntries(damaged.map((text, index) => [`bad-${index}`, text]));
      await putAll(page, texts);
      const next = await again(device);
      await shows(next, 0);
      await edit(next, 1);
      await saved(next);
      for (const [id, text] of Object.entries(texts)) assert.equal(await readText(next, id), text);
    },
  },
  newer("F54", "a database of a newer version: read-only", (page) =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("throughline", 2);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    ),
  ),
  newer("F55", "the mark of a newer version: read-only", (page) =>
    setItems(page, { "throughline:used": "2 1" }),
  ),
  {
    id: "F57",
    name: "fields this version does not know are kept as they are",
    async run(device) {
      const page = await device.open();
      const text = eventOf("new-field", 1, firstAction, { mood: { of: ["later", 7] } });
      await putAll(page, { "new-field": text });
      const next = await again(device);
      await shows(next, 0);
      await edit(next, 0);
      await saved(next);
      assert.equal(await readText(next, "new-field"), text);
    },
  },
  {
    id: "F58",
    name: "progress on what this edition of the paper no longer has is kept",
    async run(device) {
      const page = await device.open();
      const text = eventOf("orphan", 1, "a-of-a-former-edition");
      await putAll(page, { orphan: text });
      const next = await again(device);
      await edit(next, 0);
      await saved(next);
      assert.equal(await readText(await again(device), "orphan"), text);
    },
  },
  ...["1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"].map((time) => ({
    id: "F60",
    name: `a clock at ${time.slice(0, 4)}`,
    async run(device: Parameters<Fault["run"]>[0]) {
      const page = await device.open((opened) => opened.clock.setFixedTime(time));
      await edit(page, 0);
      await saved(page);
      const next = await again(device);
      await edit(next, 1);
      await shows(next, 0, 1);
      assert(!(await next.locator("body").innerText()).includes("NaN"));
      await shows(await again(device), 0, 1);
    },
  })),
  ...[10_000, 100_000].map((count) => ({
    id: "F61",
    name: `opens with ${count.toLocaleString("en")} events of one record`,
    async run(device: Parameters<Fault["run"]>[0]) {
      const page = await device.open();
      const texts: Record<string, string> = {};
      for (let counter = 1; counter <= count + 1; counter += 1) {
        const id = crypto.randomUUID();
        texts[id] = eventOf(id, counter, firstAction);
      }
      await putAll(page, texts);
      await device.closePages();
      const empty = await device.context().newPage();
      const before = performance.now();
      await empty.goto("about:blank");
      const next = await device.open();
      const took = performance.now() - before;
      await shows(next, 0);
      await edit(next, 1);
      await saved(next);
      assert.equal((await readStores(next)).database.length, count + 2);
      return `stands after ${took.toFixed(0)} ms`;
    },
  })),
  {
    id: "F66",
    name: "an extension puts nodes into the page",
    async run(device) {
      const page = await device.open();
      await page.evaluate(() => {
        for (const place of document.querySelectorAll("body, [data-panel] ul, [data-panel] h2")) {
          place.append(document.createElement("aside"));
        }
      });
      await edit(page, 0);
      await saved(page);
      await page.reload();
      await standing(page);
      await shows(page, 0);
    },
  },
];
