import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, stand, test } from "./fixture";
import { event, keep } from "./kept";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/**
 * Language, width and scheme crossed: what only one of the eight would show is rare; layout.spec has all widths, and
 * heatmapLooks.spec and the theme's own tests have the contrast of every level and ink in both schemes.
 */
const looks = [
  { language: "en", size: { width: 1440, height: 900 }, scheme: "light" },
  { language: "zh", size: { width: 390, height: 844 }, scheme: "dark" },
] as const;

const kept = [
  { subject: "a-talent-1" },
  { subject: "a-talent-1", field: "lead", value: "Ministry A", by: "Ana", device: "there" },
  { subject: "a-talent-1", field: "note", value: "Talks held" },
  { subject: "a-talent-2", field: "blocked", value: true, reason: "No decree" },
  { subject: "a-talent-2", field: "revised-date", value: "2026-03-31", reason: "Late" },
  { subject: "a-funding-1", at: "2026-03-20T12:00:00.000Z" },
];

const panel = (id: string) => `[data-panel="${id}"]`;

/**
 * What the page can look like; each is a link, and for a dialog what opens it. Where only part of it differs
 * from a sight that is looked at as a whole, `within` says which.
 */
const sights: {
  name: string;
  hash: string;
  within?: string;
  kept?: Parameters<typeof event>[0][];
  open?: (page: Page) => Promise<void>;
}[] = [
  { name: "nothing chosen", hash: "" },
  { name: "something chosen", hash: "choose=c-talent-gap&field=r-talent" },
  ...["fields", "needs"].map((columns) => ({
    name: `shortfalls by ${columns}`,
    hash: `columns=${columns}&rows=evidence`,
    within: panel("challenges"),
  })),
  {
    name: "a cell’s path",
    hash: "columns=needs&choose=c-talent-gap&field=n-elements&reading=on",
    within: ".drawer",
  },
  {
    name: "two shortfalls side by side",
    hash: "compare=c-talent-gap+c-no-joint-design",
    within: panel("challenges"),
  },
  {
    name: "our assessment",
    hash: "layer=ours&choose=c-talent-gap",
    open: async (page) => {
      await page.locator(".heat-label").first().focus();
      await page.keyboard.press("4");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByRole("table").waitFor();
    },
  },
  {
    name: "the key of the grid",
    hash: "",
    within: panel("challenges"),
    open: async (page) => {
      await page.locator('[data-panel="challenges"] button[popovertarget]').click();
      await page.locator(".heat-key").waitFor();
    },
  },
  { name: "passages open", hash: "choose=m-de-hydrogen&reading=on" },
  {
    name: "tables",
    hash: "choose=r-talent&tables=drivers+comparison+challenges+recommendations",
  },
  { name: "a wide panel", hash: "choose=r-talent&wide=recommendations" },
  {
    name: "the tracker as rows being selected",
    hash: "wide=recommendations&tracker=as:table+beside:2026-03-01",
    open: async (page) => {
      await page.locator(".bench-tools button[aria-pressed]").click();
      await page.getByRole("form").waitFor();
    },
  },
  {
    name: "every link, and one of them read",
    hash: "wide=argument&choose=link-001&reading=passages",
  },
  { name: "the gaps beside the outline", hash: "wide=coverage&choose=c-testing&reading=outline" },
  { name: "a term", hash: "choose=term-future-industries&reading=passages", within: ".drawer" },
  ...["practice", "research", "timeline", "counts"].map((abroad) => ({
    name: `${abroad} abroad`,
    hash: `abroad=${abroad}&choose=m-de-hydrogen`,
    within: panel("comparison"),
  })),
  { name: "the paper and the record side by side", hash: "wide=checks&choose=m-de-hydrogen" },
  {
    name: "progress in detail",
    hash: "choose=a-talent-1&reading=progress",
    within: ".drawer",
    kept,
  },
  { name: "the history", hash: "wide=history", kept },
  { name: "a past day", hash: "wide=history&as-of=2026-03-02", kept },
  { name: "files", hash: "wide=files", kept },
  { name: "the tracker as rows", hash: "wide=recommendations&tracker=as:table", kept },
  {
    name: "options",
    hash: "currency=USD&per=year&wide=comparison",
    open: async (page) => {
      await page.locator('[data-panel="comparison"] button[popovertarget]').last().click();
      await page.getByRole("radio").first().waitFor();
    },
  },
  {
    name: "Find",
    hash: "",
    open: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("AI");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "about",
    hash: "",
    open: async (page) => {
      await page.getByRole("heading", { level: 1 }).getByRole("button").click();
      await page.getByRole("dialog").waitFor();
    },
  },
];

