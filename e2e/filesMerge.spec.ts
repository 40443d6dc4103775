import {
  choose,
  elsewhere,
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

test("two people's files are one, a conflict is settled, and the same file again is nothing new", async ({
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

test("an import is taken back on the sheet and in the history, and a conflict left standing is settled later", async ({
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
  const standing = sheet(page).getByRole("heading", { name: "1 field with two values" });
  await expect(standing).toBeVisible();
  const list = await openHistory(page);
  await list.getByRole("button", { name: "Undo: Imported 1 change from theirs.json" }).click();
  await openSheet(page);
  await expect(standing).toHaveCount(0);
  await (await openHistory(page))
    .getByRole("button", { name: "Redo: Imported 1 change from theirs.json" })
    .click();
  await openSheet(page);
  await expect(standing).toBeVisible();
  await press(page, /^Keep Implemented/);
  await expect(sheet(page).getByRole("heading", { name: /two values/ })).toHaveCount(0);
  await leaveSheet(page);
  await expect(sight.tick(first)).toBeChecked();
});
