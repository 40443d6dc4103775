/** What the chart library costs: its bytes, its first chart, and its part in a choice. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { pressAll } from "./presses";
import type { Site } from "./sites";
import { kilobytes, median, spread, toText } from "./table";

const library = /\/assets\/(Plot|recharts)-[\w-]+\.js$/;
const visits = 5;

/** At the measured speed, with the library held back until `release`, or for good. */
async function open(browser: Browser, { url }: Site, throttle: number) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(library, async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  await page.goto(url);
  await page.locator('[data-panel="comparison"] [data-mark]').first().waitFor();
  return { context, page, release };
}

/** In the page: from now until the first chart is painted, and the longest task on the way. */
function watchChart(): { drawn: Promise<{ all: number; longest: number }> } {
  const start = performance.now();
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  const drawn = new Promise<{ all: number; longest: number }>((resolve) => {
    const look = () => {
      if (!document.querySelector('[data-panel="comparison"] .lane svg text')) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => resolve({ all: performance.now() - start, longest }), 100),
      );
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true });
  });
  return { drawn };
}

const wait = (page: Page) => page.waitForTimeout(1500);

export async function measureCharts(
  browser: Browser,
  app: Site,
  throttle: number,
): Promise<string> {
  const first: number[] = [];
  const longest: number[] = [];
  const choices: Record<"with" | "without", number[]> = { with: [], without: [] };
  for (let seed = 0; seed < visits; seed += 1) {
    for (const kind of ["with", "without"] as const) {
      const { context, page, release } = await open(browser, app, throttle);
      await wait(page);
      if (kind === "with") {
        const watch = await page.evaluateHandle(watchChart);
        release();
        const { all, longest: task } = await watch.evaluate(({ drawn }) => drawn);
        // What it waited after the frame is none of the chart's.
        first.push(all - 100);
        longest.push(task);
        await wait(page);
      }
      const made = await pressAll(page, { seed, rounds: 1, until: Number.POSITIVE_INFINITY });
      choices[kind].push(...made.mouse.map(({ event }) => event));
      await context.close();
    }
  }
  const bytes = readdirSync(join(app.folder, "assets"))
    .filter((file) => library.test(`/assets/${file}`))
    .map((file) => gzipSync(readFileSync(join(app.folder, "assets", file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  return toText([
    [`charts, CPU ÷${throttle}`, "median", "p95", "n"],
    ["asked for → first chart painted, ms", ...spread(first)],
    ["… longest task on the way", ...spread(longest)],
    ["chosen by mouse, slowest event, ms", ...spread(choices.with)],
    ["… without the charts", ...spread(choices.without)],
    ["… what they cost", (median(choices.with) - median(choices.without)).toFixed(0)],
    ["library, kB gzip -9", kilobytes(bytes)],
  ]);
}
