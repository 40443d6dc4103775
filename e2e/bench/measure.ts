import type { Browser } from "@playwright/test";
import { pressAll } from "./presses";
import type { Reaction } from "./probe";
import { typeAll } from "./queries";
import type { Site } from "./sites";
import { visit } from "./visit";

export type Plan = {
  readonly visits: number;
  /** Rounds over the panels in each visit. */
  readonly rounds: number;
  /** Milliseconds after which no further visit or round begins. */
  readonly limit: number;
};
export type Measured = {
  readonly ready: number[];
  readonly drawn: number[];
  readonly largestPaint: number[];
  /** Of the page beside it, visited in turns with the app. */
  readonly heading: number[];
  readonly mouse: Reaction[];
  readonly key: Reaction[];
  readonly step: Reaction[];
  readonly language: Reaction[];
  readonly letter: Reaction[];
  /** See Opened. */
  readonly paths: Set<string>;
  readonly early: Set<string>;
};

const paint = async (browser: Browser, site: Site, throttle: number) =>
  visit(browser, site, throttle, async (_, { largestPaint }) => largestPaint);

/** One size of the paper at one speed. */
export async function measure(
  browser: Browser,
  sites: { readonly app: Site; readonly heading: Site },
  throttle: number,
  plan: Plan,
): Promise<Measured> {
  const measured: Measured = {
    ready: [],
    drawn: [],
    largestPaint: [],
    heading: [],
    mouse: [],
    key: [],
    step: [],
    language: [],
    letter: [],
    paths: new Set(),
    early: new Set(),
  };
  const until = Date.now() + plan.limit;
  for (let seed = 0; seed < plan.visits && Date.now() < until; seed += 1) {
    measured.heading.push(await paint(browser, sites.heading, throttle));
    await visit(browser, sites.app, throttle, async (page, opened) => {
      measured.ready.push(opened.ready);
      measured.drawn.push(opened.drawn);
      measured.largestPaint.push(opened.largestPaint);
      for (const path of opened.paths) measured.paths.add(path);
      for (const path of opened.early) measured.early.add(path);
      const made = await pressAll(page, { seed, rounds: plan.rounds, until });
      measured.mouse.push(...made.mouse);
      measured.key.push(...made.key);
      measured.step.push(...made.step);
      measured.language.push(...made.language);
      if (plan.rounds > 0) measured.letter.push(...(await typeAll(page)));
    });
  }
  return measured;
}
