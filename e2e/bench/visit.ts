import type { Browser, Page } from "@playwright/test";
import type { Site } from "./sites";

export type Opened = {
  /** Milliseconds from navigation until the landmark stands, every picture is in it, and so on. */
  readonly ready: number;
  readonly drawn: number;
  readonly largestPaint: number;
  /** Paths of all it fetched by itself, and of what it asked for before it stood. */
  readonly paths: ReadonlySet<string>;
  readonly early: ReadonlySet<string>;
};

/** No single visit may hold up the rest. */
const limit = 60_000;

/** One visit with an empty cache and an empty device. */
export async function visit<Result>(
  browser: Browser,
  { url }: Site,
  throttle: number,
  use: (page: Page, opened: Opened) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  try {
    context.setDefaultTimeout(limit);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    await page.goto(url, { waitUntil: "commit" });
    const { fetched, ...times } = await page.evaluate(watchOpening);
    const pathsOf = (some: typeof fetched) => new Set(some.map(({ path }) => path));
    const early = pathsOf(fetched.filter(({ start }) => start < times.ready));
    return await use(page, { ...times, paths: pathsOf(fetched), early });
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page. It stands when its landmark, or the heading of the page beside it, is there; the
 * largest paint is read once nothing larger has come for a while.
 */
async function watchOpening(): Promise<{
  ready: number;
  drawn: number;
  largestPaint: number;
  fetched: { path: string; start: number }[];
}> {
  const quiet = 400;
  const isStanding = () => document.querySelector("main[data-ready='true'], #root > h1") !== null;
  // The band holds no marks until something is chosen.
  const pictures = "main > [data-panel]:not([data-panel='thread'])";
  const isDrawn = () =>
    isStanding() &&
    [...document.querySelectorAll(pictures)].every((panel) => panel.querySelector("[data-mark]"));
  const when = (holds: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!holds()) return;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true });
      look();
    });
  const [ready, drawn] = await Promise.all([when(isStanding), when(isDrawn)]);
  const largestPaint = await new Promise<number>((resolve) => {
    let last = Number.NaN;
    let timer = setTimeout(() => resolve(last), 2 * quiet);
    new PerformanceObserver((list) => {
      last = list.getEntries().at(-1)?.startTime ?? last;
      clearTimeout(timer);
      timer = setTimeout(() => resolve(last), quiet);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  const fetched = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ].map(({ name, startTime }) => ({ path: new URL(name).pathname, start: startTime }));
  return { ready, drawn, largestPaint, fetched };
}
