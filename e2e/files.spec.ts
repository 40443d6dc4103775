import type { Locator, Page } from "@playwright/test";
import {
  choose,
  first,
  heading,
  leaveSheet,
  openHistory,
  openSheet,
  press,
  save,
  second,
  sheet,
  textOf,
  title,
} from "./filesSheet";
import { expect, test } from "./fixture";

/** Every field of every item, as a spreadsheet would show it. */
const rowsOf = async (page: Page) => textOf(await save(page, "Save as CSV"));

test("file copy, fresh start, file copy again: the same state, however it is brought in", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  await expect(sheet(page)).toContainText("No file copy has been made on this device");
  const rows = await rowsOf(page);
  const download = await save(page, "Save a file copy");
  expect(download.suggestedFilename()).toMatch(/^chen-2023-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = await textOf(download);
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText(
    "The last file copy holds every change",
  );

  await press(page, "Start afresh …");
  const dialog = page.getByRole("dialog", { name: "Start afresh?" });
  await expect(dialog.getByRole("button", { name: "Keep everything as it is" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(sheet(page).getByRole("button", { name: "Start afresh …" })).toBeFocused();
  await press(page, "Start afresh …");
  await dialog.getByRole("button", { name: "Start afresh" }).click();
  await expect(heading(page)).toHaveText("Started afresh");
  await expect(heading(page)).toBeFocused();
  await press(page, "Back to files and copies");
  const empty = await rowsOf(page);
  expect(empty).not.toBe(rows);

  // Merging leaves taken back what was, unless one asks for it.
  await choose(page, "copy.json", text);
  await expect(heading(page)).toHaveText("Nothing new in “copy.json”");
  await sheet(page).getByRole("checkbox", { name: "Also bring back 1 change" }).check();
  await press(page, "Merge");
  await expect(heading(page)).toHaveText("Merged “copy.json”");
  await press(page, "Back to files and copies");
  expect(await rowsOf(page)).toBe(rows);

  // Replaced with nothing kept of what came since.
  await leaveSheet(page);
  await sight.tick(second).click();
  await openSheet(page);
  await choose(page, "copy.json", text);
  await sheet(page)
    .getByRole("radio", { name: /^Replace/ })
    .check();
  await expect(sheet(page)).toContainText("1 change made here will no longer count.");
  await press(page, "Replace what counts here");
  await expect(heading(page)).toHaveText("What counts here is now what is in “copy.json”");
  await expect(heading(page)).toBeFocused();
  await press(page, "Back to files and copies");
  expect(await rowsOf(page)).toBe(rows);
  await leaveSheet(page);
  await expect(sight.tick(first)).toBeChecked();
  await expect(sight.tick(second)).not.toBeChecked();
});

test("a fresh start and a replacement are taken back, on the sheet and in the history", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  const text = await textOf(await save(page, "Save a file copy"));
  await leaveSheet(page);
  await sight.tick(second).click();
  await openSheet(page);
  const rows = await rowsOf(page);
  const dialog = page.getByRole("dialog", { name: "Start afresh?" });
  const startAfresh = async () => {
    await press(page, "Start afresh …");
    await dialog.getByRole("button", { name: "Start afresh" }).click();
    await expect(heading(page)).toHaveText("Started afresh");
  };
  const replace = async () => {
    await choose(page, "copy.json", text);
    await sheet(page)
      .getByRole("radio", { name: /^Replace/ })
      .check();
    await press(page, "Replace what counts here");
    await expect(heading(page)).toHaveText(/^What counts here is now/);
  };
  for (const [act, inHistory] of [
    [startAfresh, "Undo: Started afresh: 2 changes put aside"],
    [replace, "Undo: Went back to copy.json: 1 change put aside"],
  ] as const) {
    await act();
    await press(page, "Undo all of it");
    await expect(sheet(page).getByText("Taken back: everything is as it was")).toBeVisible();
    await press(page, "Back to files and copies");
    expect(await rowsOf(page)).toBe(rows);

    await act();
    await press(page, "Back to files and copies");
    expect(await rowsOf(page)).not.toBe(rows);
    const list = await openHistory(page);
    await list.getByRole("button", { name: inHistory }).first().click();
    await openSheet(page);
    expect(await rowsOf(page)).toBe(rows);
  }
});

test("a copy on this device is restored, and the restore taken back", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  await press(page, "Take a copy now");
  await expect(sheet(page).getByText("A copy was taken.")).toBeVisible();
  await leaveSheet(page);
  await sight.tick(second).click();
  await openSheet(page);
  await expect(sheet(page)).toContainText("at your request, 1 change");
  await press(page, /^Restore the copy of/);
  await expect(heading(page)).toHaveText(/^What counts here would become what is in the copy of/);
  await press(page, "Restore this copy");
  await expect(heading(page)).toHaveText(/^Restored the copy of/);
  await expect(sheet(page)).toContainText("1 change no longer counts");
  await press(page, "Undo all of it");
  await press(page, "Back to files and copies");
  await expect(sheet(page)).toContainText("before a copy was restored, 2 changes");
  await leaveSheet(page);
  await expect(sight.tick(second)).toBeChecked();
});

test("the same file can be chosen again, and one can be dropped", async ({ page, openAt }) => {
  await openAt("v=1&wide=files");
  for (const _ of [1, 2]) {
    await choose(page, "cut.json", "{");
    await expect(heading(page)).toHaveText(/ends early/);
    await press(page, "Back to files and copies");
    await expect(sheet(page).locator('input[type="file"]').first()).toHaveValue("");
  }
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["{"], "dropped.json", { type: "application/json" }));
    return transfer;
  });
  await sheet(page).locator(".files").dispatchEvent("drop", { dataTransfer: data });
  await expect(heading(page)).toHaveText(/^“dropped\.json” was not imported/);
});

