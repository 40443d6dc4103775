import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import type { Browser, Download, Locator, Page } from "@playwright/test";
import { expect, Sight, stand, test } from "./fixture";

const title = "Strengthen talent cultivation";
const [first, second] = [
  "Adapt university disciplines and programmes to the main directions",
  "Encourage training shared by universities, firms and research",
];

const sheet = (page: Page) => page.locator('[data-panel="files"]');
const press = (page: Page, name: string | RegExp) =>
  sheet(page).getByRole("button", { name }).click();
/** What stands in the sheet's place while a file is open. */
const heading = (page: Page) => sheet(page).locator(".files-title");

async function openSheet(page: Page): Promise<void> {
  await page.evaluate(() => {
    // As who follows a link: nothing on the page has the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const hash = window.location.hash.replace(/&wide=[a-z]+/, "");
    window.location.hash = `${hash || "#v=1"}&wide=files`;
  });
  await expect(sheet(page).getByRole("button", { name: "Save a file copy" })).toBeVisible();
}

async function leaveSheet(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/&wide=[a-z]+/, "");
  });
  await expect(sheet(page)).toHaveCount(0);
}

async function save(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await press(page, name);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

function choose(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text, "utf8");
  return sheet(page)
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/json", buffer });
}

/** Everything both stores hold, as it lies there: a refusal leaves it as it was. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await open("throughline");
    const stores = [...database.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    const kept = await Promise.all(stores);
    database.close();
    return JSON.stringify(kept);
  });
}

/** Another reader's device: a browser without anything in common with this one. */
async function elsewhere(browser: Browser, name: string, ticks: readonly string[]) {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const sight = new Sight(page);
  await page.goto("/#v=1&wide=files");
  await stand(page);
  const field = sheet(page).getByLabel(/^Name on/);
  await field.fill(name);
  await field.press("Enter");
  await leaveSheet(page);
  await sight.recommendation(title).click();
  for (const tick of ticks) await sight.tick(tick).click();
  return { page, sight };
}

const isTicked = (tick: Locator) => tick.isChecked();

test("file copy, fresh start, file copy again: the same ticks", async ({ page, openAt, sight }) => {
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  await expect(sheet(page)).toContainText("No file copy has been made on this device");
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
  await leaveSheet(page);
  expect(await isTicked(sight.tick(first))).toBe(false);

  await openSheet(page);
  await choose(page, "copy.json", text);
  await expect(heading(page)).toHaveText(/copy\.json/);
  await sheet(page)
    .getByRole("radio", { name: /^Replace/ })
    .check();
  await press(page, "Replace what counts here");
  await expect(heading(page)).toBeFocused();
  await press(page, "Back to files and copies");
  await leaveSheet(page);
  await expect(sight.tick(first)).toBeChecked();
  await expect(sight.tick(second)).not.toBeChecked();
});

