import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectMark, type Sight, stand, test } from "./fixture";

/** What a screen reader is told of the choice. */
const spoken = (page: Page) => page.locator("[data-spoken]");

/** Presses a key and returns what is then said; a key that changes nothing says nothing new. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return (await spoken(page).innerText()).trim();
}

/** From the top driver to each: down the sides of the triangle. */
const ways = [
  [],
  ["ArrowLeft", "ArrowDown", "ArrowLeft"],
  ["ArrowRight", "ArrowDown", "ArrowRight"],
];

/** Tabs to the panel, then goes by arrows until the mark of this name has the focus. */
async function reach(page: Page, sight: Sight, name: string): Promise<void> {
  const mark = sight.driver(name);
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press("Tab");
    const isInside = await page.evaluate(
      () => document.activeElement?.closest("[data-panel='drivers'] [data-rove]") !== null,
    );
    if (isInside) break;
  }
  const isThere = () => mark.evaluate((each) => each === document.activeElement);
  for (const way of ways) {
    await page.keyboard.press("Home");
    for (const key of way) {
      if (await isThere()) return;
      await page.keyboard.press(key);
    }
    if (await isThere()) return;
  }
  await expect(mark).toBeFocused();
}

/** From a driver to a recommendation and back to it, by keys alone: each key and what it says. */
async function walkThereAndBack(page: Page, end: RegExp): Promise<string[]> {
  const lines = [`Space: ${await press(page, "Space")}`];
  const start = lines[0]?.replace("Space: ", "") ?? "";
  lines.push(`Shift+ArrowRight: ${await press(page, "Shift+ArrowRight")}`);
  while (!end.test(lines.at(-1) ?? "") && lines.length < 9) {
    lines.push(`ArrowRight: ${await press(page, "ArrowRight")}`);
  }
  expect(lines.at(-1)).toMatch(end);
  const steps = lines.length - 1;
  for (let step = 0; step < steps; step += 1) {
    lines.push(`ArrowLeft: ${await press(page, "ArrowLeft")}`);
  }
  // Back where it began, but for the word on which link it was reached by.
  expect(lines.at(-1)?.replace("ArrowLeft: ", "")).toBe(start);
  return lines;
}

const languages = [
  { lang: "en", end: /: Recommendation 5\.\d, / },
  { lang: "zh", end: /: 建议（5\.\d节）：/ },
] as const;
const drivers = {
  en: ["Technology push", "Scenario pull", "Policy assurance"],
  zh: ["技术推动", "场景牵引", "政策保障"],
} as const;

for (const { lang, end } of languages) {
  test(`from each driver to a recommendation and back, by key, as it is spoken (${lang})`, async ({
    page,
    openAt,
    sight,
  }) => {
    const told: string[] = [];
    for (const driver of drivers[lang]) {
      await openAt(`lang=${lang}`);
      await page.reload();
      await stand(page);
      await reach(page, sight, driver);
      told.push(...(await walkThereAndBack(page, end)), "");
      // The walk went on in the band, and the focus with it.
      await expectMark(sight.panel("thread").locator(":focus"), "chosen");
      await expectMark(sight.driver(driver), "chosen");
    }
    // The record of the walk. Where the paper's data changed, copy the new one from e2e/.results.
    const text = told.join("\n");
    mkdirSync("e2e/.results/walks", { recursive: true });
    writeFileSync(`e2e/.results/walks/${lang}.txt`, text);
    expect(text).toBe(readFileSync(`e2e/walks/${lang}.txt`, "utf8"));
  });
}

test("up and down move among what the item before leads to, and the link keeps the way", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=n-elements");
  await sight.line().and(page.locator("[aria-pressed=true]")).focus();
  const first = await press(page, "ArrowRight");
  expect(first).toMatch(/^Practice abroad 3\.\d, .*; 1 of \d+\.$/);
  const second = await press(page, "ArrowDown");
  expect(second).toMatch(/; 2 of \d+\.$/);
  expect(await press(page, "ArrowUp")).toBe(first);
  await press(page, "ArrowDown");
  await page.reload();
  await stand(page);
  await expect(spoken(page)).toHaveText(second);
  await expect(sight.line().and(page.locator("[aria-pressed=true]"))).toBeVisible();
});

