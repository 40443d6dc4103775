import type { Page } from "@playwright/test";
import { expect, type Sight, stand, test } from "./fixture";
import { event, keep } from "./kept";

const foresight = "Conduct technology foresight";
const [first, second] = [
  "Run strategic foresight at regular intervals to choose priority directions",
  "Set up a national strategic advisory committee to steer resources",
];

const said = (day: string, subject: string, value: unknown, more: object = {}) =>
  event({ at: `${day}T12:00:00.000Z`, subject, value, ...more });

const history = (page: Page) => page.locator('[data-panel="history"]');
const title = (page: Page) => history(page).getByRole("heading", { level: 2 });
const list = (page: Page) => history(page).getByRole("group", { name: "Changes, newest first" });
const line = (page: Page) => page.getByRole("region", { name: "The day shown" });

/** The counts where a reader meets them: the tracker's head and the band. */
async function expectImplemented(sight: Sight, count: number) {
  await expect(sight.heading("recommendations")).toHaveText(
    `${count} of 13 recommendations implemented`,
  );
  await expect(sight.panel("thread").getByRole("listitem").last()).toContainText(
    `${count}implemented`,
  );
}

test("days of ticking, and any of them is shown on the whole page by keyboard alone", async ({
  page,
  openAt,
  sight,
}) => {
  await page.clock.install({ time: new Date("2026-03-02T09:00:00Z") });
  await openAt();
  await sight.recommendation(foresight).click();
  await sight.tick(first).click();
  await page.clock.setSystemTime(new Date("2026-03-10T09:00:00Z"));
  await sight.tick(second).click();
  await page.keyboard.press("Escape");
  await page.clock.setSystemTime(new Date("2026-04-20T09:00:00Z"));
  await page.reload();
  await stand(page);
  await expectImplemented(sight, 1);

  await page.goto("/#v=1&wide=history");
  await stand(page);
  await expect(title(page)).toHaveText("2 changes in 7 weeks; 1 of 13 implemented, 1 a month ago");
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /^10 March 2026: 1 of 13 recommendations, 2 of 26/,
  );
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /^2 March 2026: 0 of 13 recommendations, 1 of 26/,
  );
  await page.keyboard.press("Enter");

  await expect(line(page)).toContainText("As of 2 March 2026. Nothing can be changed.");
  await expect(title(page)).toHaveText("On 2 March 2026, 0 of 13 were implemented; now 1 of 13");
  await expect(history(page)).toContainText("Progress: Not started, now Implemented");
  await page.keyboard.press("Escape");
  await expectImplemented(sight, 0);
  await expect(line(page)).toBeVisible();
  await expect(sight.tick(foresight)).toBeDisabled();
  expect(page.url()).toContain("as-of=2026-03-02");

  await line(page).getByRole("button", { name: "Back to today" }).focus();
  await page.keyboard.press("Enter");
  await expectImplemented(sight, 1);
  await expect(line(page)).toHaveCount(0);
  await expect(sight.tick(foresight)).toBeEnabled();
});

test("a link shows its day, and a day before anything was recorded says so", async ({
  page,
  openAt,
  sight,
}) => {
  await keep(page, [
    said("2026-02-01", "a-linked-innovation-1", "implemented"),
    said("2026-03-01", "a-science-infrastructure-1", "implemented"),
  ]);
  await openAt("v=1&as-of=2026-02-15");
  await expectImplemented(sight, 1);
  await line(page).getByRole("button", { name: "What changed since" }).click();
  await expect(history(page).getByLabel("Day shown")).toHaveValue("2026-02-15");
  await expect(history(page).getByRole("heading", { level: 3 })).toContainText([
    "Implemented over time",
    "What changed since 15 February 2026",
    "All changes",
  ]);

  await page.goto("/#v=1&as-of=2026-01-01");
  await stand(page);
  await expectImplemented(sight, 0);
  await expect(line(page)).toContainText("Nothing had been recorded yet.");
});

test("a day that is not over is refused: today is shown, and the link mended", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt("v=1&as-of=2999-01-01");
  await expect(line(page)).toContainText("1 January 2999 is not over yet");
  await expect(sight.tick(foresight)).toBeEnabled();
  expect(page.url()).not.toContain("as-of");
  await line(page).getByRole("button", { name: "Close" }).click();
  await expect(line(page)).toHaveCount(0);
});

