import type { Page } from "@playwright/test";
import { expect, stand, test } from "./fixture";
import { event, keep } from "./kept";

const action = "choose=a-talent-1&reading=progress";
const recommendation = "choose=r-talent&reading=progress";

const record = (page: Page) => page.getByRole("complementary", { name: "Progress in detail" });
const part = (page: Page, name: string) => record(page).getByRole("region", { name, exact: true });
const field = (page: Page, name: string) =>
  record(page).getByRole("textbox", { name, exact: true });
const radio = (page: Page, name: string) => record(page).getByRole("radio", { name, exact: true });
const button = (page: Page, name: string | RegExp) => record(page).getByRole("button", { name });

/** Writes into a field and leaves it by a key. */
async function write(page: Page, name: string, text: string, key = "Enter") {
  await field(page, name).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
  await page.keyboard.press(key);
}

test("every field is set by keyboard, said, kept, and undone one by one", async ({
  page,
  openAt,
}) => {
  await openAt(action);
  await expect(record(page)).toBeFocused();
  const said = record(page).getByRole("status");

  await radio(page, "Not started").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(radio(page, "Not started")).toBeChecked();
  await page.keyboard.press("Space");
  await expect(radio(page, "Partly implemented")).toBeChecked();
  await expect(said).toHaveText("Progress: Partly implemented");

  await radio(page, "Not considered").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await write(page, "Reason for the position", "It fits our plan");
  await record(page)
    .getByRole("checkbox", { name: /holds it up/ })
    .focus();
  await page.keyboard.press("Space");
  await write(page, "What blocks it?", "No decree yet");
  await write(page, "Lead · ours", "Ministry of Education");
  await write(page, "Others taking part · ours", "Provinces", "Tab");
  await write(page, "Measure of success · ours", "10,000 places");
  await radio(page, "Not set").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(radio(page, "High")).toBeChecked();
  await write(page, "New note", "Talks held", "Control+Enter");
  await write(page, "What it is", "The decree", "Tab");
  await write(page, "Link (optional)", "https://example.org/decree", "Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await button(page, "Add the evidence").focus();
  await page.keyboard.press("Enter");
  await expect(said).toHaveText("Evidence added");
  await expect(part(page, "Evidence").getByRole("link")).toHaveAttribute(
    "rel",
    "noopener noreferrer",
  );

  await page.reload();
  await stand(page);
  await expect(radio(page, "Supported")).toBeChecked();
  await expect(field(page, "Reason for the position")).toHaveValue("It fits our plan");
  await expect(part(page, "Blocked")).toContainText("No decree yet");
  await expect(field(page, "Lead · ours")).toHaveValue("Ministry of Education");
  await expect(field(page, "Others taking part · ours")).toHaveValue("Provinces");
  await expect(part(page, "Notes")).toContainText("Talks held");

  await expect(part(page, "History").getByRole("listitem")).toHaveCount(10);
  await button(page, /^Undo: .*The decree/)
    .first()
    .focus();
  for (let left = 10; left > 0; left -= 1) await page.keyboard.press("Enter");
  await expect(radio(page, "Not started")).toBeChecked();
  await expect(radio(page, "Not considered")).toBeChecked();
  await expect(field(page, "Lead · ours")).toHaveValue("");
  await expect(part(page, "Evidence")).toContainText("taken back");
  await expect(button(page, "Undo").first()).toHaveAttribute("aria-disabled", "true");
});

test("a note half-typed when the tab closes is offered in the next one", async ({
  page,
  context,
  openAt,
}) => {
  await openAt(action);
  await field(page, "New note").pressSequentially("Half a senten");
  await page.close();
  const next = await context.newPage();
  await next.goto(`/#${action}`);
  await stand(next);
  await expect(part(next, "Notes")).toContainText("Left half-typed in another window");
  await expect(part(next, "Notes")).toContainText("Half a senten");
  await button(next, "Use it here").click();
  await expect(field(next, "New note")).toBeFocused();
  await next.keyboard.type("ce");
  await next.reload();
  await stand(next);
  await expect(field(next, "New note")).toHaveValue("Half a sentence");
  await field(next, "New note").press("Control+Enter");
  await expect(part(next, "Notes").getByRole("listitem")).toContainText("Half a sentence");
  await next.reload();
  await stand(next);
  await expect(field(next, "New note")).toHaveValue("");
  await expect(button(next, "Use it here")).toHaveCount(0);
});

test("the first date locks, each slip has a reason, and the ledger shows them", async ({
  page,
  openAt,
}) => {
  await page.clock.setFixedTime("2026-11-23T10:00:00Z");
  await openAt(action);
  await write(page, "First target date · ours", "03/04/2026");
  await expect(field(page, "First target date · ours")).toHaveAccessibleDescription(
    /3 April 2026 or 4 March 2026\. Write 2026-04-03 or 2026-03-04\./,
  );
  await write(page, "First target date · ours", "2026-04-03");
  await expect(field(page, "First target date · ours")).toHaveCount(0);
  await expect(record(page)).toContainText("Overdue by 234 days: it was due 3 April 2026.");

  await write(page, "Revised date · ours", "2026-10-31", "Tab");
  await write(page, "Why does it move?", "");
  await expect(field(page, "Why does it move?")).toHaveAccessibleDescription(/Say why/);
  await write(page, "Why does it move?", "The budget came late");
  await write(page, "Revised date · ours", "2027-01-31", "Tab");
  await write(page, "Why does it move?", "A new ministry");

  const ledger = record(page).getByRole("table", { name: "How the date moved" });
  await expect(ledger.getByRole("cell")).toHaveText([
    ...["3 April 2026", "31 October 2026", "+211"],
    ...["The budget came late", "23 November 2026", "this device"],
    ...["31 October 2026", "31 January 2027", "+92"],
    ...["A new ministry", "23 November 2026", "this device"],
  ]);
  await expect(record(page)).not.toContainText("Overdue");

  // A slip of the pen in the first date is mended by undoing it.
  await button(page, /^Undo: First target date/).click();
  await expect(field(page, "First target date · ours")).toBeVisible();
});

test("a reason typed before a press on another position is that position's", async ({
  page,
  openAt,
}) => {
  await openAt(action);
  await radio(page, "Supported").click();
  await field(page, "Reason for the position").click();
  await page.keyboard.type("Only part 2");
  await part(page, "Position")
    .getByText(/^Supported in part/)
    .click();
  await expect(radio(page, "Supported in part")).toBeChecked();
  await expect(field(page, "Reason for the position")).toHaveValue("Only part 2");
  await expect(part(page, "History").getByText("Only part 2")).toHaveCount(1);
});

test("two values of one field are shown with their authors until one is kept", async ({
  page,
  openAt,
}) => {
  const lead = { subject: "a-talent-1", field: "lead", counter: 1 };
  await keep(page, [
    event({ ...lead, value: "Ministry A", by: "Ana", device: "d-1" }),
    event({ ...lead, value: "Ministry B", by: "Bo", device: "d-2" }),
  ]);
  await openAt(action);
  const conflict = part(page, "Set differently on two devices");
  await expect(conflict.getByRole("listitem")).toContainText([
    /Ministry A.*Ana, 1 March 2026/,
    /Ministry B.*Bo, 1 March 2026.*shown now/,
  ]);
  await button(page, "Keep this one: Ministry A").focus();
  await page.keyboard.press("Enter");
  await expect(conflict).toHaveCount(0);
  await expect(part(page, "Progress").getByRole("heading")).toBeFocused();
  await expect(field(page, "Lead · ours")).toHaveValue("Ministry A");
  await button(page, /^Undo/).first().click();
  await expect(conflict).toBeVisible();
});

test("our own action is added, renamed and retired, and each is undone", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt(recommendation);
  const actions = part(page, "Actions");
  await write(page, "New action of our own", "Ask the provinces");
  await expect(actions).toContainText("0 of 1 of ours");
  await actions.getByRole("checkbox", { name: "Ask the provinces: implemented" }).click();
  await expect(actions).toContainText("1 of 1 of ours");
  await expect(actions).toContainText("0 of 2 of the paper’s");
  await actions.getByRole("button", { name: "Ask the provinces" }).click();
  const title = record(page).getByRole("heading", { level: 2 });
  await expect(title).toHaveText("Ask the provinces");
  await expect(sight.panel("thread")).toContainText("Strengthen talent cultivation");

  await write(page, "Title", "Ask all provinces");
  await expect(title).toHaveText("Ask all provinces");
  await page.reload();
  await stand(page);
  await expect(title).toHaveText("Ask all provinces");
  await write(page, "Why is it retired?", "Done elsewhere");
  await expect(part(page, "Retired")).toContainText("Done elsewhere");

  const undo = button(page, /^Undo/).first();
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(part(page, "Retired")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(title).toHaveText("Ask the provinces");
  await button(page, "Strengthen talent cultivation").click();
  await undo.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(actions.getByRole("button", { name: "Ask the provinces" })).toHaveCount(0);
  await button(page, /^Redo: .*Ask the provinces/)
    .last()
    .click();
  await expect(actions.getByRole("button", { name: "Ask the provinces" })).toBeVisible();
});

test("a record opens from the keyboard and hands the focus back; Esc in a field keeps it", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("choose=r-talent");
  await sight.recommendation("Strengthen talent cultivation").focus();
  await page.keyboard.press("Control+k");
  const find = page.getByRole("dialog", { name: "Find in the paper" });
  await expect(find.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("progress of the choice in detail");
  await expect(find.getByRole("option", { selected: true })).toContainText("in detail");
  await page.keyboard.press("Enter");
  await expect(record(page)).toBeFocused();
  await expect(part(page, "Actions")).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(record(page).getByRole("heading", { level: 2 })).toHaveText(
    "Adapt university disciplines and programmes to the main directions",
  );
  // What has the focus goes with its record: the drawer takes it, so that the keys go on.
  await radio(page, "Not considered").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(record(page)).toBeFocused();
  await radio(page, "Not considered").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(record(page).getByRole("heading", { level: 2 })).toHaveText(
    "Adapt university disciplines and programmes to the main directions",
  );
  await field(page, "New note").focus();
  await page.keyboard.type("typing");
  await page.keyboard.press("Escape");
  await expect(field(page, "New note")).toHaveValue("typing");
  await button(page, "Passages").click();
  await expect(sight.passages()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(sight.passages()).toHaveCount(0);
  await expect(sight.recommendation("Strengthen talent cultivation")).toBeFocused();
});

test("on a past day the record is that day's and cannot be changed", async ({ page, openAt }) => {
  await keep(page, [event({ subject: "a-talent-1", field: "lead", value: "Then" })]);
  await openAt(`${action}&as-of=2026-03-02`);
  await expect(field(page, "Lead · ours")).toHaveValue("Then");
  await expect(field(page, "Lead · ours")).toBeDisabled();
  await button(page, "Back to today").click();
  await expect(field(page, "Lead · ours")).toBeEnabled();
});

test("what has no record leads to the records linked with it", async ({ page, openAt }) => {
  await openAt("choose=c-talent-gap&reading=progress");
  await button(page, "Strengthen talent cultivation").click();
  await expect(part(page, "Actions")).toBeVisible();
});

const sizes = [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const;
for (const lang of ["en", "zh"]) {
  for (const [width, height] of sizes) {
    test(`nothing is cut in ${lang} at ${width}`, async ({ page, openAt }) => {
      await page.setViewportSize({ width, height });
      const on = { subject: "a-talent-1", counter: 1, device: "d-1" };
      await keep(page, [
        event({ ...on, field: "lead", value: "Ministry A" }),
        event({ ...on, field: "lead", value: "Ministry B", by: "Bo" }),
        event({ ...on, field: "first-date", value: "2026-01-31" }),
        event({ ...on, field: "revised-date", value: "2026-02-28", reason: "Late" }),
        event({ ...on, field: "note", value: "A-word-without-end".repeat(8) }),
        event({ ...on, field: "blocked", value: true, reason: "No decree" }),
      ]);
      await openAt(`${action}&lang=${lang}`);
      const drawer = page.getByRole("complementary");
      await drawer.getByRole("radio").nth(4).click();
      const body = drawer.locator("[data-record]").locator("..");
      expect(await body.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    });
  }
}
