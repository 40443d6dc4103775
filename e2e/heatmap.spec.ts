import type { Locator, Page } from "@playwright/test";
import { expect, expectMark, type Sight, stand, test } from "./fixture";

const challenges = '[data-panel="challenges"]';
const focused = (page: Page) => page.locator(":focus");

/** To a button of the panel by Tab alone, then presses it. */
async function pressButton(page: Page, sight: Sight, name: string): Promise<void> {
  await sight.page.locator(`${challenges} button`).first().focus();
  for (let stop = 0; stop < 30; stop += 1) {
    const at = focused(page);
    if ((await at.textContent()) === name) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${name}.`);
}

async function enterGrid(page: Page, sight: Sight): Promise<void> {
  await sight.grid().locator("[tabindex='0']").focus();
  await page.keyboard.press("Control+Home");
}

async function place(at: Locator): Promise<readonly [row: number, column: number]> {
  return at.evaluate((element) => {
    const row = element.closest("[aria-rowindex]")?.getAttribute("aria-rowindex");
    return [Number(row), Number(element.getAttribute("aria-colindex"))] as const;
  });
}

const kinds = [
  ["Recommendations", 14, /no recommendation/],
  ["Fields", 15, /a number on/],
  ["Practice abroad", 18, /no practice abroad/],
  ["Drivers", 4, /back to a driver/],
  ["Needs", 5, /back to a need/],
] as const;

test("every kind of column is walked to every edge by keys alone", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  for (const [name, columns, title] of kinds) {
    await pressButton(page, sight, name);
    await expect(sight.heading("challenges")).toHaveText(title);
    await expect(sight.grid()).toHaveAttribute("aria-colcount", String(columns));
    await enterGrid(page, sight);
    expect(await place(focused(page)), name).toEqual([2, 1]);
    for (const [key, row, column] of [
      ["Control+End", 17, columns],
      ["Home", 17, 1],
      ["PageUp", 12, 1],
      ["End", 12, columns],
      ["PageDown", 17, columns],
      ["Control+Home", 2, 1],
      ["ArrowUp", 2, 1],
      ["ArrowRight", 2, 2],
      ["ArrowUp", 1, 2],
      ["End", 1, columns],
      ["ArrowDown", 2, columns],
    ] as const) {
      await page.keyboard.press(key);
      expect(await place(focused(page)), `${name}: ${key}`).toEqual([row, column]);
      await expect(focused(page), `${name}: ${key}`).toBeInViewport({ ratio: 0.5 });
    }
  }
});

test("a cell says row, column, level and place, in both languages", async ({ openAt, sight }) => {
  await openAt();
  await expect(sight.cell("Talent gap", "Strengthen talent cultivation")).toHaveAccessibleName(
    "Talent gap, Strengthen talent cultivation: implied; row 7 of 16, column 8 of 13",
  );
  await expect(sight.cell("Regulation", "Increase funding")).toHaveAccessibleName(
    /no link; row 13 of 16/,
  );
  await openAt("lang=zh&columns=needs");
  await expect(sight.grid().getByRole("gridcell").nth(1)).toHaveAccessibleName(
    /^地方布局交叉重复，.+：编者解读，经“.+”；共 2 条路径；第 1 行（共 16 行），第 2 列（共 4 列）$/,
  );
});

test("a cell opens the links behind it, and Esc leads back to it", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("columns=needs");
  await enterGrid(page, sight);
  const cell = sight.cell("Finance lacks foresight", "Macro layout");
  while (
    (await focused(page).getAttribute("aria-label")) !== (await cell.getAttribute("aria-label"))
  ) {
    const [row, column] = await place(focused(page));
    await page.keyboard.press(column < 2 ? "ArrowRight" : row < 9 ? "ArrowDown" : "End");
  }
  await page.keyboard.press("Enter");
  const reader = sight.passages();
  await expect(reader).toBeFocused();
  await expect(reader).toContainText("A path via Future Industries Act, implied");
  await expect(reader).toContainText("the need is acted on in the practice abroad");
  await expect(reader).toContainText("the practice abroad contrasts with the shortfall");
  await expect(reader.getByText("3.3, paragraph 1, sentence 3").first()).toBeVisible();
  await expectMark(cell, "chosen");
  await expectMark(sight.column("Macro layout"), "neighbour");
  await page.keyboard.press("Escape");
  await expect(reader).toHaveCount(0);
  await expect(cell).toBeFocused();
});

test("a chosen cell marks both its ends everywhere, and again clears", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  const cell = sight.cell("Talent gap", "Strengthen talent cultivation");
  await cell.click();
  await expectMark(cell, "chosen");
  await expectMark(sight.row("Talent gap"), "chosen");
  await expectMark(sight.recommendation("Strengthen talent cultivation"), "neighbour");
  await expect(sight.panel("thread")).toContainText(
    "Talent gap, beside Strengthen talent cultivation",
  );
  expect(page.url()).toMatch(/choose=c-talent-gap&field=r-talent/);
  await cell.click();
  await expectMark(cell, "idle");
});

test("heads choose their item everywhere", async ({ page, openAt, sight }) => {
  for (const [hash, head] of [
    ["columns=measures", "Future technology fund"],
    ["columns=drivers", "Scenario pull"],
    ["columns=needs", "Element supply"],
  ] as const) {
    await openAt(hash);
    await sight.column(head).focus();
    await page.keyboard.press("Space");
    await expectMark(sight.column(head), "chosen");
    await expect(sight.panel("thread")).toContainText(head);
    expect(await page.locator("[data-panel='drivers'] [data-mark='idle']").count()).toBe(0);
  }
});

test("two rows are compared by key and by Shift and a click, and the link says so", async ({
  page,
  context,
  openAt,
  sight,
}) => {
  await openAt();
  await sight.row("Talent gap").focus();
  await page.keyboard.press("c");
  await expectMark(sight.row("Talent gap"), "chosen");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("c");
  const title = "Talent gap and No joint design share 1 of 13 recommendations";
  await expect(sight.heading("challenges")).toHaveText(title);
  const back = sight.panel("challenges").getByRole("button", { name: "Back to the grid" });
  await expect(back).toBeFocused();
  await expect(sight.panel("challenges")).toContainText("Neither (7)");

  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(sight.in(copy).heading("challenges")).toHaveText(title);

  await page.keyboard.press("Escape");
  await expect(sight.row("Talent gap")).toBeFocused();
  await sight.row("Regulation").click({ modifiers: ["Shift"] });
  await expect(sight.heading("challenges")).toContainText("Regulation");
  await back.click();
  await expect(sight.row("Talent gap")).toBeFocused();
});

test("the reader's own ratings are a layer of their own, by keys alone", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await sight.row("Talent gap").focus();
  await page.keyboard.press("4");
  await pressButton(page, sight, "Our assessment");
  await expect(sight.heading("challenges")).toHaveText(
    "Our assessment: none of 16 shortfalls rated",
  );
  await expect(sight.panel("challenges")).toContainText("Your own assessment, not the paper’s.");
  await expect(sight.grid()).not.toContainText(/implied|reading|stated/);

  await sight.row("Talent gap").focus();
  await page.keyboard.press("4");
  const whole = sight.cell("Talent gap", "As a whole");
  await expect(whole).toHaveAccessibleName(/: you: 4, severe; row 7 of 16, column 1 of 14$/);
  await expect(sight.heading("challenges")).toHaveText(
    "Our assessment: 1 of 16 shortfalls rated, Talent gap highest at 4",
  );
  await expect(sight.row("Talent gap")).toBeFocused();

  await page.keyboard.press("End");
  await page.keyboard.press("2");
  await expect(focused(page)).toHaveAccessibleName(/^Talent gap, Cooperate.+: you: 2, moderate;/);
  await page.keyboard.press("0");
  await expect(focused(page)).toHaveAccessibleName(/: not rated;/);

  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Our assessment: Talent gap" });
  await form.getByRole("radio", { name: "worse" }).focus();
  await page.keyboard.press("Space");
  await form.getByLabel("Note").focus();
  await page.keyboard.type("c 1 2 3: figures of 2021");
  await form.getByLabel(/^Your name/).focus();
  await page.keyboard.type("Ada");
  await page.keyboard.press("Enter");
  await expect(form).toHaveCount(0);
  await expect(sight.row("Talent gap")).toBeFocused();
  await expect(whole).toHaveAccessibleName(
    /4, severe, trend worse, note: c 1 2 3: figures of 2021/,
  );

  await pressButton(page, sight, "Undo");
  await expect(whole).toHaveAccessibleName(/you: 4, severe;/);
  await pressButton(page, sight, "Redo");
  await expect(whole).toHaveAccessibleName(/trend worse/);

  await page.reload();
  await stand(page);
  await expect(whole).toHaveAccessibleName(/trend worse/);
  await pressButton(page, sight, "Table");
  const table = sight.panel("challenges").getByRole("table");
  await expect(table.getByRole("row").filter({ hasText: "figures of 2021" })).toContainText("Ada");
  await pressButton(page, sight, "Evidence");
  await expect(table).toContainText("implied");
  await expect(table).not.toContainText(/figures of 2021|severe/);
});

test("rows are ordered by the paper or by evidence, and the link says so", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await pressButton(page, sight, "most first");
  const first = sight.grid().getByRole("rowheader").first();
  await expect(first).toHaveAccessibleName(/^No joint design/);
  await expect(sight.panel("challenges")).toContainText("themes are mixed");
  await page.reload();
  await stand(page);
  await expect(first).toHaveAccessibleName(/^No joint design/);
  await pressButton(page, sight, "paper order");
  await expect(first).toHaveAccessibleName(/^Local plans overlap/);
});

test("links of the first version still open what they opened", async ({ openAt, sight }) => {
  await openAt("v=1&paper=chen-2023&choose=c-talent-gap&field=f-intelligent-manufacturing");
  await expect(sight.heading("challenges")).toHaveText(/a number on three of 16/);
  await expectMark(sight.cell("Talent gap", "Intelligent manufacturing"), "chosen");
});

/** In the page: per cell that holds a word, the contrast of its word on its ground. */
function contrasts(): readonly (readonly [cell: string, ratio: number])[] {
  const channel = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/, 0\)$/.test(backgroundColor) && backgroundColor !== "transparent")
        return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll(".heat-cell, .heat-label, .heat-column")]
    .filter((cell) => cell.textContent)
    .map((cell) => {
      const [a, b] = [luminance(getComputedStyle(cell).color), luminance(groundOf(cell))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return [cell.getAttribute("aria-label") ?? "", ratio] as const;
    });
}

for (const [name, media] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { colorScheme: "light", contrast: "more" }],
  ["high contrast in the dark", { colorScheme: "dark", contrast: "more" }],
] as const) {
  test(`every word of every cell reads at 4.5:1 in ${name}`, async ({ page, openAt, sight }) => {
    await page.emulateMedia(media);
    for (const columns of ["recommendations", "fields", "measures", "drivers", "needs"]) {
      for (const rest of ["", "&choose=c-talent-gap", "&layer=ours"]) {
        await openAt(`columns=${columns}${rest}`);
        if (rest === "&layer=ours") {
          await sight.row("Talent gap").focus();
          await page.keyboard.press("3");
          await expect(sight.cell("Talent gap", "As a whole")).toContainText("3");
        }
        const faint = (await page.evaluate(contrasts)).filter(([, ratio]) => ratio < 4.5);
        expect(faint, `${columns}${rest}`).toEqual([]);
      }
    }
  });
}

test("forced colours keep every cell's word and edge in the reader's colours", async ({
  page,
  openAt,
  sight,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openAt("columns=fields&choose=c-talent-gap&field=f-intelligent-manufacturing");
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    probe.style.cssText =
      "forced-color-adjust:none;color:CanvasText;background:Canvas;outline:1px solid Highlight";
    const { color, backgroundColor, outlineColor } = getComputedStyle(probe);
    probe.remove();
    return { color, backgroundColor, outlineColor };
  });
  const looks = await sight
    .grid()
    .locator(".heat-cell:not([data-level='0'])")
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const { color, backgroundColor, borderTopStyle, borderTopColor } = getComputedStyle(cell);
        // The word stays of what has no part in the choice, the edge goes.
        const isMuted = cell.getAttribute("data-mark") === "muted";
        const level = isMuted ? "muted" : (cell.getAttribute("data-level") ?? "");
        return { level, color, backgroundColor, borderTopStyle, borderTopColor };
      }),
    );
  expect(looks.length).toBe(30);
  const styles = { 1: "dotted", 2: "dashed", 3: "solid", 4: "solid" } as Record<string, string>;
  for (const { level, color, backgroundColor, borderTopStyle, borderTopColor } of looks) {
    expect({ color, backgroundColor }).toEqual({
      color: system.color,
      backgroundColor: system.backgroundColor,
    });
    if (level === "muted") expect(borderTopColor).toBe(system.backgroundColor);
    else expect([borderTopStyle, borderTopColor]).toEqual([styles[level], system.color]);
  }
  const chosen = sight.cell("Talent gap", "Intelligent manufacturing");
  await expect(chosen).toHaveCSS("outline-color", system.outlineColor);
});

test("the key opens by keyboard, says each level in a line, and Esc closes it alone", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=c-talent-gap");
  await pressButton(page, sight, "Key");
  const key = sight.panel("challenges").getByRole("group", { name: /^What the cells mean/ });
  for (const line of [
    "no link",
    "reading: by the editor",
    "implied: by the paper",
    "stated: in its",
  ]) {
    await expect(key.getByText(line)).toBeVisible();
  }
  await page.keyboard.press("Escape");
  await expect(key.getByText("no link")).toHaveCount(0);
  await expectMark(sight.row("Talent gap"), "chosen");
});
