import { expect, expectMark, test } from "./fixture";

const views = ["Amounts", "Who does what", "R&D", "Timeline", "Counts"];

test("five views take one place in turn, by key, and a link keeps each", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  const panel = sight.panel("comparison");
  const titles = new Set<string>();
  for (const name of views) {
    const view = panel.getByRole("button", { name, exact: true });
    await view.focus();
    await page.keyboard.press("Enter");
    await expect(panel).not.toHaveAttribute("aria-busy", "true");
    await expect(view).toHaveAttribute("aria-pressed", "true");
    await expect(view).toBeFocused();
    const title = await sight.heading("comparison").innerText();
    titles.add(title);
    const link = page.url();
    await page.reload();
    await expect(sight.heading("comparison")).toHaveText(title);
    expect(page.url()).toBe(link);
  }
  expect(titles.size).toBe(views.length);
});

test("what is chosen elsewhere lights up in every view", async ({ page, openAt, sight }) => {
  for (const abroad of ["amounts", "practice", "research", "timeline"]) {
    const item = abroad === "research" ? "DE" : "m-de-hydrogen";
    await openAt(`abroad=${abroad}&choose=${item}`);
    await page.reload();
    const marks = sight.panel("comparison").locator(`[data-item='${item}']`);
    await expectMark(marks, "chosen");
  }
});

test("a measure without an amount is brought into sight where the panel says so", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=m-jp-foresight");
  const silence = sight.practice("Technology foresight survey");
  await expect(silence).toBeInViewport({ ratio: 0.9 });
  // One that is pressed here stays where it is, and so do the rows.
  const other = sight.practice("Future industry institutes");
  await other.scrollIntoViewIfNeeded();
  const before = await other.evaluate((mark) => mark.getBoundingClientRect().top);
  await other.click();
  await expectMark(other, "chosen");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await other.evaluate((mark) => mark.getBoundingClientRect().top)).toBe(before);
});

test("a conversion shows its sum, its rate, its source and the way back", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  const panel = sight.panel("comparison");
  const fund = sight.practice("Future technology fund").first();
  await expect(fund).toContainText("10, adopted");
  await panel.getByRole("button", { name: "Options" }).click();
  const options = page.getByRole("group", { name: "How amounts are shown" });
  await options.getByRole("radio", { name: "US$" }).check();
  await options.getByRole("radio", { name: /per year/ }).check();
  // What the record does not allow says why.
  const product = options.getByRole("radio", { name: "share of GDP" });
  await expect(product).toBeDisabled();
  await expect(product).toHaveAccessibleDescription(/holds no GDP/);
  await page.keyboard.press("Escape");
  await expect(options).toBeHidden();
  await expect(fund).toContainText("1.18 per year, adopted");
  await expect(panel.getByText("Shown in US$, per year.")).toBeVisible();
  await fund.hover();
  await expect(page.getByRole("tooltip")).toContainText(
    "€10 billion × 1.1827 US$ for 1 € (mean of 2021, European Central Bank) ÷ 10 years (2021 to 2030) = US$1.18 billion per year",
  );
  expect(page.url()).toContain("currency=USD&per=year");
  await panel.getByRole("button", { name: "Show all as stated" }).click();
  await expect(fund).toContainText("10, adopted");
});

test("without the record currencies stay apart, and the page says why", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("record=off&currency=USD");
  const panel = sight.panel("comparison");
  await expect(sight.practice("Future technology fund")).toHaveAccessibleName(/€10 billion/);
  await panel.getByRole("button", { name: "Options" }).click();
  const dollars = page.getByRole("radio", { name: "US$" });
  await expect(dollars).toBeDisabled();
  await expect(dollars).toHaveAccessibleDescription(/rates come from the record/);
});

test("a lane says why it stands apart from what is chosen", async ({ openAt, sight }) => {
  await openAt("choose=m-us-iof-act");
  const lane = sight.panel("comparison").getByRole("heading", { name: /^Commitments, total, €/ });
  await expect(lane).toContainText("apart: other kind, basis, currency");
});

test("bars begin at zero", async ({ openAt, sight }) => {
  await openAt("axis=bars");
  const panel = sight.panel("comparison");
  const axis = panel.locator(".lane svg text").first();
  await expect(axis).toHaveText("0");
  await expect(panel.getByText("log scale")).toHaveCount(0);
  await expect(panel.locator(".lane svg rect").first()).toHaveAttribute("x", "0");
});

