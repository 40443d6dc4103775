import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser, launchArgs } from "../browser";
import type { Site } from "./site";
import { address, standing } from "./tracker";

/** A machine with one browser profile, which outlives the browser. */
export type Device = {
  readonly url: string;
  readonly profile: string;
  readonly context: () => BrowserContext;
  /** What its pages told of by `edited`. */
  readonly edits: ReadonlySet<string>;
  /** Whether a page told of this edit, if only by a beacon, which may arrive when the page is gone. */
  readonly hasHeard: (edit: string) => Promise<boolean>;
  /** A new page with the tracker, once it stands; starts the browser if it is not running. */
  readonly open: (prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
  readonly closePages: () => Promise<void>;
  readonly quit: () => Promise<void>;
  /** SIGKILL to every process of the profile, at once. */
  readonly kill: () => Promise<void>;
  readonly discard: () => Promise<void>;
};

export type Setup = {
  /** Given the profile's folder before the first start. */
  readonly prepare?: (profile: string) => void;
  /** Of Playwright's own arguments, those to leave out. */
  readonly without?: readonly string[];
};

export async function createDevice(
  { url, beacons }: Site,
  { prepare, without = [] }: Setup = {},
): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), "throughline-device-"));
  const executablePath = await findBrowser();
  prepare?.(profile);
  const edits = new Set<string>();
  let running: BrowserContext | null = null;

  async function start(): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: launchArgs,
      ignoreDefaultArgs: [...without],
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
      timezoneId: "UTC",
      reducedMotion: "reduce",
    });
    context.on("close", () => {
      if (running === context) running = null;
    });
    await context.exposeBinding("edited", (_, name: string) => void edits.add(name));
    running = context;
    return context;
  }

  async function quit(): Promise<void> {
    const context = running;
    running = null;
    await context?.close();
  }

  return {
    url,
    profile,
    edits,
    async hasHeard(edit) {
      const isHeard = () => edits.has(edit) || beacons.has(edit);
      for (let round = 0; round < 20 && !isHeard(); round += 1) await wait(50);
      return isHeard();
    },
    context() {
      if (!running) throw new Error("The browser is not running.");
      return running;
    },
    async open(prepare) {
      const context = running ?? (await start());
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(url + address);
      await standing(page);
      return page;
    },
    async closePages() {
      const [first, ...others] = running?.pages() ?? [];
      // The last page of a browser takes the browser with it.
      await first?.goto("about:blank").catch(() => undefined);
      await Promise.all(others.map((page) => page.close().catch(() => undefined)));
    },
    quit,
    async kill() {
      const context = running;
      running = null;
      const closed = context?.waitForEvent("close").catch(() => undefined);
      for (const id of processesOf(profile)) {
        try {
          process.kill(id, "SIGKILL");
        } catch {
          // It went with its parent.
        }
      }
      await closed;
    },
    async discard() {
      await quit().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Ids of the processes whose command line names the profile, which no other's does. */
function processesOf(profile: string): readonly number[] {
  const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "pid=,args="], { encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((line) => line.includes(profile))
    .map((line) => Number.parseInt(line, 10))
    .filter((id) => id > 1 && id !== process.pid);
}