for (const { language, size, scheme } of looks) {
  for (const { name, hash, within, kept = [], open } of sights) {
    test(`${name} is for everyone: ${language}, ${size.width} px wide, ${scheme}`, async ({
      page,
      openAt,
    }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: scheme });
      await keep(page, kept.map(event));
      await openAt(`lang=${language}&${hash}`);
      await open?.(page);
      expect(await problems(page, within)).toEqual([]);
      expect(await page.evaluate(faintOrSmallText)).toEqual([]);
    });
  }
}

test("in forced colours every letter of a drawing keeps the reader's colour", async ({
  page,
  openAt,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await openAt("choose=m-de-future-fund");
  await expect(page.locator("svg text")).not.toHaveCount(0);
  const fills = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "CanvasText";
    const wanted = getComputedStyle(probe).color;
    const all = [...document.querySelectorAll("svg text, svg text *")];
    return { wanted, found: [...new Set(all.map((text) => getComputedStyle(text).fill))] };
  });
  expect(fills.found).toEqual([fills.wanted]);
  expect(await page.evaluate(faintOrSmallText)).toEqual([]);
});

test("while presenting and where a paper fails, axe finds nothing either", async ({
  page,
  openAt,
}) => {
  await openAt("step=3");
  expect(await problems(page)).toEqual([]);
  await page.goto("/#paper=unheard-of");
  await page.getByRole("alert").waitFor();
  expect(await problems(page)).toEqual([]);
  await page.goto("/#paper=example");
  await stand(page);
  expect(await problems(page)).toEqual([]);
});

async function problems(page: Page, within?: string): Promise<string[]> {
  // All is in one frame, so there is none to gather from. Tags are options too, so they come last.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(tags);
  // The page behind a dialog is inert, and has a test of its own.
  const part = (await page.getByRole("dialog").isVisible()) ? "dialog" : within;
  if (part) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target} ${failureSummary}`),
  );
}

/** What axe cannot see: letters in drawings below 4.5:1, and any letters below 12 px. */
function faintOrSmallText(): string[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  type Colour = readonly [number, number, number, number];
  const read = (colour: string): Colour => {
    if (!canvas) return [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const luminance = ([r, g, b]: Colour) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (a: Colour, b: Colour) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  /** The shape painted last under the letters, or else the nearest ground around the drawing. */
  const groundOf = (text: Element): Colour => {
    const { x, y, width, height } = text.getBoundingClientRect();
    const [midX, midY] = [x + width / 2, y + height / 2];
    const shapes = [
      ...(text.closest("svg")?.querySelectorAll("rect, circle, path, polygon") ?? []),
    ];
    const under = shapes.findLast((shape) => {
      const box = shape.getBoundingClientRect();
      const isBelow = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const isAround =
        box.left <= midX && box.right >= midX && box.top <= midY && box.bottom >= midY;
      return isBelow && isAround && read(getComputedStyle(shape).fill)[3] === 1;
    });
    if (under) return read(getComputedStyle(under).fill);
    for (let at: Element | null = text; at; at = at.parentElement) {
      const ground = read(getComputedStyle(at).backgroundColor);
      if (ground[3] === 1) return ground;
    }
    return [255, 255, 255, 1];
  };

  const found: string[] = [];
  for (const text of document.querySelectorAll<SVGTextElement>("svg text")) {
    if (text.getClientRects().length === 0) continue;
    const ratio = contrast(read(getComputedStyle(text).fill), groundOf(text));
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)}:1 “${text.textContent}”`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const letters = walker.currentNode.textContent?.trim();
    const parent = walker.currentNode.parentElement;
    if (!letters || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    // A drawing of fractional size is scaled by a hair.
    if (size < 11.9) found.push(`${size} px “${letters}”`);
  }
  return found;
}
