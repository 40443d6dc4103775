/**
 * `npm run bench`: how fast the built app is in a real Chromium, on the paper and on papers 10 and 100 times
 * its size. `-- --quick` for a first look, `-- --charts` for what the chart library costs, `-- --events` for
 * what years of progress cost, `-- --heatmap` for the frames of the heatmap on large papers. Writes nothing
 * into the repository.
 */
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { weigh } from "./bench/bytes";
import { measureCharts } from "./bench/charts";
import { measureEvents } from "./bench/events";
import { measureHeatmap } from "./bench/heatmap";
import { type Measured, measure, type Plan } from "./bench/measure";
import { type Column, toReport } from "./bench/report";
import { openSites } from "./bench/sites";
import { findBrowser, launchArgs } from "./browser";

const factors = [1, 10, 100];
const throttles = [1, 4];
const whole: Plan = { visits: 5, rounds: 2, limit: 55_000 };
const quick: Plan = { visits: 2, rounds: 1, limit: 20_000 };

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      charts: { type: "boolean", default: false },
      events: { type: "boolean", default: false },
      heatmap: { type: "boolean", default: false },
    },
  });
  const plan = values.quick ? quick : whole;
  const load = () => loadavg()[0]?.toFixed(1);
  console.log(`${cpus().length} processors, load ${load()} before`);
  const sites = await openSites();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArgs });
  try {
    if (values.charts) {
      for (const factor of [1, 100]) {
        const report = await measureCharts(browser, await sites.app(factor), 4);
        console.log(`\n${factor === 1 ? "paper" : `×${factor}`}\n${report}`);
      }
      return 0;
    }
    if (values.events) {
      console.log(`\n${await measureEvents(browser, await sites.app(1))}`);
      return 0;
    }
    if (values.heatmap) {
      console.log(`\n${await measureHeatmap(browser, sites)}`);
      return 0;
    }
    const columns: Column[] = [];
    for (const factor of factors) {
      const app = await sites.app(factor);
      const bySpeed = new Map<number, Measured>();
      for (const throttle of throttles) {
        const pair = { app, heading: sites.baseline };
        // The first visit to a server is not like the rest.
        await measure(browser, pair, throttle, { visits: 1, rounds: 0, limit: plan.limit });
        bySpeed.set(throttle, await measure(browser, pair, throttle, plan));
      }
      const all = [...bySpeed.values()];
      const weights = weigh(app, new Set(all.flatMap(({ paths }) => [...paths])));
      const early = weigh(app, new Set(all.flatMap((measured) => [...measured.early])));
      columns.push({ factor, bySpeed, weights, early });
    }
    console.log(`load ${load()} after, Chromium ${browser.version()}\n`);
    console.log(toReport(columns));
    return 0;
  } finally {
    await browser.close();
    await sites.close();
  }
}
