/** What the heatmap costs on large papers: the frames while one scrolls, selects and rates. */
import type { Browser, Page } from "@playwright/test";
import { startMark, traced, workOfFrames } from "./frameWork";
import { factorFor, gridFiles } from "./gridFiles";
import { pace } from "./pace";
import { replaceFiles, type Site, type Sites } from "./sites";
import { median, quantile, toText } from "./table";

const visits = 3;
const throttle = 4;
/** Up to 40 × 60 cells all are in the document, beyond that those in sight. */
const shapes = [
  { rows: 16, columns: 13 },
  { rows: 40, columns: 60 },
  { rows: 200, columns: 200 },
] as const;

/** Runs in the page: asks for frame after frame, so that each is traced. */
function animate(): void {
  requestAnimationFrame(animate);
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
  // Another choice, none, and one again.
  select: {
    hash: "",
    act: (page: Page) =>
      press(
        page,
        moves.flatMap((key, at) => [key, "Space", ...(at % 4 === 3 ? ["Space", "Space"] : [])]),
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

/** What each frame costs while it is done. */
async function run(
  browser: Browser,
  { url }: Site,
  name: keyof typeof acts,
): Promise<readonly number[]> {
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
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    // The first press of each kind is not like the rest: what it runs is compiled then.
    await act(page);
    await page.evaluate(animate);
    await browser.startTracing(page, { categories: traced });
    await page.evaluate((mark) => performance.mark(mark), startMark);
    await act(page);
    await page.waitForTimeout(300);
    return workOfFrames(await browser.stopTracing());
  } finally {
    await context.close();
  }
}

export async function measureHeatmap(browser: Browser, sites: Sites): Promise<string> {
  const lines: (readonly string[])[] = [
    [
      `heatmap, CPU ÷${throttle}, ${visits} visits`,
      "longest frame, ms of CPU: median",
      "worst",
      "frames > 50 ms",
      "of",
      "100 MB, ms",
    ],
  ];
  for (const { rows, columns } of shapes) {
    const factor = factorFor(rows, columns);
    const site = await sites.app(factor);
    if (factor > 1) replaceFiles(site.folder, gridFiles(rows, columns));
    for (const name of Object.keys(acts) as (keyof typeof acts)[]) {
      const made: (readonly number[])[] = [];
      const paces: number[] = [];
      for (let visit = 0; visit < visits; visit += 1) {
        made.push(await run(browser, site, name));
        paces.push(pace());
      }
      const longest = made.map((frames) => Math.max(0, ...frames));
      const over = made.map((frames) => frames.filter((work) => work > 50).length);
      lines.push([
        `${rows} × ${columns}: ${name}`,
        median(longest).toFixed(0),
        quantile(longest, 1).toFixed(0),
        String(median(over)),
        String(median(made.map(({ length }) => length))),
        median(paces).toFixed(0),
      ]);
    }
  }
  return toText(lines);
}
