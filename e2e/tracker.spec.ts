import type { Locator, Page } from "@playwright/test";
import { expect, expectMark, stand, test } from "./fixture";
import { event, keep } from "./kept";

const wide = "wide=recommendations";
const talent = "Strengthen talent cultivation";
const [foresight, committee] = [
  "Run strategic foresight at regular intervals to choose priority directions",
  "Set up a national strategic advisory committee to steer resources",
];

const tracker = (page: Page) => page.locator('[data-panel="recommendations"]');
const button = (page: Page, name: string | RegExp) =>
  tracker(page).getByRole("button", { name, exact: true });
const box = (page: Page, name: string | RegExp) =>
  tracker(page).getByRole("checkbox", { name, exact: true });
const picker = (page: Page, name: string) =>
  tracker(page).getByRole("combobox", { name, exact: true });
const search = (page: Page) => tracker(page).getByRole("searchbox", { name: "Find" });
const rows = (page: Page) => tracker(page).getByRole("table").locator("tbody tr");
const summary = (page: Page) => tracker(page).getByRole("region", { name: "Summary" });
const record = (page: Page) => page.getByRole("complementary", { name: "Progress in detail" });
const shown = (page: Page, text: string) =>
  expect(tracker(page).getByText(text, { exact: true })).toBeVisible();

async function press(page: Page, on: Locator, ...keys: readonly string[]) {
  await on.focus();
  for (const key of keys) await page.keyboard.press(key);
}

type Saying = readonly [day: string, subject: string, field: string, value: unknown, more?: object];

const said = ([day, subject, field, value, more]: Saying) =>
  event({ at: `${day}T12:00:00.000Z`, subject, field, value, ...more });

const earlier: readonly Saying[] = [
  ["2026-03-02", "a-foresight-1", "progress", "implemented"],
  ["2026-04-02", "a-foresight-2", "progress", "implemented"],
  ["2026-04-05", "a-rd-system-1", "progress", "partly"],
  ["2026-05-06", "a-linked-innovation-1", "progress", "closed", { reason: "Superseded" }],
  ["2026-05-07", "a-talent-1", "lead", "Ministry of Education"],
  ["2026-05-08", "a-talent-1", "first-date", "2026-06-30"],
  ["2026-05-09", "own-1", "action", { recommendation: "r-talent", title: "Ask the provinces" }],
  ["2026-05-10", "own-1", "progress", "implemented"],
];

test.describe("with the days of earlier visits", () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-07-01T09:00:00Z"));
    await keep(page, earlier.map(said));
  });

  test("the small place stays plain: a tick, a title, a count, and one word that presses", async ({
    page,
    openAt,
    sight,
  }) => {
    await openAt();
    const row = (name: string) => tracker(page).getByRole("listitem").filter({ hasText: name });
    await expect(row("Conduct technology foresight")).toHaveText(
      "Conduct technology foresight2 of 2",
    );
    await expect(row(talent)).toHaveText(`${talent}Overdue · 0 of 2`);
    await expect(row("Link centre and regions")).toHaveText("Link centre and regionsClosed");
    await sight.recommendation(talent).click();
    await expect(row("Ask the provinces").last()).toContainText("Ours");
    await expect(row(talent)).toContainText("0 of 2 of the paper’s · 1 of 1 ours");
  });

  test("the summary counts first, by the rule chosen, and names what is closed", async ({
    page,
    openAt,
  }) => {
    await openAt(wide);
    const rule = (name: string) => summary(page).getByRole("radio", { name });
    await expect(rule("Strict 1 of 12")).toBeChecked();
    await expect(rule("Partial credit 1.2 of 12")).toHaveAccessibleDescription(/½/);
    await expect(summary(page)).toContainText(
      "From 1 of 12 to 1.2 of 12, depending on the rule; 0 of 4 themes.",
    );
    await expect(summary(page)).toContainText("not counted: Link centre and regions.");
    await expect(summary(page)).toContainText("Ours, counted apart: 1 of 1.");
    await expect(
      summary(page).getByRole("img", {
        name: "Macro-level layout: 1 implemented, 1 partly, 0 not started",
      }),
    ).toBeVisible();

    await press(page, rule("Strict 1 of 12"), "ArrowDown");
    await expect(rule("Partial credit 1.2 of 12")).toBeChecked();
    await summary(page).getByLabel("Beside an earlier day").fill("2026-03-31");
    await expect(summary(page)).toContainText(
      "On 31 March 2026: From 0 of 13 to 0.5 of 13, depending on the rule; 0 of 4 themes.",
    );
    await page.reload();
    await stand(page);
    await expect(rule("Partial credit 1.2 of 12")).toBeChecked();
    await expect(summary(page)).toContainText("then 0.5 of 13");
  });

  test("a past day is said once, and nothing of it can be changed", async ({ page, openAt }) => {
    await openAt(`${wide}&as-of=2026-03-10`);
    await expect(page.getByText(/10 March 2026/)).toHaveCount(1);
    await expect(tracker(page).getByRole("status").first()).toContainText("Read only");
    await expect(box(page, `${foresight}: implemented`)).toBeChecked();
    await expect(box(page, `${committee}: implemented`)).not.toBeChecked();
    for (const tick of await tracker(page).getByRole("checkbox").all())
      await expect(tick).toBeDisabled();
    await expect(button(page, "Select several")).toHaveCount(0);
    await expect(button(page, /^Undo/)).toHaveCount(0);
    await tracker(page).getByRole("radio", { name: "Rows" }).press("Space");
    await expect(picker(page, `Progress of ${foresight}`)).toBeDisabled();

    await page.getByRole("button", { name: "Back to today" }).click();
    await expect(picker(page, `Progress of ${foresight}`)).toBeEnabled();
    await expect(page.getByText(/10 March 2026/)).toHaveCount(0);
  });

  test("the same in Chinese", async ({ page, openAt }) => {
    await openAt(`lang=zh&${wide}&tracker=as:table+flag:overdue`);
    await shown(page, "显示13条建议中的1条、27项行动中的1项。");
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText("2026年6月30日");
    await button(page, "多选").click();
    await box(page, /^选择所示全部1项$/).click();
    await picker(page, "为").selectOption("进行中");
    await button(page, "设定1项行动").click();
    await expect(picker(page, "围绕未来产业科技重要方向优化高校学科专业体系的进展")).toHaveValue(
      "in-progress",
    );
    await button(page, /^撤销：/).click();
    await expect(picker(page, "围绕未来产业科技重要方向优化高校学科专业体系的进展")).toHaveValue(
      "not-started",
    );
  });
});

