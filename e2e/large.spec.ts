import type { Locator, Page } from "@playwright/test";
import { gridFiles } from "./bench/gridFiles";
import { expect, serve, test } from "./fixture";
import { enterGrid, focused, place, pressButton } from "./gridKeys";

const files = new Map(gridFiles(200, 200));

test.beforeEach(({ page }) => serve(page, files));

test("200 × 200 cells are walked, opened, rated and read in pages, few of them in the document", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  const grid = sight.grid();
  await expect(grid).toHaveAttribute("aria-rowcount", "201");
  await expect(grid).toHaveAttribute("aria-colcount", "201");
  const drawn = () => grid.getByRole("gridcell").count();
  expect(await drawn()).toBeLessThan(6000);

  await enterGrid(page, sight);
  for (const [key, row, column] of [
    ["Control+End", 201, 201],
    ["ArrowUp", 200, 201],
    ["Home", 200, 1],
    ["PageUp", 195, 1],
    ["End", 195, 201],
    ["ArrowLeft", 195, 200],
  ] as const) {
    await page.keyboard.press(key);
    expect(await place(focused(page)), key).toEqual([row, column]);
    await expect(focused(page), key).toBeInViewport({ ratio: 0.5 });
    if (column === 1) continue;
    const head = grid.locator(`[role="columnheader"][aria-colindex="${column}"]`);
    const beside = async () => {
      const [above, cell] = await Promise.all([head.boundingBox(), focused(page).boundingBox()]);
      return Math.abs((above?.x ?? -1) - (cell?.x ?? -2));
    };
    await expect.poll(beside, { message: `${key}: under its head` }).toBeLessThan(1);
  }
  expect(await drawn()).toBeLessThan(6000);
  await expect(focused(page)).toHaveAccessibleName(/row 194 of 200, column 199 of 200$/);
  await page.keyboard.press("Enter");
  await expect(sight.passages()).toBeFocused();
  await page.keyboard.press("Escape");
  expect(await place(focused(page))).toEqual([195, 200]);

  await openAt("layer=ours");
  await enterGrid(page, sight);
  await page.keyboard.press("Control+End");
  await page.keyboard.press("5");
  await expect(focused(page)).toHaveAccessibleName(/: you: 5, blocking;.+column 201 of 201$/);

  await openAt();
  await pressButton(page, sight, "Table");
  const panel = sight.panel("challenges");
  const status = panel.getByRole("group", { name: "Pages of the table" }).getByRole("status");
  await expect(status).toHaveText("Rows 1 to 10 of 200");
  await pressButton(page, sight, "Last");
  await expect(status).toHaveText("Rows 191 to 200 of 200");
  await expect(focused(page)).toHaveText("Last");
  await expect(panel.getByRole("row").last()).toHaveAttribute("aria-rowindex", "201");
});

test("a choice is in sight in every long list, however far down", async ({
  page,
  openAt,
  sight,
}) => {
  const { recommendations, challenges } = JSON.parse(String(files.get("paper")));
  await openAt(`choose=${recommendations.at(-9).id}`);
  const chosen = sight.panel("recommendations").locator("[aria-pressed=true]");
  await expect(chosen).toBeInViewport({ ratio: 0.9 });
  await expect(chosen).toHaveAttribute("data-mark", "chosen");
  await page.goto("about:blank");
  await openAt(`choose=${challenges.at(-9).id}`);
  await expect(sight.grid().locator("[data-mark=chosen]").first()).toBeInViewport({ ratio: 0.9 });
});

test("arrows go on from where the focus is, although one has scrolled far from there", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  const inList = () =>
    focused(page).evaluate((stop) => Number(stop.closest("li")?.getAttribute("aria-posinset")));
  const goesOn = async (panel: Locator, keys: readonly string[], arrow: string, step: 1 | -1) => {
    for (const key of keys) await page.keyboard.press(key);
    const from = await inList();
    expect(from).toBeGreaterThan(0);
    await scrollAway(page, panel, step * 40_000);
    await page.keyboard.press(arrow);
    expect(await inList()).toBe(from + step);
    await expect(focused(page)).toBeInViewport({ ratio: 0.5 });
  };

  const tracker = sight.panel("recommendations");
  await tracker
    .getByRole("button", { name: /^Conduct technology foresight/ })
    .first()
    .focus();
  await goesOn(tracker, ["End"], "ArrowUp", -1);
  await sight.practice("Future Industries Act").first().focus();
  await goesOn(sight.panel("comparison"), ["ArrowDown", "ArrowDown"], "ArrowDown", 1);
});

/** Turns the wheel over a panel until what has the focus is out of sight. */
async function scrollAway(page: Page, panel: Locator, by: number): Promise<void> {
  const box = await panel.boundingBox();
  if (!box) throw new Error("The panel is out of sight.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, by);
  await expect(focused(page)).not.toBeInViewport();
}
