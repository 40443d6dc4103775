import type { Page } from "@playwright/test";
import { expect, expectMark, hold, panels, test } from "./fixture";

interface Stop {
  panel: string | null;
  isMark: boolean;
  name: string;
  /** How wide the focus ring is drawn, in px. */
  ring: number;
  isInSight: boolean;
}

/** Where the keyboard is; `null` where the page has lost it to the browser. */
function stopAt(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    // A radio button's ring is drawn around its label, a pair's along its line.
    const drawn = at.closest("label") ?? at;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const line = at.querySelector(".pair-target");
    const { stroke, strokeWidth } = getComputedStyle(line ?? at);
    const outline = outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    const box = drawn.getBoundingClientRect();
    return {
      panel: at.closest("[data-panel]")?.id ?? null,
      isMark: at.matches("[data-rove], [role='grid'] *"),
      name: at.getAttribute("aria-label") ?? at.textContent ?? "",
      ring: line && stroke !== "none" ? Number.parseFloat(strokeWidth) : outline,
      isInSight: box.top >= -1 && box.left >= -1 && box.top < innerHeight && box.left < innerWidth,
    };
  });
}

/** Tabs through the page until the keyboard leaves it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await stopAt(page);
    if (!stop) return stops;
    stops.push(stop);
    expect(stops.length, `caught at ${stop.name}`).toBeLessThan(60);
  }
}

test("Tab passes each panel's marks in one stop, shows where it is, and is never caught", async ({
  page,
  openAt,
}) => {
  await openAt("choose=r-talent");
  const stops = await walk(page);
  for (const panel of panels) {
    const marks = stops.filter((stop) => stop.panel === panel && stop.isMark);
    expect(marks, panel).toHaveLength(1);
  }
  const controls = await page
    .locator(":is(a[href], button, input:checked):not([data-rove], [role='grid'] *)")
    .count();
  expect(stops.length).toBeLessThanOrEqual(panels.length + controls);
  for (const { name, ring, isInSight } of stops) {
    expect(ring, name).toBeGreaterThanOrEqual(2);
    expect(isInSight, name).toBe(true);
  }
  for (const { name } of stops.toReversed()) {
    await page.keyboard.press("Shift+Tab");
    expect((await stopAt(page))?.name).toBe(name);
  }
});

for (const panel of panels.filter((each) => each !== "challenges")) {
  test(`arrows reach every mark of ${panel}, and each shows its focus`, async ({
    page,
    openAt,
    sight,
  }) => {
    await openAt("choose=r-talent");
    const marks = sight.panel(panel).locator("[data-rove]");
    expect(await marks.evaluateAll(unreached)).toEqual([]);

    await marks.first().focus();
    const start = await stopAt(page);
    for (const key of ["End", "Home"]) {
      await page.keyboard.press(key);
      const stop = await stopAt(page);
      expect(stop).toMatchObject({ panel, isMark: true, isInSight: true });
      expect(stop?.ring).toBeGreaterThanOrEqual(2);
    }
    expect((await stopAt(page))?.name).toBe(start?.name);
  });
}

/** The names of the marks that no arrow leads to from the first. */
function unreached(marks: Element[]): string[] {
  const keys = ["ArrowDown", "ArrowLeft", "ArrowRight", "ArrowUp"];
  const reached = new Set(marks.slice(0, 1));
  for (const from of reached) {
    for (const key of reached.size < marks.length ? keys : []) {
      if (document.activeElement !== from) (from as HTMLElement).focus();
      from.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      if (document.activeElement) reached.add(document.activeElement);
    }
  }
  return marks
    .filter((mark) => !reached.has(mark))
    .map((mark) => mark.getAttribute("aria-label") ?? mark.textContent ?? "");
}

test("the grid obeys a grid's keys and never wraps", async ({ page, openAt, sight }) => {
  await openAt();
  const grid = sight.grid();
  const last = {
    row: Number(await grid.getAttribute("aria-rowcount")),
    column: Number(await grid.getAttribute("aria-colcount")),
  };
  const walks: [key: string, row: number, column: number][] = [
    ["Control+Home", 2, 1],
    ["ArrowLeft", 2, 1],
    ["ArrowUp", 2, 1],
    ["ArrowRight", 2, 2],
    ["ArrowUp", 1, 2],
    ["ArrowUp", 1, 2],
    ["ArrowLeft", 1, 2],
    ["End", 1, last.column],
    ["ArrowRight", 1, last.column],
    ["ArrowDown", 2, last.column],
    ["PageDown", 7, last.column],
    ["Home", 7, 1],
    ["PageUp", 2, 1],
    ["PageUp", 2, 1],
    ["Control+End", last.row, last.column],
    ["ArrowDown", last.row, last.column],
    ["ArrowRight", last.row, last.column],
    ["PageDown", last.row, last.column],
  ];
  await sight.row("Talent gap").focus();
  for (const [key, row, column] of walks) {
    await page.keyboard.press(key);
    const at = page.locator(":focus");
    await expect(at, key).toHaveAttribute("aria-colindex", String(column));
    const around = grid.getByRole("row").filter({ has: at });
    await expect(around, key).toHaveAttribute("aria-rowindex", String(row));
    expect((await stopAt(page))?.ring, key).toBeGreaterThanOrEqual(2);
  }
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(grid.locator(":focus")).toHaveAttribute("aria-colindex", String(last.column));
});

