import type { Page } from "@playwright/test";
import { expect, hold, panels, test } from "./fixture";

const chosen = "choose=c-local-overlap&field=f-quantum";
const screens = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const narrow = [
  { width: 390, height: 844 },
  // 1280 × 2560 at 400 %
  { width: 320, height: 640 },
];

for (const language of ["en", "zh"]) {
  for (const size of screens) {
    test(`one screen holds all panels and the band: ${language}, ${size.width} px`, async ({
      page,
      openAt,
      sight,
    }) => {
      await page.setViewportSize(size);
      for (const choice of ["", chosen]) {
        await openAt(`lang=${language}&${choice}`);
        expect(await overflow(page)).toEqual({ across: false, down: false });
        for (const panel of panels) {
          await expect(sight.panel(panel), panel).toBeInViewport({ ratio: 1 });
        }
        expect(await sight.panel("thread").evaluate(lowestOf)).toBeLessThanOrEqual(size.height);
        expect(await page.evaluate(unreadableText), choice).toEqual([]);
      }
    });
  }

  for (const size of narrow) {
    test(`a narrow screen scrolls down only: ${language}, ${size.width} px`, async ({
      page,
      openAt,
      sight,
    }) => {
      await page.setViewportSize(size);
      for (const choice of ["", chosen]) {
        await openAt(`lang=${language}&${choice}`);
        expect((await overflow(page)).across).toBe(false);
        expect(await page.evaluate(unreadableText), choice).toEqual([]);
      }
      for (const panel of panels) {
        const place = sight.panel(panel);
        await place.scrollIntoViewIfNeeded();
        await expect(place, panel).toBeInViewport();
        const box = await place.boundingBox();
        expect(box?.width, panel).toBeLessThanOrEqual(size.width);
        expect(box?.height, panel).toBeGreaterThan(60);
      }
    });
  }
}

test("the comparison keeps its size when its drawing arrives, and reads well without", async ({
  page,
  openAt,
  sight,
}) => {
  const release = await hold(page, /\/assets\/(Plot|recharts)-[\w-]+\.js$/);
  await openAt();
  const panel = sight.panel("comparison");
  const boxes = () =>
    panel.locator("[data-mark], h3, li").evaluateAll((all) =>
      all.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  await expect(sight.practice("Future technology fund").first()).toContainText("10, adopted");
  await expect(panel.locator("svg text")).toHaveCount(0);
  const before = { whole: await panel.boundingBox(), parts: await boxes() };
  release();
  await expect(panel.locator("svg text")).not.toHaveCount(0);
  expect({ whole: await panel.boundingBox(), parts: await boxes() }).toEqual(before);
});

test("choosing moves no panel", async ({ openAt, sight }) => {
  await openAt();
  const boxes = () => Promise.all(panels.map((panel) => sight.panel(panel).boundingBox()));
  const before = await boxes();
  await sight.recommendation("Increase funding").click();
  await expect(sight.line()).not.toHaveCount(0);
  expect(await boxes()).toEqual(before);
});

/** How far down the words of a panel reach that has no scroller of its own. */
function lowestOf(panel: Element): number {
  const words = panel.querySelectorAll("p, button");
  return Math.max(...Array.from(words, (each) => each.getBoundingClientRect().bottom));
}

function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { across: scrollWidth > innerWidth, down: scrollHeight > innerHeight };
  });
}

/** Text that is cut without a title that tells it in full, that leaves its panel, or lies on other text. */
function unreadableText(): string[] {
  interface Leaf {
    text: string;
    parent: Element;
    panel: Element;
    box: DOMRect;
  }
  const found: string[] = [];
  const leaves: Leaf[] = [];
  const isForEars = (element: Element) => element.closest(".sr-only, [class*='sr-only']") !== null;

  /** What of a box its scrollers and clips leave in sight. */
  const inSight = (box: DOMRect, parent: Element): DOMRect => {
    let { left, top, right, bottom } = box;
    for (let at: Element | null = parent; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === "visible" || at instanceof SVGElement) continue;
      const clip = at.getBoundingClientRect();
      left = Math.max(left, clip.left);
      top = Math.max(top, clip.top);
      right = Math.min(right, clip.right);
      bottom = Math.min(bottom, clip.bottom);
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  /** What stands still over a scroller covers what scrolls beneath it. */
  const stillOver = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).position === "sticky") return at;
    }
    return null;
  };

  for (const panel of document.querySelectorAll("[data-panel], header")) {
    const edges = panel.getBoundingClientRect();
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !parent || isForEars(parent) || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const box = inSight(whole, parent);
        if (box.width < 1 || box.height < 1) continue;
        leaves.push({ text, parent, panel, box });
        if (box.left < edges.left - 1 || box.right > edges.right + 1) found.push(`out: ${text}`);
      }
    }
    for (const element of panel.querySelectorAll<HTMLElement>("*")) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isCutAcross =
        ["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutDown =
        ["hidden", "clip"].includes(overflowY) && element.scrollHeight > element.clientHeight + 2;
      if (!(isCutAcross || isCutDown) || isForEars(element) || element.clientWidth === 0) continue;
      if (element.closest("[title]") || !element.textContent?.trim()) continue;
      found.push(`cut${textOverflow === "ellipsis" ? " with …" : ""}: ${element.textContent}`);
    }
  }

  for (const [index, a] of leaves.entries()) {
    for (const b of leaves.slice(index + 1)) {
      if (a.panel !== b.panel || a.parent === b.parent) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across <= 2 || down <= 2 || stillOver(a.parent) !== stillOver(b.parent)) continue;
      found.push(`on each other: “${a.text}” and “${b.text}”`);
    }
  }
  return found;
}
