import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { first, leaveSheet, openSheet, save, sheet, title } from "./filesSheet";
import { expect, test } from "./fixture";

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