test("Space chooses where the keyboard is, and again clears", async ({ page, openAt, sight }) => {
  await openAt("columns=fields");
  const marks = [
    sight.driver("Technology push and Scenario pull"),
    sight.driver("Technology push"),
    sight.practice("Technology foresight survey"),
    sight.cell("Talent gap", "Intelligent manufacturing"),
    sight.recommendation("Increase funding"),
  ];
  for (const mark of marks) {
    await mark.focus();
    await page.keyboard.press("Space");
    await expectMark(mark, "chosen");
    await expect(mark).toBeFocused();
    await page.keyboard.press("Space");
    await expectMark(mark, "idle");
  }
});

test("skip links lead into each panel", async ({ page, openAt }) => {
  await openAt("choose=r-talent");
  const links = page.getByRole("navigation", { name: "Skip" }).getByRole("link");
  await expect(links).toHaveCount(panels.length);
  for (const [index, panel] of panels.entries()) {
    await links.nth(index).focus();
    await expect(links.nth(index)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    expect(await stopAt(page)).toMatchObject({ panel });
  }
  expect(page.url()).toContain("choose=r-talent");
});

test("beside what takes the window, skip links lead to it and to the band alone", async ({
  page,
  openAt,
}) => {
  const links = page.getByRole("navigation", { name: "Skip" }).getByRole("link");
  for (const [wide, name] of [
    ["challenges", /^Skip to where/],
    ["files", "Skip to what is open"],
  ] as const) {
    await openAt(`wide=${wide}`);
    await expect(links).toHaveCount(2);
    for (const [link, panel] of [
      [links.filter({ hasText: name }), wide],
      [links.last(), "thread"],
    ] as const) {
      await link.focus();
      await page.keyboard.press("Enter");
      expect(await stopAt(page)).toMatchObject({ panel });
    }
  }
});

test("Find opens by Ctrl K and by /, and chooses by keys", async ({ page, openAt, sight }) => {
  await openAt();
  const dialog = page.getByRole("dialog", { name: "Find in the paper" });
  const field = dialog.getByRole("combobox", { name: "Find in the paper" });
  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.type("人才缺口");
  await expect(dialog.getByRole("option").first()).toContainText(/talent|trained/i);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press("/");
  await page.keyboard.type("hydrogen strategy");
  const current = dialog.getByRole("option", { selected: true });
  await expect(current).toContainText("ydrogen");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(field).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expectMark(sight.practice("German hydrogen strategy"), "chosen");
});

test("tables, wide panels and the language turn by key", async ({ page, openAt, sight }) => {
  await openAt();
  for (const [panel, rows] of [
    ["drivers", 4],
    ["comparison", 17],
    ["challenges", 17],
    ["recommendations", 26],
  ] as const) {
    const tools = sight.panel(panel).getByRole("button");
    const turn = tools.filter({ hasText: /^(Table|Picture)$/ });
    await turn.focus();
    await page.keyboard.press("Enter");
    const table = sight.panel(panel).getByRole("table");
    await expect(table).toHaveAccessibleName(/\w/);
    expect(await table.getByRole("row").count(), panel).toBeGreaterThanOrEqual(rows);
    await expect(turn).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(table).toHaveCount(0);

    await tools.filter({ hasText: /^Enlarge$/ }).focus();
    await page.keyboard.press("Space");
    await expect(sight.heading(panel === "drivers" ? "comparison" : "drivers")).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(sight.heading("drivers")).toBeVisible();
  }
  await page.getByRole("radio", { name: "EN" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
});

test("a dialog holds the keyboard, and Esc gives it back", async ({ page, openAt }) => {
  await openAt();
  const opener = page.getByRole("button", { name: /Chen et al., 2023/ });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "About this paper" });
  await expect(dialog.getByText("What to bear in mind")).toBeVisible();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("Tab");
    // From the last stop the browser's own controls follow, never the page behind.
    const where = await page.evaluate(() =>
      document.activeElement?.closest("dialog") ? "dialog" : document.activeElement?.tagName,
    );
    expect(["dialog", "BODY"]).toContain(where);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("what is typed before Find is there reaches its field", async ({ page, openAt, sight }) => {
  const release = await hold(page, /Finder/);
  await openAt();
  await page.keyboard.press("/");
  await page.keyboard.type("talent gap");
  release();
  const field = page.getByRole("combobox", { name: "Find in the paper" });
  await expect(field).toHaveValue("talent gap");
  await expect(page.getByRole("option", { selected: true })).toContainText("Too few people");
  await page.keyboard.press("Enter");
  await expectMark(sight.row("Talent gap"), "chosen");
  await expect(sight.row("Talent gap")).toBeFocused();
});

for (const [view, size, head] of [
  ["practice", { width: 1280, height: 640 }, ".practice-matrix > thead"],
  ["timeline", { width: 700, height: 700 }, ".timeline-head"],
] as const) {
  test(`a walk up the ${view} keeps what it comes to clear of the head that stays`, async ({
    page,
    openAt,
    sight,
  }) => {
    await page.setViewportSize(size);
    await openAt(`abroad=${view}`);
    const covering = sight.panel("comparison").locator(head);
    await sight.panel("comparison").locator("[data-rove]").last().focus();
    const names = new Set<string>();
    for (;;) {
      await page.keyboard.press("ArrowUp");
      const { name, covered } = await covering.evaluate((box) => {
        const mark = document.activeElement;
        // Up to the last, or to what stands above the head.
        if (!mark?.closest("tbody, ul")) return { name: "", covered: 0 };
        const [over, own] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
        return { name: mark.getAttribute("aria-label") ?? "", covered: over.bottom - own.top };
      });
      if (name === "" || names.has(name)) break;
      expect(covered, name).toBeLessThanOrEqual(0);
      names.add(name);
    }
    expect(names.size).toBeGreaterThan(5);
  });
}