test("by keyboard alone: find, filter, group, and a link that shows the same", async ({
  page,
  openAt,
}) => {
  await openAt(wide);
  await shown(page, "13 of 13 recommendations shown, with 26 of 26 actions.");
  await search(page).focus();
  await page.keyboard.type("advisory committee");
  await page.keyboard.press("Enter");
  await shown(page, "1 of 13 recommendations shown, with 1 of 26 actions.");
  await expect(tracker(page)).toContainText("1 more action left out by the filter");
  await page.keyboard.press("Escape");
  await shown(page, "13 of 13 recommendations shown, with 26 of 26 actions.");

  await press(page, button(page, "Filter"), "Enter");
  await press(page, box(page, "Scenarios (6)"), "Space");
  await page.keyboard.press("Escape");
  await shown(page, "3 of 13 recommendations shown, with 6 of 26 actions.");
  await press(page, picker(page, "Group by"), "ArrowDown");
  await expect(tracker(page).getByRole("heading", { level: 3 })).toHaveText("Not started");

  await page.reload();
  await stand(page);
  await shown(page, "3 of 13 recommendations shown, with 6 of 26 actions.");
  await expect(tracker(page).getByRole("heading", { level: 3 })).toHaveText("Not started");

  // What takes the filter off goes with it; the focus goes on to the rows.
  await press(page, button(page, "Clear the filter"), "Enter");
  await shown(page, "13 of 13 recommendations shown, with 26 of 26 actions.");
  await expect(tracker(page).locator(".tracker-rows :focus")).toHaveCount(1);
});

