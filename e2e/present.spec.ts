import type { Page } from "@playwright/test";
import { expect, panels, stand, test } from "./fixture";

const caption = (page: Page) => page.getByRole("region", { name: "Presentation" });
const expectStep = (page: Page, step: number) =>
  expect(caption(page).getByRole("status")).toContainText(`Step ${step} of 5`);

test("Present walks the panels by a clicker's keys and gives the page back", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=r-talent");
  const before = page.url();
  const present = page.getByRole("button", { name: "Present" });
  await present.click();
  const steps = [...panels.filter((panel) => panel !== "thread"), "argument"] as const;
  for (const [index, panel] of steps.entries()) {
    await expectStep(page, index + 1);
    await expect(sight.panel(panel)).toBeVisible();
    for (const other of panels) {
      if (other !== panel) await expect(sight.panel(other)).toBeHidden();
    }
    await page.keyboard.press("PageDown");
  }
  await expectStep(page, steps.length);
  await page.keyboard.press("PageUp");
  await expectStep(page, steps.length - 1);

  await page.keyboard.press("Escape");
  await expect(caption(page)).toHaveCount(0);
  await expect(present).toBeFocused();
  expect(page.url()).toBe(before);
  for (const panel of panels) await expect(sight.panel(panel)).toBeVisible();
});

test("a reload, as a clicker's F5 does it, keeps the step", async ({ page, openAt, sight }) => {
  await openAt("step=3");
  await expectStep(page, 3);
  await expect(sight.grid()).toBeVisible();
  await page.reload();
  await stand(page);
  await expectStep(page, 3);
  await page.keyboard.press("PageDown");
  await expectStep(page, 4);
});

test("a mark in focus keeps its arrows; page keys move the step all the same", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("step=3");
  await expect(caption(page)).toBeFocused();
  await sight.row("Talent gap").focus();
  await page.keyboard.press("ArrowDown");
  await expect(sight.row("Finance lacks foresight")).toBeFocused();
  await expectStep(page, 3);
  await page.keyboard.press("PageDown");
  await expectStep(page, 4);
});

test("B blanks the screen, and Esc brings it back before it ends", async ({ page, openAt }) => {
  await openAt("step=2");
  await expect(caption(page)).toBeFocused();
  await page.keyboard.press("b");
  await expect(page.getByRole("button", { name: /screen is blank/ })).toBeFocused();
  await expect(page.getByRole("main")).toBeHidden();
  await page.keyboard.press("Escape");
  await expectStep(page, 2);
});

test("what the presenter says can be read across a room", async ({ page, openAt }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openAt("step=1");
  const size = await caption(page)
    .getByText("Three forces push future industries")
    .evaluate((note) => Number.parseFloat(getComputedStyle(note).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
});

test("a walk from a mark goes on though the band is out of sight", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("step=3");
  await expect(caption(page)).toBeFocused();
  await sight.row("Talent gap").focus();
  const spoken = page.locator("[data-spoken]");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(spoken).toHaveText(/^Recommendation 5\.3, /);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(spoken).toHaveText(/^Action, /);
  await expectStep(page, 3);
});

test("printed, a step is the whole panel without its caption", async ({ page, openAt }) => {
  await openAt("step=3");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(caption(page)).toBeHidden();
  const [sheet, content] = await page
    .locator("#root")
    .evaluate((root) => [root.clientHeight, root.scrollHeight]);
  expect(sheet).toBe(content);
});

test("at 400 % the panel stands above its caption, and one scroll reaches both", async ({
  page,
  openAt,
  sight,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openAt("step=3");
  await expect(sight.heading("challenges")).toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(caption(page).getByRole("button", { name: "End" })).toBeInViewport();
});

test("on a narrow screen nothing is kept free for the line, which is out of sight", async ({
  page,
  openAt,
  sight,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt("step=3&choose=c-talent-gap");
  const end = await sight.panel("challenges").evaluate((panel) => {
    const dashboard = panel.parentElement?.getBoundingClientRect();
    return Math.abs((dashboard?.bottom ?? 0) - panel.getBoundingClientRect().bottom);
  });
  expect(end).toBeLessThan(2);
});
