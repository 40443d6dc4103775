/** What a reader looks for, each letter timed until its results stand. */
import type { Page } from "@playwright/test";
import { type Reaction, react } from "./probe";

/** A word, a number, Chinese, and what each must show; their first letters find a large part of the paper. */
const queries = [
  ["talent", /talent/i],
  ["10 billion", /10 billion/],
  ["人才缺口", /人才/],
] as const;

export async function typeAll(page: Page): Promise<readonly Reaction[]> {
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("combobox");
  const options = dialog.getByRole("option");
  // A large paper is read in the background first; the letters are timed once it has been.
  await field.fill("a");
  await dialog
    .getByRole("status")
    .filter({ hasText: /results/ })
    .waitFor();
  const made: Reaction[] = [];
  for (const [query, shown] of queries) {
    await field.fill("");
    for (const letter of query) {
      // Letters without a key of their own come from an input method.
      const isKey = /[ -~]/.test(letter);
      const press = () => (isKey ? page.keyboard.press(letter) : page.keyboard.insertText(letter));
      made.push(await react(page, press));
    }
    const found = await options.allInnerTexts();
    if (!found.some((text) => shown.test(text)))
      throw new Error(`Find shows nothing for ${query}: ${found.join(" | ")}`);
  }
  await page.keyboard.press("Escape");
  return made;
}
