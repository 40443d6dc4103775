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
