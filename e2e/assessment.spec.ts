import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, Sight, stand, test } from "./fixture";
import { focused, pressButton, walkTo } from "./gridKeys";

test("the reader's own ratings are a layer of their own, by keys alone", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await walkTo(page, sight, sight.row("Talent gap"));
  await page.keyboard.press("4");
  await pressButton(page, sight, "Our assessment");
  await expect(sight.heading("challenges")).toHaveText(
    "Our assessment: none of 16 shortfalls rated",
  );
  await expect(sight.panel("challenges")).toContainText("Your own assessment, not the paper’s.");
  await expect(sight.grid()).not.toContainText(/implied|reading|stated/);

  await walkTo(page, sight, sight.row("Talent gap"));
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
  await pressButton(page, sight, "Undo");
  const cell = sight.cell("Talent gap", "Cooperate internationally");
  await expect(cell).toHaveAccessibleName(/: you: 2, moderate;/);
  await pressButton(page, sight, "Redo");
  await expect(cell).toHaveAccessibleName(/: not rated;/);

  await walkTo(page, sight, sight.row("Talent gap"));
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Our assessment: Talent gap" });
  await form.getByLabel("Note").focus();
  await page.keyboard.type("c 1 2 3: figures of 2021");
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await page.reload();
  await stand(page);
  await walkTo(page, sight, sight.row("Talent gap"));
  await page.keyboard.press("Enter");
  await expect(form.getByLabel("Note")).toHaveValue("c 1 2 3: figures of 2021");
  await form.getByRole("radio", { name: "worse" }).focus();
  await page.keyboard.press("Space");
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

const files = (page: Page) => page.locator('[data-panel="files"]');

test("what two people rate stands side by side once their files are merged", async ({
  page,
  browser,
  openAt,
  sight,
}) => {
  const elsewhere = await browser.newContext({ reducedMotion: "reduce" });
  const theirs = await elsewhere.newPage();
  await theirs.goto("/#v=2&layer=ours");
  await stand(theirs);
  const there = new Sight(theirs);
  await walkTo(theirs, there, there.row("Talent gap"));
  await theirs.keyboard.press("2");
  await expect(there.cell("Talent gap", "As a whole")).toContainText("2 moderate");
  await theirs.goto("/#v=2&layer=ours&wide=files");
  const download = theirs.waitForEvent("download");
  await files(theirs).getByRole("button", { name: "Save a file copy" }).click();
  const buffer = await readFile(await (await download).path());
  await elsewhere.close();

  await openAt("layer=ours");
  await walkTo(page, sight, sight.row("Talent gap"));
  await page.keyboard.press("4");
  await openAt("layer=ours&wide=files");
  await files(page)
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "theirs.json", mimeType: "application/json", buffer });
  await files(page)
    .getByRole("button", { name: /^Merge/ })
    .click();
  await expect(files(page)).toContainText("Merged");
  await openAt("layer=ours");
  await expect(sight.cell("Talent gap", "As a whole")).toHaveAccessibleName(
    /: you: 4, severe; someone unnamed: 2, moderate; row 7/,
  );
});

test("a past day shows that day's ratings, and nothing can be rated there", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("layer=ours");
  await walkTo(page, sight, sight.row("Talent gap"));
  await page.keyboard.press("4");
  const whole = sight.cell("Talent gap", "As a whole");
  await expect(whole).toHaveAccessibleName(/: you: 4, severe;/);
  const dayBefore = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  await openAt(`layer=ours&as-of=${dayBefore}`);
  await expect(whole).toHaveAccessibleName(/: not rated;/);
  await walkTo(page, sight, sight.row("Talent gap"));
  await page.keyboard.press("5");
  await expect(sight.panel("challenges").getByRole("status")).toHaveText(
    "A past day is shown: nothing can be changed.",
  );
  await openAt("layer=ours");
  await expect(whole).toHaveAccessibleName(/: you: 4, severe;/);
});