test("by keyboard alone: several are selected, changed as one step, and taken back as one", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt(`${wide}&tracker=theme:scenario`);
  await press(page, button(page, "Select several"), "Enter");
  const boxes = tracker(page).getByRole("checkbox", { name: /^Select (?!all)/ });
  await press(page, boxes.nth(1), "Space");
  await press(page, boxes.nth(4), "Shift+Space");
  await shown(page, "4 of 6 selected");
  await shown(page, "Set 4 actions to In progress.");
  await press(page, button(page, "Set 4 actions"), "Enter");
  await shown(page, "Done: 4 actions, progress to In progress. Undo takes it all back.");
  const standing = () =>
    rows(page)
      .getByRole("combobox")
      .evaluateAll((all) =>
        all.map((each) => (each instanceof HTMLSelectElement ? each.value : "")),
      );
  const [none, some] = ["not-started", "in-progress"];
  await expect.poll(standing).toEqual([none, some, some, some, some, none]);
  await press(page, button(page, /^Undo: 4 items to In progress/), "Enter");
  await expect.poll(standing).toEqual([none, none, none, none, none, none]);
  await shown(page, "Set 4 actions to In progress.");
  await press(page, button(page, /^Redo: 4 items to In progress/), "Enter");
  await expect.poll(standing).toEqual([none, some, some, some, some, none]);

  // Closing asks why, and names whom it leaves alone.
  await picker(page, "to").selectOption("Closed without implementation");
  await shown(page, "A reason is needed.");
  await expect(button(page, "Set 4 actions")).toBeDisabled();
  await picker(page, "Why?").selectOption("Rejected");
  await press(page, button(page, "Set 4 actions"), "Enter");
  await expect(sight.heading("recommendations")).toHaveText("0 of 12 recommendations implemented");
  await picker(page, "to").selectOption("Implemented");
  await press(page, box(page, "Select all 6 shown"), "Space");
  await shown(page, "Set 2 actions to Implemented. 4 closed ones stay.");
});

test("in a row progress is set in place, closing asks why, and the heads sort", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt(`${wide}&tracker=as:table`);
  await expect(rows(page)).toHaveCount(26);
  await picker(page, `Progress of ${committee}`).selectOption("Implemented");
  await expect(tracker(page)).toContainText("1 of 26 actions done");
  const last = "Build an innovation system that links centre, localities and departments";
  await picker(page, `Progress of ${last}`).selectOption("Closed");
  const dialog = page.getByRole("dialog", { name: "Close without implementation" });
  await expect(dialog.getByRole("button", { name: "Close it" })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(picker(page, `Progress of ${last}`)).toHaveValue("not-started");
  await picker(page, `Progress of ${last}`).selectOption("Closed");
  await dialog.getByRole("combobox").selectOption("Rejected");
  await dialog.getByRole("textbox").fill("No mandate");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(sight.heading("recommendations")).toHaveText("0 of 12 recommendations implemented");
  await expect(summary(page)).toContainText("not counted: Link centre and regions.");

  const head = tracker(page).getByRole("columnheader", { name: "Progress" });
  await press(page, head.getByRole("button"), "Enter", "Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(rows(page).first()).toContainText(last);
  await expect(rows(page).nth(1)).toContainText(committee);
});

test("both axes with their tests, and own actions, are one step away", async ({ page, openAt }) => {
  await openAt("choose=r-talent");
  await press(page, button(page, `Details: ${talent} for future industries`), "Enter");
  await record(page)
    .getByRole("textbox", { name: "New action of our own" })
    .fill("Visit a college");
  await page.keyboard.press("Enter");
  await record(page).getByRole("button", { name: "Close" }).press("Enter");
  await expect(tracker(page)).toContainText("0 of 2 of the paper’s · 0 of 1 ours");
  await box(page, "Visit a college: implemented").press("Space");
  await expect(tracker(page)).toContainText("0 of 2 of the paper’s · 1 of 1 ours");

  await button(page, "Details: Visit a college").click();
  await expect(record(page)).toContainText("Work has begun: a plan, a draft, people or money.");
  await expect(record(page)).toContainText("We agree with all of it.");
  await record(page).getByRole("textbox", { name: "Why is it retired?" }).fill("Done by others");
  await page.keyboard.press("Enter");
  await record(page).getByRole("button", { name: "Close" }).press("Enter");
  await expect(tracker(page).getByText("1 of ours retired")).toBeVisible();
  await expect(box(page, "Visit a college: implemented")).toHaveCount(0);
});

test("what is chosen elsewhere stands out here, and what is chosen here elsewhere", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await sight.row("Talent gap").click();
  await expectMark(sight.recommendation(talent), "neighbour");
  await expect(sight.recommendation(talent)).toBeInViewport();
  await sight.recommendation("Increase funding").click();
  await expectMark(sight.recommendation("Increase funding"), "chosen");
  await expectMark(sight.row("Finance lacks foresight"), "neighbour");

  // A filter says that it leaves out what is chosen.
  await openAt("choose=r-funding&tracker=theme:macro");
  await expect(tracker(page)).toContainText(
    "The filter leaves out what is chosen: “Increase funding for future industry technology”.",
  );
  await button(page, "Clear the filter").click();
  await expectMark(sight.recommendation("Increase funding"), "chosen");
});

test("a link to a recommendation low in the list shows all of it", async ({ page, openAt }) => {
  await openAt("choose=r-cooperation");
  await expect(
    button(page, "Details: Cooperate internationally in science and technology"),
  ).toBeInViewport({ ratio: 1 });
});