test("a walk begins at any mark: a cell, a field, an economy, an action", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("columns=fields");
  const starts = [
    [sight.row("Talent gap"), /^Recommendation 5\.3, /],
    [sight.column("Hydrogen"), /^(Direction|Need|Practice abroad)\b/],
    [sight.economy("Japan").first(), /^Practice abroad 3\.\d, /],
    [sight.recommendation("Cultivate scenarios"), /^Action, /],
  ] as const;
  for (const [mark, said] of starts) {
    await mark.focus();
    expect(await press(page, "Shift+ArrowRight"), String(mark)).toMatch(said);
    await page.keyboard.press("Escape");
    // The walk went on in the band; leaving it leads back to where it began.
    await expect(mark).toBeFocused();
  }
  await sight.cell("Talent gap", "Intelligent manufacturing").focus();
  expect(await press(page, "Shift+ArrowRight")).toMatch(/^Recommendation 5\.3, /);
  await page.keyboard.press("Escape");
  await expect(sight.row("Talent gap")).toBeFocused();
  await sight.tick("Increase funding").focus();
  expect(await press(page, "Shift+ArrowLeft")).toMatch(/^(Shortfall|Practice abroad) /);
});

test("where the line ends, it says so", async ({ page, openAt, sight }) => {
  await openAt();
  await sight.row("Regulation").focus();
  expect(await press(page, "Space")).toMatch(/leads no further/);
  expect(await press(page, "Shift+ArrowRight")).toMatch(/The line ends here\.$/);
  expect(await press(page, "Shift+ArrowLeft")).not.toMatch(/The line ends here/);
});

test("how far a choice is followed, and whether only what is stated counts, holds in every panel", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=c-talent-gap");
  await expectMark(sight.recommendation("Strengthen talent cultivation"), "neighbour");
  await expectMark(sight.driver("Policy assurance"), "linked");
  await page.getByRole("button", { name: "1 link", exact: true }).click();
  await expectMark(sight.driver("Policy assurance"), "muted");
  await expectMark(sight.recommendation("Strengthen talent cultivation"), "neighbour");
  await openAt("choose=c-talent-gap&links=stated");
  await expectMark(sight.recommendation("Strengthen talent cultivation"), "muted");
  await expect(sight.panel("thread")).toContainText("No recommendation answers it");
});

test.describe("the whole argument", () => {
  test("opens from the band, walks by plain arrows, and shows stated links alone", async ({
    page,
    openAt,
  }) => {
    await openAt();
    await page.getByRole("button", { name: "Every link" }).click();
    const whole = page.getByRole("region", { name: /links/ });
    await expect(whole.getByRole("heading", { level: 2 })).toHaveText(/states 14 of .* 150 links/);
    const driver = whole.getByRole("button", { name: "Technology push", exact: true });
    await driver.focus();
    expect(await press(page, "ArrowDown")).toMatch(/^Driver, Scenario pull/i);
    expect(await press(page, "ArrowRight")).toMatch(/^Direction 1\.2, |^Direction, /);
    await expect(whole.locator(":focus")).toHaveAttribute("data-mark", "chosen");
    await expect(whole.locator("svg .strand")).toHaveCount(150);
    await whole.getByRole("button", { name: "Stated only" }).click();
    await expect(whole.locator("svg .strand")).toHaveCount(14);
    await page.keyboard.press("Escape");
    await expect(whole).toHaveCount(0);
  });

  test("a link opens its grade, its reason and its passages", async ({ openAt, sight }) => {
    await openAt("wide=argument&choose=link-001&reading=passages");
    const passages = sight.passages();
    await expect(passages.getByRole("heading", { level: 2 })).toHaveText(/ → /);
  });
});
