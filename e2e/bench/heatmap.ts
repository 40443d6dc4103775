/** What the heatmap costs on large papers: the frames while one scrolls, selects and rates. */
import type { Browser, Page } from "@playwright/test";
import { factorFor, gridFiles } from "./gridFiles";
import { replaceFiles, type Site, type Sites } from "./sites";
import { median, quantile, toText } from "./table";

const visits = 5;
const throttle = 4;
/** Up to 40 × 60 cells all are in the document, beyond that those in sight. */
const shapes = [
  { rows: 16, columns: 13 },
  { rows: 40, columns: 60 },
  { rows: 200, columns: 200 },
] as const;

type Frames = { readonly longest: number; readonly over: number; readonly all: number };

/** Runs in the page: watches every frame until it is stopped. */
function watchFrames(): { stop: () => Frames } {
  const gaps: number[] = [];
  let last = performance.now();
  let isOn = true;
  const look = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return {
    stop: () => {
      isOn = false;
      const counted = gaps.slice(1);
      return {
        longest: Math.max(0, ...counted),
        over: counted.filter((gap) => gap > 50).length,
        all: counted.length,
      };
    },
  };
}

async function during(page: Page, act: () => Promise<void>): Promise<Frames> {
  const watch = await page.evaluateHandle(watchFrames);
  await act();
  await page.waitForTimeout(300);
  const frames = await watch.evaluate(({ stop }) => stop());
  await watch.dispose();
  return frames;
}

const grid = '[data-panel="challenges"] .heat-scroller';

async function scroll(page: Page): Promise<void> {
  const box = await page.locator(grid).boundingBox();
  if (!box) throw new Error("The grid is out of sight.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const ways = [
    [0, 240],
    [240, 0],
    [0, -120],
    [-120, 0],
  ] as const;
  for (const [x, y] of ways) {
    for (let turn = 0; turn < 10; turn += 1) {
      await page.mouse.wheel(x, y);
      await page.waitForTimeout(60);
    }
  }
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
}

const moves = [
  "ArrowDown",
  "ArrowRight",
  "PageDown",
  "ArrowDown",
  "ArrowRight",
  "End",
  "PageDown",
  "Home",
];
const acts = {
  scroll: { hash: "", act: scroll },
  "move by key": { hash: "", act: (page: Page) => press(page, [...moves, ...moves]) },
  select: {
    hash: "",
    act: (page: Page) =>
      press(
        page,
        moves.flatMap((key) => [key, "Space"]),
      ),
  },
  rate: {
    hash: "&layer=ours",
    act: (page: Page) =>
      press(
        page,
        moves.flatMap((key, at) => [key, String(1 + (at % 5))]),
      ),
  },
} as const;

async function run(browser: Browser, { url }: Site, name: keyof typeof acts): Promise<Frames> {
  const { hash, act } = acts[name];
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.goto(`${url}#v=2&lang=en&columns=recommendations${hash}`);
    const stop = page.locator(`${grid} [role='rowheader']`).first();
    await stop.waitFor();
    await page.waitForTimeout(3000);
    await stop.focus();
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    // The first press of each kind is not like the rest: what it runs is compiled then.
    await act(page);
    return await during(page, () => act(page));
  } finally {
    await context.close();
  }
}

export async function measureHeatmap(browser: Browser, sites: Sites): Promise<string> {
  const lines: (readonly string[])[] = [
    [
      `heatmap, CPU ÷${throttle}, ${visits} visits`,
      "longest frame, ms: median",
      "worst",
      "frames > 50 ms",
      "of",
    ],
  ];
  for (const { rows, columns } of shapes) {
    const factor = factorFor(rows, columns);
    const site = await sites.app(factor);
    if (factor > 1) replaceFiles(site.folder, gridFiles(rows, columns));
    for (const name of Object.keys(acts) as (keyof typeof acts)[]) {
      const made: Frames[] = [];
      for (let visit = 0; visit < visits; visit += 1) made.push(await run(browser, site, name));
      const longest = made.map((frames) => frames.longest);
      lines.push([
        `${rows} × ${columns}: ${name}`,
        median(longest).toFixed(0),
        quantile(longest, 1).toFixed(0),
        String(median(made.map(({ over }) => over))),
        String(median(made.map(({ all }) => all))),
      ]);
    }
  }
  return toText(lines);
}
