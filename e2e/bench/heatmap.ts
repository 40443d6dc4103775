/** What the heatmap costs on large papers: the frames while one scrolls, selects and rates. */
import type { Browser, Page } from "@playwright/test";
import { stepMark, traced, workOfFrames } from "./frameWork";
import { factorFor, gridFiles } from "./gridFiles";
import { paceOf } from "./pace";
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

/** Runs in the page: asks for frame after frame, so that each is traced. */
function animate(): void {
  requestAnimationFrame(animate);
}

const grid = '[data-panel="challenges"] .heat-scroller';

type Step = { readonly name: string; readonly pause: number; readonly run: () => Promise<void> };

async function scrolled(page: Page): Promise<readonly Step[]> {
  const box = await page.locator(grid).boundingBox();
  if (!box) throw new Error("The grid is out of sight.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const ways = [
    ["down", 0, 240],
    ["right", 240, 0],
    ["up", 0, -120],
    ["left", -120, 0],
  ] as const;
  return ways.flatMap(([name, x, y]) =>
    Array.from({ length: 10 }, () => ({ name, pause: 60, run: () => page.mouse.wheel(x, y) })),
  );
}

const pressed = async (page: Page, keys: readonly string[]): Promise<readonly Step[]> =>
  keys.map((key) => ({ name: key, pause: 150, run: () => page.keyboard.press(key) }));

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
  scroll: { hash: "", steps: scrolled },
  "move by key": { hash: "", steps: (page: Page) => pressed(page, [...moves, ...moves]) },
  // Another choice, none, and one again.
  select: {
    hash: "",
    steps: (page: Page) =>
      pressed(
        page,
        moves.flatMap((key, at) => [key, "Space", ...(at % 4 === 3 ? ["Space", "Space"] : [])]),
      ),
  },
  rate: {
    hash: "&layer=ours",
    steps: (page: Page) =>
      pressed(
        page,
        moves.flatMap((key, at) => [key, String(1 + (at % 5))]),
      ),
  },
} as const;

type StepWork = { readonly name: string; readonly frames: readonly number[] };

/** By step, what each frame costs that follows it. */
async function run(
  browser: Browser,
  { url }: Site,
  name: keyof typeof acts,
): Promise<readonly StepWork[]> {
  const { hash, steps } = acts[name];
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
    const all = await steps(page);
    const act = async () => {
      for (const step of all) {
        await page.evaluate((mark) => performance.mark(mark), stepMark);
        await step.run();
        await page.waitForTimeout(step.pause);
      }
      await page.waitForTimeout(300);
    };
    // The first press of each kind is not like the rest: what it runs is compiled then.
    await act();
    await page.evaluate(animate);
    await browser.startTracing(page, { categories: traced });
    await act();
    const frames = workOfFrames(await browser.stopTracing());
    return all.map((step, at) => ({ name: step.name, frames: frames[at] ?? [] }));
  } finally {
    await context.close();
  }
}

const longestOf = (frames: readonly number[]) => Math.max(0, ...frames);

/**
 * The step whose longest frame is longest, each step's taken over all visits by `take`: as the middle, because of
 * one visit's frames the longest is mostly one that the machine held up; or as the least, which is what the work
 * takes when nothing does.
 */
function costliest(
  made: readonly (readonly StepWork[])[],
  take: (longest: readonly number[]) => number,
): { name: string; work: number } {
  const [first = []] = made;
  const steps = first.map(({ name }, at) => ({
    name: `${at + 1}. ${name}`,
    work: take(made.map((steps) => longestOf(steps[at]?.frames ?? []))),
  }));
  return steps.reduce((most, step) => (step.work > most.work ? step : most), {
    name: "none",
    work: 0,
  });
}

export async function measureHeatmap(browser: Browser, sites: Sites): Promise<string> {
  const lines: (readonly string[])[] = [
    [
      `heatmap, CPU ÷${throttle}, ${visits} visits`,
      "costliest step",
      "its longest frame, ms of CPU",
      "costliest at their least",
      "longest of a visit: median",
      "worst",
      "frames > 50 ms",
      "of",
      "pace, ms",
    ],
  ];
  for (const { rows, columns } of shapes) {
    const factor = factorFor(rows, columns);
    const site = await sites.app(factor);
    if (factor > 1) replaceFiles(site.folder, gridFiles(rows, columns));
    for (const name of Object.keys(acts) as (keyof typeof acts)[]) {
      const made: (readonly StepWork[])[] = [];
      const paces: number[] = [];
      for (let visit = 0; visit < visits; visit += 1) {
        paces.push(await paceOf(browser));
        made.push(await run(browser, site, name));
      }
      const visited = made.map((steps) => steps.flatMap(({ frames }) => frames));
      const longest = visited.map(longestOf);
      const over = visited.map((frames) => frames.filter((work) => work > 50).length);
      const { name: step, work } = costliest(made, median);
      const least = costliest(made, (longest) => Math.min(...longest));
      lines.push([
        `${rows} × ${columns}: ${name}`,
        step,
        work.toFixed(0),
        `${least.work.toFixed(0)} (${least.name})`,
        median(longest).toFixed(0),
        quantile(longest, 1).toFixed(0),
        String(median(over)),
        String(median(visited.map(({ length }) => length))),
        median(paces).toFixed(1),
      ]);
    }
  }
  return toText(lines);
}