test("a tick, several at once, an import and a reset are each undone and redone", async ({
  page,
  openAt,
}) => {
  const paper = "chen-2023";
  const theirs = [
    said("2026-02-01", "a-linked-innovation-1", "implemented", { device: "there", by: "Ann" }),
    said("2026-02-02", "a-science-infrastructure-1", "implemented", { device: "there", by: "Ann" }),
  ];
  const mark = said(
    "2026-02-03",
    paper,
    { file: "ann.json", events: theirs.map(({ id }) => id) },
    { field: "import" },
  );
  const tick = said("2026-02-04", "a-foresight-1", "implemented");
  const bulk = ["a-talent-1", "a-talent-2"].map((id) =>
    said("2026-02-05", id, "implemented", { batch: "bulk" }),
  );
  const counting = [...theirs, tick, ...bulk].map(({ id }) => id);
  const reset = said(
    "2026-02-06",
    "chen-2023",
    { events: counting },
    { field: "hide", reason: "reset" },
  );
  await keep(page, [...theirs, mark, tick, ...bulk, reset]);
  await openAt("v=1&wide=history");

  const now = async (implemented: number, actions: number) =>
    expect(page.getByRole("slider")).toHaveAttribute(
      "aria-valuetext",
      new RegExp(`: ${implemented} of 13 recommendations, ${actions} of 26 actions$`),
    );
  const turn = (name: RegExp) => history(page).locator("header").getByRole("button", { name });
  const back = async (name: string) => turn(new RegExp(`^Undo: ${name}`)).click();
  const on = async (name: string) => turn(new RegExp(`^Redo: ${name}`)).click();

  await now(0, 0);
  await back("Started afresh: 5 changes put aside");
  await now(3, 5);
  await back("Ticked “Strengthen talent cultivation”: 2 actions");
  await now(2, 3);
  await back("“Run regular strategic foresight” to Implemented");
  await now(2, 2);
  await back("Imported 2 changes from ann.json");
  await now(0, 0);
  await on("Imported 2 changes from ann.json");
  await now(2, 2);
  await on("“Run regular strategic foresight” to Implemented");
  await on("Ticked “Strengthen talent cultivation”: 2 actions");
  await now(3, 5);
  await on("Started afresh: 5 changes put aside");
  await now(0, 0);

  await list(page)
    .getByRole("button", { name: /^Undo: Started afresh/ })
    .click();
  await list(page)
    .getByRole("button", { name: /^Undo: “Link levels and departments”.*made by Ann/ })
    .click();
  await now(2, 4);
  await page.reload();
  await stand(page);
  await now(2, 4);
  await expect(history(page).getByText("Taken back", { exact: true })).toHaveCount(2);
});

test("a long history is walked by keys from its newest change to its oldest", async ({
  page,
  openAt,
}) => {
  const values = ["in-progress", "partly", "implemented"];
  await keep(
    page,
    Array.from({ length: 600 }, (_, index) =>
      said(
        new Date(Date.UTC(2025, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10),
        "a-foresight-1",
        values[index % 3],
      ),
    ),
  );
  await openAt("v=1&wide=history");
  await expect(history(page).locator("[data-line]").first()).toBeVisible();
  expect(await history(page).locator("[data-line]").count()).toBeLessThan(120);
  await list(page).locator('[tabindex="0"]').first().focus();
  await page.keyboard.press("End");
  const focused = page.locator("[data-line]").filter({ has: page.locator(":focus") });
  await expect(focused).toContainText("to In progress, from Not started");
  await expect(focused).toBeInViewport();
  await page.keyboard.press("ArrowUp");
  await expect(focused).toContainText("to Partly implemented");
  await page.keyboard.press("Home");
  await expect(focused).toHaveAttribute("data-line", "0");
});

test("a clock that was wrong is named and stretches no axis", async ({ page, openAt }) => {
  await keep(page, [
    said("1970-01-01", "a-funding-1", "implemented"),
    said("2026-02-01", "a-linked-innovation-1", "implemented"),
    said("9999-12-31", "a-funding-2", "implemented"),
  ]);
  await openAt("v=1&wide=history");
  await expect(history(page)).toContainText("A clock was wrong: 2 days left off the line");
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^1 February 2026: 1 of 13/);
  await expect(history(page)).not.toContainText(/NaN|Invalid/);
});
