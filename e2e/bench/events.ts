/** What years of progress cost: opening with many kept changes, and one more tick then. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { toHistory } from "./history";
import type { Site } from "./sites";
import { spread, toText } from "./table";

const visits = 5;
const counts = [0, 10_000, 100_000];
const throttles = [1, 4];

type Visit = {
  /** Milliseconds from navigation until the page stands, and until the kept changes are counted. */
  readonly ready: number;
  readonly counted: number;
  /** From the press of a tick until its count is painted. */
  readonly ticked: number;
};

/** Puts the events where the app keeps them, as an earlier visit would have. */
async function keep(page: Page, events: readonly { readonly id: string }[]): Promise<void> {
  const portion = 10_000;
  for (let start = 0; start < events.length; start += portion) {
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("throughline");
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("events", "readwrite");
            for (const event of some) {
              transaction.objectStore("events").put(JSON.stringify(event), event.id);
            }
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onabort = () => reject(transaction.error);
          };
          opening.onerror = () => reject(opening.error);
        }),
      events.slice(start, start + portion),
    );
  }
}

async function open(page: Page, { url }: Site, throttle: number): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.goto(url, { waitUntil: "commit" });
  const times = await page.evaluate(watchCounting);
  const ticked = await page.evaluate(pressTick);
  await page.close();
  return { ...times, ticked };
}

/** Runs in the page. */
async function watchCounting(): Promise<{ ready: number; counted: number }> {
  const when = (holds: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!holds()) return;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });
  const tracker = '[data-panel="recommendations"]';
  const isStanding = () => document.querySelector("main[data-ready='true']") !== null;
  const isCounted = () =>
    document.querySelector(`${tracker} input[type="checkbox"]:enabled`) !== null;
  const [ready, counted] = await Promise.all([when(isStanding), when(isCounted)]);
  return { ready, counted };
}

/** Runs in the page. */
function pressTick(): Promise<number> {
  const box = document.querySelector<HTMLInputElement>(
    '[data-panel="recommendations"] input[type="checkbox"]:enabled',
  );
  return new Promise((resolve) => {
    const start = performance.now();
    box?.click();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      channel.port2.postMessage(null);
    });
  });
}

export async function measureEvents(browser: Browser, site: Site): Promise<string> {
  const paper = JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8"));
  const rows: (readonly string[])[] = [
    ["events", "CPU ÷", "page stands", "p95", "n", "counted", "p95", "n", "tick", "p95", "n"],
  ];
  for (const count of counts) {
    for (const throttle of throttles) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      context.setDefaultTimeout(120_000);
      const first = await context.newPage();
      await open(first, site, 1);
      const seeding = await context.newPage();
      await seeding.goto(new URL("favicon.svg", site.url).href);
      await keep(seeding, toHistory(paper, count));
      await seeding.close();
      const made: Visit[] = [];
      for (let visit = 0; visit < visits; visit += 1) {
        made.push(await open(await context.newPage(), site, throttle));
      }
      await context.close();
      const figures = (["ready", "counted", "ticked"] as const).flatMap((figure) =>
        spread(made.map((visit) => visit[figure])),
      );
      rows.push([String(count), String(throttle), ...figures]);
      console.log(rows.at(-1)?.join("  "));
    }
  }
  return toText(rows);
}
