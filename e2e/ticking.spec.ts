import { expect, type Sight, stand, test } from "./fixture";

const title = "Strengthen talent cultivation";
const [first, second] = [
  "Adapt university disciplines and programmes to the main directions",
  "Encourage training shared by universities, firms and research",
];

/** The counts that stand in the panel's head and in the band. */
async function expectCounts(sight: Sight, recommendations: number, actions: number) {
  const head = sight.panel("recommendations");
  await expect(sight.heading("recommendations")).toHaveText(
    `${recommendations} of 13 recommendations implemented`,
  );
  await expect(head).toContainText(`${actions} of 26 actions done`);
  await expect(head.getByRole("img")).toHaveAccessibleName(
    new RegExp(`^Of 13 recommendations: ${recommendations} implemented`),
  );
}

test("a recommendation's tick is all its actions', and unticking restores them", async ({
  openAt,
  sight,
}) => {
  await openAt();
  await sight.recommendation(title).click();
  await sight.tick(first).click();
  await expect(sight.tick(first)).toBeChecked();
  await expect(sight.tick(title)).toBeChecked({ indeterminate: true });
  await expectCounts(sight, 0, 1);

  await sight.tick(title).click();
  await expect(sight.tick(title)).toBeChecked();
  await expect(sight.tick(second)).toBeChecked();
  await expectCounts(sight, 1, 2);

  await sight.tick(title).click();
  await expect(sight.tick(first)).toBeChecked();
  await expect(sight.tick(second)).not.toBeChecked();
  await expectCounts(sight, 0, 1);
});

test("Space ticks, and Undo and Redo take it back and forth", async ({ page, openAt, sight }) => {
  await openAt();
  await sight.tick(title).focus();
  await page.keyboard.press("Space");
  await expectCounts(sight, 1, 2);
  await expect(sight.tick(title)).toBeFocused();

  await sight.recommendation(title).click();
  await sight.tick(second).focus();
  await page.keyboard.press("Space");
  await expectCounts(sight, 0, 1);

  await page.getByRole("button", { name: /^Undo: / }).click();
  await expectCounts(sight, 1, 2);
  await page.getByRole("button", { name: /^Redo: / }).click();
  await expectCounts(sight, 0, 1);
});

test("the band counts what is implemented", async ({ openAt, sight }) => {
  await openAt();
  const band = sight.panel("thread");
  await expect(band.getByRole("listitem").last()).toHaveText("0implemented0 of 26 actions done");
  await sight.tick("Link centre and regions").click();
  await expect(band.getByRole("listitem").last()).toHaveText("1implemented1 of 26 actions done");
  await sight.recommendation("Link centre and regions").click();
  await expect(band).toContainText("1 of 1 action done");
});

test("ticks are saved on this device: a reload keeps them, another tab sees them", async ({
  page,
  context,
  openAt,
  sight,
}) => {
  await openAt();
  const other = await context.newPage();
  await other.goto("/");
  await stand(other);
  const there = sight.in(other);
  await expectCounts(there, 0, 0);

  await sight.tick(title).click();
  await expect(sight.panel("recommendations").getByRole("status")).toContainText(
    "Saved on this device",
  );
  await expectCounts(there, 1, 2);
  await there.tick("Increase funding").click();
  await expectCounts(sight, 2, 5);

  await page.reload();
  await stand(page);
  await expectCounts(sight, 2, 5);
  await expect(sight.tick(title)).toBeChecked();
});

test("a tick made just before the page closes is kept", async ({
  context,
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await sight.tick(title).click();
  await page.close();
  const again = await context.newPage();
  await again.goto("/");
  await stand(again);
  await expectCounts(sight.in(again), 1, 2);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a tap ticks; what one taps is large enough for a finger", async ({ openAt, sight }) => {
    await openAt();
    await sight.tick(title).tap();
    await expectCounts(sight, 1, 2);
    await sight.recommendation(title).tap();
    await sight.tick(first).tap();
    await expectCounts(sight, 0, 1);
    for (const mark of [sight.tick(title), sight.tick(first), sight.recommendation(title)]) {
      const size = await mark.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});
