import { expect, expectMark, stand, test } from "./fixture";
import { enterGrid, focused, place, pressButton, walkTo } from "./gridKeys";

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
    /^地方布局交叉重复，.+：编者解读，经“.+”；共2条路径；第1行（共16行），第2列（共4列）$/,
  );
});

test("a cell opens the links behind it, and Esc leads back to it", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("columns=needs");
  const cell = sight.cell("Finance lacks foresight", "Macro layout");
  await walkTo(page, sight, cell);
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
    await walkTo(page, sight, sight.column(head));
    await page.keyboard.press("Space");
    await expectMark(sight.column(head), "chosen");
    await expect(sight.panel("thread")).toContainText(head);
    await expect(page.locator("[data-panel='drivers'] [data-mark='idle']")).toHaveCount(0);
  }
});

test("two rows are compared by key and by Shift and a click, and the link says so", async ({
  page,
  context,
  openAt,
  sight,
}) => {
  await openAt();
  await walkTo(page, sight, sight.row("Talent gap"));
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