test("the sheet says how old the last file copy is, and saves one from Find", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await page.keyboard.press("Control+K");
  await page.getByRole("combobox").fill("file copy of all progress");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toContain("chen-2023-progress");
  await sight.tick(second).click();
  await openSheet(page);
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText(
    "1 change since the last file copy",
  );
  await expect(sheet(page)).toContainText(/Last file copy: 1 change ago, on /);
  await sheet(page)
    .getByRole("button", { name: /show as a table/ })
    .click();
  await expect(sheet(page).getByRole("row", { name: /Last file copy/ })).toContainText(
    "saved as a file",
  );
});

test("a file is chosen, merged and taken back by keyboard alone", async ({
  page,
  openAt,
  sight,
}, testInfo) => {
  // Asked for from the start: a key may reach the page before the browser hears that files are handed out here.
  page.on("filechooser", () => undefined);
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  const path = testInfo.outputPath("copy.json");
  await (await save(page, "Save a file copy")).saveAs(path);
  await leaveSheet(page);
  await sight.tick(first).click();
  await openSheet(page);
  const rows = await rowsOf(page);

  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
  };
  const button = (name: string) => sheet(page).getByRole("button", { name });
  await tabTo(sheet(page).getByLabel("Choose a file"));
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(path);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(sheet(page).getByLabel("Choose a file")).toBeFocused();

  const again = page.waitForEvent("filechooser");
  await page.keyboard.press("Space");
  await (await again).setFiles(path);
  await expect(heading(page)).toHaveText("Nothing new in “copy.json”");
  await tabTo(sheet(page).getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await expect(sheet(page).getByRole("radio", { name: /^Replace/ })).toBeChecked();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(button("Replace what counts here")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await tabTo(button("Undo all of it"));
  await page.keyboard.press("Enter");
  await expect(button("Bring it back")).toBeFocused();
  await tabTo(button("Back to files and copies"));
  await page.keyboard.press("Enter");
  await expect(sheet(page).getByLabel("Choose a file")).toBeFocused();
  expect(await rowsOf(page)).toBe(rows);
});

test("what this device could not read is listed and handed out as it is", async ({
  page,
  openAt,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem("throughline:journal:torn", '{"id":"torn","counter":');
  });
  await openAt("v=1&wide=files");
  await expect(sheet(page)).toContainText("1 entry on this device could not be read.");
  await expect(sheet(page).getByText("journal, torn: 23 characters")).toBeVisible();
  const download = await save(page, "Save what could not be read");
  expect(download.suggestedFilename()).toMatch(/^throughline-unread-.*\.json$/);
  expect(await textOf(download)).toContain(JSON.stringify('{"id":"torn","counter":').slice(1, -1));
});
