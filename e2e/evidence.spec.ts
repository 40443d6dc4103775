import type { Locator } from "@playwright/test";
import { expect, type PanelId, type Sight, test } from "./fixture";

/** "4.3, paragraph 1, sentence 2 · stated · explains" */
const place = /^[1-5](\.\d)?, paragraph \d+, sentence \d+ · /;
const grade = / · (stated|implied|editor’s reading) · (asserts|explains|gives a number)$/;

const samples: Record<PanelId, (sight: Sight) => Locator[]> = {
  drivers: (on) => [
    on.driver("Policy assurance"),
    on.driver("Technology push and Scenario pull"),
    on.driver("Health"),
  ],
  comparison: (on) => [
    on.practice("Future Industries Act").first(),
    on.practice("Technology foresight survey").first(),
    on.economy("Japan").first(),
  ],
  challenges: (on) => [
    on.cell("Talent gap", "Intelligent manufacturing"),
    on.row("Weak parts, materials"),
    on.column("Hydrogen"),
  ],
  recommendations: (on) => [
    on.recommendation("Cultivate scenarios"),
    on.recommendation("Publish catalogues of scenarios drawn from major public and economic needs"),
  ],
  thread: (on) => [on.line().nth(4)],
};

for (const [panel, marks] of Object.entries(samples)) {
  test(`every mark of ${panel} opens its passages on Enter, and Esc goes back to it`, async ({
    page,
    openAt,
    sight,
  }) => {
    await openAt("choose=r-talent&columns=fields");
    for (const mark of marks(sight)) {
      const name = String(mark);
      await mark.focus();
      await page.keyboard.press("Enter");
      await expect(sight.passages(), name).toBeFocused();
      const said = sight.passages().getByRole("listitem").getByText(place);
      await expect(said.first(), name).toBeVisible();
      for (const line of await said.allInnerTexts()) expect(line, name).toMatch(grade);
      await page.keyboard.press("Escape");
      await expect(sight.passages()).toHaveCount(0);
      await expect(mark, name).toBeFocused();
    }
  });
}

test("a double click and the band's button open the passages too", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await sight.driver("Scenario pull").dblclick();
  await expect(sight.passages().getByRole("heading", { level: 2 })).toHaveText(/scenario/i);
  await sight.passages().getByRole("button", { name: "Close" }).click();
  await expect(sight.passages()).toHaveCount(0);
  await page.getByRole("button", { name: /^Passages · \d+ statements?$/ }).click();
  await expect(sight.passages()).toBeVisible();
});

test("a claim the record checks shows its verdict and its sources", async ({ openAt, sight }) => {
  await openAt("choose=m-de-hydrogen&reading=on");
  const record = sight.passages().getByRole("listitem").filter({ hasText: "The record differs" });
  await expect(record).toContainText(/Japan.+2017/);
  const source = record.getByRole("link").first();
  await expect(source).toHaveAttribute("href", /^https:\/\//);
  await expect(source).toHaveAttribute("rel", "noopener noreferrer");
});

test("with Paper only nothing of the record remains on the page", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=m-de-hydrogen&reading=on");
  const comparison = sight.panel("comparison");
  const mentions = page.locator(":is(main, aside)").getByText(/\bthe record\b/i);
  const spoken = comparison.getByRole("button", { name: /\bthe record\b/ });
  const recordOnly = comparison.getByRole("button", { name: /CHIPS and Science Act/ });
  for (const trace of [mentions, spoken, recordOnly]) await expect(trace).not.toHaveCount(0);

  await page.getByText("Paper only").click();
  await expect(sight.passages().getByText(place).first()).toBeVisible();
  for (const trace of [mentions, spoken, recordOnly]) await expect(trace).toHaveCount(0);
  await expect(sight.passages().getByRole("link")).toHaveCount(0);
  await expect(comparison.getByRole("button", { name: /^Germany, German hydrogen/ })).toHaveCount(
    1,
  );

  await page.keyboard.press("Escape");
  await comparison.getByRole("button", { name: "show as a table" }).click();
  await expect(comparison.getByRole("cell", { name: "paper" })).not.toHaveCount(0);
  await expect(comparison.getByRole("cell", { name: "record" })).toHaveCount(0);
});
