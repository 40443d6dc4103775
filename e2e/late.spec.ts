import { gridFiles } from "./bench/gridFiles";
import { expect, serve, test } from "./fixture";

// What comes after the paint comes late on a busy machine: nothing may be lost meanwhile.
test.use({ late: 400 });

test("keys are heard as soon as what they belong to stands", async ({ page, openAt, sight }) => {
  await openAt("choose=r-talent");
  await sight.recommendation("Strengthen talent cultivation").focus();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("progress of the choice in detail");
  await expect(page.getByRole("option", { selected: true })).toContainText("in detail");
  await page.keyboard.press("Enter");
  const record = page.getByRole("complementary", { name: "Progress in detail" });
  await expect(record).toBeFocused();
  await expect(record.getByRole("region", { name: "Actions", exact: true })).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(record.getByRole("heading", { level: 2 })).toHaveText(
    "Adapt university disciplines and programmes to the main directions",
  );
});

test("a choice far down is in sight, though its list has not yet its height", async ({
  page,
  openAt,
  sight,
}) => {
  const files = new Map(gridFiles(200, 200));
  await serve(page, files);
  const { recommendations } = JSON.parse(String(files.get("paper")));
  await openAt(`choose=${recommendations.at(-9).id}`);
  const chosen = sight.panel("recommendations").locator("[aria-pressed=true]");
  await expect(chosen).toBeInViewport({ ratio: 0.9 });
});