test("more is told of a mark at rest of the pointer or the focus, and Esc puts only that away", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=m-de-future-fund");
  const fund = sight.practice("Future technology fund").first();
  await fund.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("Paper: 3.3-p1-s4");
  await expect(tip).toContainText("Period: 2021 to 2030");
  await expect(fund).toHaveAccessibleDescription(/Period: 2021 to 2030/);
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  await expectMark(sight.practice("Future technology fund"), "chosen");
});

test("a checked claim opens paper and record side by side, and Esc leads back", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  const sign = sight
    .panel("comparison")
    .getByRole("button", { name: "German hydrogen strategy, paper and record side by side" });
  await sign.first().focus();
  await page.keyboard.press("Enter");
  const sheet = page.locator('[data-panel="checks"]');
  await expect(sheet.getByRole("heading", { level: 2 })).toContainText("two of 24");
  await expect(sheet.getByText(/Japan adopted its Basic Hydrogen Strategy/)).toBeInViewport();
  await expect(sheet.getByRole("heading", { level: 2 })).toBeFocused();
  await sheet.getByRole("button", { name: /^Back to all panels/ }).focus();
  await page.keyboard.press("Enter");
  await expect(sheet).toHaveCount(0);
  await expect(sign.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(sign.first()).toBeFocused();
});

test("Esc puts a tip away and leaves a presentation running", async ({ page, openAt, sight }) => {
  await openAt("step=2");
  const fund = sight.practice("Future technology fund").first();
  await fund.hover();
  await expect(page.getByRole("tooltip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  expect(page.url()).toContain("step=2");
});

test.describe("without a connection", () => {
  test.use({ allowedNoise: /Failed to load resource|preload/ });

  test("a view that cannot be fetched says so, and the others stay within reach", async ({
    page,
    openAt,
    sight,
  }) => {
    await page.route(/\/assets\/timeline-/, (route) => route.abort());
    await openAt();
    const panel = sight.panel("comparison");
    await panel.getByRole("button", { name: "Timeline", exact: true }).click();
    await expect(panel.getByText(/This view could not be fetched/)).toBeVisible();
    await panel.getByRole("button", { name: "Counts", exact: true }).click();
    await expect(sight.heading("comparison")).toContainText("are counts, not money");
  });
});

test("economies are picked by search or by name, and the rest leave", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  const panel = sight.panel("comparison");
  await panel.getByRole("button", { name: "All economies" }).click();
  const picker = page.getByRole("group", { name: "Economies" }).first();
  for (const name of ["European Union", "Germany", "Korea", "United Kingdom"]) {
    await picker.getByRole("checkbox", { name: new RegExp(name) }).uncheck();
  }
  await expect(sight.heading("comparison")).toHaveText(
    "The paper gives no amount for one of two economies shown",
  );
  await page.keyboard.press("Escape");
  await expect(panel.getByRole("button", { name: "2 of 6 economies" })).toBeVisible();
  await expect(sight.practice("Future technology fund")).toHaveCount(0);
  await expect(sight.practice("CHIPS and Science Act")).toHaveCount(1);
});

for (const width of [1920, 3840]) {
  test(`printed from a window ${width} px wide no label is lost`, async ({
    page,
    openAt,
    sight,
  }) => {
    await page.setViewportSize({ width, height: 1080 });
    await openAt("wide=comparison");
    const panel = sight.panel("comparison");
    await expect(panel.locator("svg text")).not.toHaveCount(0);
    const names = await panel.locator(".amount-name:visible, .unstated-mark").allInnerTexts();
    const spoken = await panel
      .locator("button.amount-mark")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
    // "Germany, Future technology fund: up to €10 billion per year, adopted, …"
    const figures = spoken.map(
      (name) =>
        /[:,] (?:more than |up to )?((?:US\$|[€£¥₩]|\d).*?)(?: per year)?, /.exec(name)?.[1],
    );
    expect(names.length).toBeGreaterThan(40);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.setViewportSize({ width: 718, height: 1000 });
    const table = panel.getByRole("table");
    await expect(table).toBeVisible();
    const printed = await table.innerText();
    for (const part of [...names, ...figures])
      expect(printed.includes(part ?? "?"), part).toBe(true);
    const cut = await table.evaluate(
      (whole) =>
        [...whole.querySelectorAll("td, th")].filter(
          (cell) => cell.scrollWidth > cell.clientWidth + 1,
        ).length,
    );
    expect(cut).toBe(0);
  });
}
