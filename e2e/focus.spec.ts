import type { Page } from "@playwright/test";
import { expect, test } from "./fixture";
import { focused } from "./gridKeys";
import { event, keep } from "./kept";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a sheet takes the focus once, and Esc gives it back to what opened it", async ({
  page,
  openAt,
  sight,
}) => {
  await keep(page, [event({ subject: "a-talent-1" })]);
  await openAt("choose=r-talent");
  await sight.panel("recommendations").getByRole("button", { name: "History" }).focus();
  await page.keyboard.press("Enter");
  const history = page.locator('[data-panel="history"]');
  await expect(history.getByRole("heading", { level: 2 })).toBeFocused();
  const table = history.getByRole("button", { name: "Table" });
  await table.focus();
  await page.keyboard.press("Enter");
  await expect(history.getByRole("table").first()).toBeVisible();
  await expect(focused(page)).toHaveText("Picture");
  await page.keyboard.press("Escape");
  await expect(history).toHaveCount(0);
  await expect(focused(page)).toHaveText("History");
});

test("from a past day on, the focus goes with what was pressed on its line", async ({
  page,
  openAt,
}) => {
  await keep(page, [event({ subject: "a-talent-1" })]);
  await openAt("as-of=2026-03-02&wide=files");
  await button(page, "What changed since").focus();
  await page.keyboard.press("Enter");
  const history = page.locator('[data-panel="history"]');
  await expect(history.getByRole("heading", { level: 2 })).toBeFocused();
  await button(page, "Back to today").focus();
  await page.keyboard.press("Enter");
  await expect(button(page, "Back to today")).toHaveCount(0);
  expect(await focused(page).evaluate((at) => at.closest("main") !== null)).toBe(true);
});

test("the drawer hands the focus back only where it had it", async ({ page, openAt, sight }) => {
  await openAt();
  const [first, second] = [sight.driver("Technology push"), sight.driver("Scenario pull")];
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(sight.passages()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sight.passages()).toBeFocused();
  await second.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(sight.passages()).toHaveCount(0);
  await expect(second).toBeFocused();
});

test("a drawer that fills the window leaves nothing behind it to be reached, and Back closes it", async ({
  page,
  openAt,
  sight,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt();
  await sight.driver("Technology push").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(sight.passages()).toBeFocused();
  await expect(page.locator("main")).toBeHidden();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Shift+Tab");
    const isBehind = () =>
      document.activeElement?.closest("main, .screen > header, .screen > nav") !== null;
    expect(await page.evaluate(isBehind)).toBe(false);
  }
  await page.goBack();
  await expect(sight.passages()).toHaveCount(0);
  await expect(page.locator("main")).toBeVisible();
  await expect(sight.driver("Technology push")).toHaveAttribute("aria-pressed", "true");
});

test("Back goes over choices, not over the language, and a double click chooses once", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await sight.driver("Technology push").dblclick();
  await expect(sight.passages()).toBeVisible();
  await page.getByText("中", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  await page.goBack();
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(page.locator("[data-item=d-technology-push]").first()).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.goBack();
  await expect(page.locator("[aria-pressed=true][data-item]")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
});

test("what takes the focus on a narrow page is scrolled clear of the line at its foot", async ({
  page,
  openAt,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt("choose=r-talent");
  const band = page.locator('[data-panel="thread"]');
  const ticks = page.getByRole("checkbox");
  await ticks.first().focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("ArrowDown");
    const [at, over] = await Promise.all([focused(page).boundingBox(), band.boundingBox()]);
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
  }
});