test("two people's files are one, a conflict is settled, and undo takes all of it back", async ({
  page,
  browser,
  openAt,
  sight,
}) => {
  const theirs = await elsewhere(browser, "Wang Li", [first, second, second]);
  await openSheet(theirs.page);
  const text = await textOf(await save(theirs.page, "Save a file copy"));
  await theirs.page.context().close();

  await openAt("v=1");
  await sight.recommendation(title).click();
  // Ticked and unticked: not started here, implemented there.
  await sight.tick(first).click();
  await sight.tick(first).click();
  await openSheet(page);
  await choose(page, "wang-li.json", text);
  await expect(heading(page)).toHaveText("3 new changes in “wang-li.json”");
  await expect(sheet(page)).toContainText("New changes are by Wang Li (3)");
  const conflict = sheet(page).getByRole("group", { name: /Progress$/ });
  await expect(conflict.getByRole("radio")).toHaveCount(3);
  await conflict.getByRole("radio", { name: /^Implemented.*Wang Li/ }).check();
  await press(page, "Merge 3 changes");
  await expect(heading(page)).toHaveText("Merged “wang-li.json”: 3 new changes");
  await expect(sheet(page)).toContainText("1 conflict was settled as you chose");
  await leaveSheet(page);
  await expect(sight.tick(first)).toBeChecked();

  await openSheet(page);
  await choose(page, "wang-li.json", text);
  await expect(heading(page)).toHaveText("Nothing new in “wang-li.json”");
  await expect(sheet(page).getByRole("button", { name: "Merge", exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(heading(page)).toHaveCount(0);
  await expect(sheet(page)).toBeVisible();
});

test("undo of an import, and a conflict left standing is settled later", async ({
  page,
  browser,
  openAt,
  sight,
}) => {
  const theirs = await elsewhere(browser, "Wang Li", [first]);
  await openSheet(theirs.page);
  const text = await textOf(await save(theirs.page, "Save a file copy"));
  await theirs.page.context().close();
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await sight.tick(first).click();
  await openSheet(page);
  await choose(page, "theirs.json", text);
  await press(page, "Merge 1 change");
  await expect(sheet(page)).toContainText("1 conflict is left standing");
  await press(page, "Undo all of it");
  await expect(sheet(page).getByText("Taken back: everything is as it was before.")).toBeVisible();
  await press(page, "Bring it back");
  await press(page, "Back to files and copies");
  await expect(sheet(page).getByRole("heading", { name: "1 field with two values" })).toBeVisible();
  await press(page, /^Keep Implemented/);
  await expect(sheet(page).getByRole("heading", { name: /two values/ })).toHaveCount(0);
  await leaveSheet(page);
  await expect(sight.tick(first)).toBeChecked();
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

const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ["empty.json", "", /is empty/],
  ["cut.json", '{"app":"throughline","kind":"progress",', /ends early/],
  ["page.json", "<!doctype html><title>404</title>", /web page/],
  ["package.json", '{"name":"x","dependencies":{}}', /another program/],
  ["rows.csv", "a,b\r\n1,2\r\n", /table/],
  ["book.xlsx", Buffer.from("PK\u0003\u0004xl/workbook.xml", "latin1"), /not a tracker file/],
  ["wide.json", Buffer.from("\ufeff{}", "utf16le"), /UTF-16/],
];

test("bad files are refused with a sentence, and nothing has changed", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  const before = await stored(page);
  for (const [name, content, cause] of bad) {
    await sheet(page)
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(heading(page)).toHaveText(new RegExp(`^“${name}” was not imported: `));
    await expect(heading(page)).toHaveText(cause);
    await expect(heading(page)).toBeFocused();
    await expect(sheet(page)).toContainText("Your 1 saved recommendation is unchanged.");
    await press(page, "Back to files and copies");
  }
  expect(await stored(page)).toBe(before);
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

test("the CSV opens in Excel as it is meant, and runs nothing", async ({ page, openAt, sight }) => {
  await openAt("v=1&wide=files");
  const name = sheet(page).getByLabel(/^Name on/);
  await name.fill("=1+1");
  await name.press("Enter");
  await leaveSheet(page);
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  const bytes = await readFile(await (await save(page, "Save as CSV")).path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString("utf8").slice(1);
  const lines = text.split("\r\n");
  expect(lines).toHaveLength(28);
  expect(lines.at(-1)).toBe("");
  expect(lines[0]).toContain('"Last update by [\']"');
  expect(text).toContain('"\'=1+1"');
  // The rule: no cell may begin so.
  for (const [, cell = ""] of text.matchAll(/(?:^|,|\r\n)"((?:[^"]|"")*)"/g)) {
    expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
  }
});

/** The files of a zip archive by name. */
function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    const isStored = archive.readUInt16LE(at + 10) === 0;
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    files.set(name, (isStored ? data : inflateRawSync(data)).toString("utf8"));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

test("the workbook is well-formed, in both languages", async ({ page, openAt }) => {
  for (const [language, button, head] of [
    ["en", "Save as Excel (XLSX)", "Progress (ours)"],
    ["zh", "存为 Excel（XLSX）", "论文"],
  ] as const) {
    await openAt(`v=1&wide=files&lang=${language}`);
    const download = await save(page, button);
    expect(download.suggestedFilename()).toMatch(/^chen-2023-progress-rows-.*\.xlsx$/);
    const files = unzip(await readFile(await download.path()));
    // The page's own policy lets nothing be parsed.
    const blank = await page.context().newPage();
    const wrong = await blank.evaluate(
      (parts) =>
        parts.filter(([, xml]) =>
          new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror"),
        ),
      [...files],
    );
    await blank.close();
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(files.get("xl/sharedStrings.xml")).toContain(head);
    expect(files.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect([...(files.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<row /g)]).toHaveLength(27);
  }
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
