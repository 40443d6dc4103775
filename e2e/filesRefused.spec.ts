import { open } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { contrary, foreign, good, spoilt, tooLarge, unreadable } from "./badFiles";
import { choose, first, heading, openSheet, press, sheet, stored, title } from "./filesSheet";
import { expect, type Sight, test } from "./fixture";

const speak = (page: Page, language: "EN" | "中") =>
  page.getByText(language, { exact: true }).click();

async function begin(page: Page, sight: Sight, openAt: (hash: string) => Promise<void>) {
  await openAt("v=1");
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await openSheet(page);
  // The language that was chosen is kept, too.
  await speak(page, "EN");
  return stored(page);
}

/** What happened, what is safe, what to do, in both languages, where the reader looks. */
async function expectRefused(page: Page, name: string, code: string, cause: RegExp) {
  const told = sheet(page).locator(".files-flow");
  await expect(heading(page)).toHaveText(new RegExp(`^“${name}” was not imported: `));
  await expect(heading(page)).toHaveText(cause);
  await expect(heading(page)).toBeFocused();
  await expect(told).toContainText("Your 1 saved recommendation is unchanged.");
  await expect(told).toContainText(new RegExp(`\\. \\[${code}\\]`));
  await speak(page, "中");
  await expect(heading(page)).toHaveText(
    new RegExp(`^“${name}”未导入：.*\\p{Script=Han}.*。$`, "u"),
  );
  await expect(told).toContainText("您已保存的1条建议的进展未受影响。");
  await expect(told).toContainText(new RegExp(`。 \\[${code}\\]`));
  await speak(page, "EN");
  await press(page, "Back to files and copies");
}

for (const [what, files] of [
  ["no text or no JSON", unreadable],
  ["no tracker file of this paper", foreign],
  ["a tracker file with a spoilt change", spoilt],
] as const) {
  test(`what is ${what} is refused with its sentence, and nothing has changed`, async ({
    page,
    openAt,
    sight,
  }) => {
    const before = await begin(page, sight, openAt);
    for (const [code, content, cause] of files) {
      await choose(page, `${code}.json`, content);
      await expectRefused(page, `${code}.json`, code, cause);
    }
    expect(await stored(page)).toBe(before);
  });
}

test("a file too large, one that contradicts what is here, one lost on the way, one too much for memory", async ({
  page,
  openAt,
  sight,
}, testInfo) => {
  const before = await begin(page, sight, openAt);
  const path = testInfo.outputPath("large.json");
  const file = await open(path, "w");
  await file.truncate(tooLarge);
  await file.close();
  await sheet(page).locator('input[type="file"]').first().setInputFiles(path);
  await expectRefused(page, "large.json", "E-14", /too large/);

  const [, id = ""] = /\\"id\\":\\"([^"\\]+)\\"/.exec(before) ?? [];
  await choose(page, "contrary.json", contrary(id));
  await expectRefused(page, "contrary.json", "E-31", /on this device with different content/);

  await page.evaluate(() => {
    const { parse } = JSON;
    JSON.parse = (text, reviver) => {
      if (text.includes('"kind": "progress"')) throw new RangeError("Out of memory");
      return parse(text, reviver);
    };
  });
  await choose(page, "heavy.json", good);
  await expectRefused(page, "heavy.json", "E-99", /could not be read to its end/);

  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("", "NotReadableError"));
  });
  await choose(page, "moved.json", good);
  await expectRefused(page, "moved.json", "E-66", /it may have changed or moved meanwhile/);
  expect(await stored(page)).toBe(before);
});

test("a word that is no status is told by the reader, and the file read again", async ({
  page,
  openAt,
  sight,
}) => {
  await begin(page, sight, openAt);
  const [, content] = spoilt.find(([code]) => code === "E-43") ?? [];
  await choose(page, "words.json", content ?? "");
  const meaning = sheet(page).getByRole("combobox", { name: /^“Done ” \(once\)/ });
  await expect(meaning).toHaveValue("implemented");
  await meaning.selectOption({ label: "Closed without implementation" });
  await press(page, "Read the file with these meanings");
  await expect(heading(page)).toHaveText("2 new changes in “words.json”");
  await expect(sheet(page)).toContainText("its checksum does not fit");
  await press(page, "Cancel");
});
