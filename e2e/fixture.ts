import { test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

export const panels = ["drivers", "comparison", "challenges", "recommendations", "thread"] as const;
export type PanelId = (typeof panels)[number];

/** What stands on the page, by what a reader calls it. */
export class Sight {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** The same in another tab. */
  in = (page: Page): Sight => new Sight(page);

  panel = (id: PanelId | "argument" | "coverage"): Locator =>
    this.page.locator(`[data-panel="${id}"]`);
  heading = (id: PanelId): Locator => this.panel(id).getByRole("heading", { level: 2 });

  /** A driver, a line between two, a direction or a trend. */
  driver = (name: string): Locator => button(this.panel("drivers"), name);
  /** All marks of a practice abroad: one an amount, one where nothing is stated. */
  practice = (name: string): Locator =>
    this.panel("comparison").getByRole("button", { name: new RegExp(`, ${name}:`) });
  /** All marks of an economy: "Germany", or "US, United States". */
  economy = (name: string): Locator =>
    this.panel("comparison").getByRole("button", { name: new RegExp(`^${name}(, [^:]+)?$`) });
  grid = (): Locator => this.panel("challenges").getByRole("grid");
  row = (name: string): Locator => this.grid().getByRole("rowheader", { name: starting(name) });
  column = (name: string): Locator =>
    this.grid().getByRole("columnheader", { name: starting(name) });
  cell = (row: string, column: string): Locator =>
    this.grid().getByRole("gridcell", { name: starting(`${row}, ${column}`) });
  recommendation = (name: string): Locator => button(this.panel("recommendations"), name);
  tick = (title: string): Locator =>
    this.panel("recommendations").getByRole("checkbox", { name: `${title}: implemented` });
  /** The line's items in the band, from driver to recommendation. */
  line = (): Locator => this.panel("thread").getByRole("listitem").locator("[data-mark]");
  /** The drawer with the passages behind what is chosen. */
  passages = (): Locator => this.page.getByRole("complementary", { name: "Passages" });
  /** The same drawer with the whole paper in statements. */
  outline = (): Locator => this.page.getByRole("complementary", { name: "Outline" });
}

const starting = (name: string) => new RegExp(`^${name}(:|$)`);
const button = (within: Locator, name: string) =>
  within.getByRole("button", { name: starting(name) });

type Mark = "chosen" | "neighbour" | "linked" | "muted" | "idle";

/** Every mark found there carries this emphasis, and there is at least one. A cell is muted with its row. */
export async function expectMark(marks: Locator, mark: Mark): Promise<void> {
  const found = () =>
    marks.evaluateAll((all) => [
      ...new Set(
        all.map((each) =>
          each.matches("[data-dim] > *") ? "muted" : each.getAttribute("data-mark"),
        ),
      ),
    ]);
  await expect.poll(found, { message: String(marks) }).toEqual([mark]);
}

/** Waits until the page stands: the paper open, its letters there, what the device keeps read. */
export async function stand(page: Page): Promise<void> {
  // A drawer may hide all that it covers.
  await page.locator('main[data-ready="true"]').waitFor({ state: "attached" });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Keeps back what is asked for at such addresses until it is released. */
export async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** React's scheduler posts itself messages. */
function putOff(late: number): void {
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function post(message: unknown) {
    setTimeout(() => postMessage.call(this, message), late);
  };
}

/** Serves these in the place of the paper's own, by name. */
export async function serve(
  page: Page,
  files: ReadonlyMap<string, string | Buffer>,
): Promise<void> {
  for (const [name, body] of files) {
    await page.route(new RegExp(`/assets/${name}-[\\w-]+\\.json$`), (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }
}

interface Fixtures {
  /** Opens the page at a view, as a shared link would, and waits until it stands. */
  openAt: (hash?: string) => Promise<void>;
  sight: Sight;
  /** Console lines a test provokes on purpose. */
  allowedNoise: RegExp | null;
  /** In ms: how late what React puts off comes, as on a busy machine. `E2E_LATE=400` works every test so. */
  late: number;
  quiet: undefined;
}

export const test = base.extend<Fixtures>({
  allowedNoise: [null, { option: true }],
  late: [Number(process.env.E2E_LATE ?? 0), { option: true }],

  openAt: async ({ page }, use) => {
    await use(async (hash = "") => {
      await page.goto(`/#${hash}`);
      await stand(page);
    });
  },

  sight: async ({ page }, use) => {
    await use(new Sight(page));
  },

  // Watches the context, not the page, so that a presenter window is heard too.
  quiet: [
    async ({ context, baseURL, allowedNoise, late }, use) => {
      if (late > 0) await context.addInitScript(putOff, late);
      const noise: string[] = [];
      const home = new URL(baseURL ?? "").origin;
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) noise.push(message.text());
      });
      context.on("weberror", (error) => noise.push(String(error.error())));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol !== "data:" && url.origin !== home) noise.push(`request to ${url}`);
      });
      await use(undefined);
      expect(noise.filter((line) => !allowedNoise?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});
