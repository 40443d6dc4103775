import { readFile } from "node:fs/promises";
import { expect, stand, test } from "./fixture";

// React tells of each error on the console; what it throws is what the test provokes.
test.use({ allowedNoise: /insertBefore|removeChild|error occurred/ });

test("a page torn from outside says what is safe, hands out all that is kept, and loads again", async ({
  page,
  openAt,
  sight,
}) => {
  await openAt();
  await sight.tick("Conduct technology foresight").click();
  await expect(sight.panel("recommendations")).toContainText("Saved on this device");
  // As a browser's translation does: what React drew finds itself in another parent.
  await page.evaluate(() => {
    const main = document.querySelector("main");
    const wrap = document.createElement("font");
    main?.replaceWith(wrap);
    if (main) wrap.append(main);
    location.hash = "as-of=2026-01-01";
  });
  await expect(page.getByRole("alert")).toContainText("has not been touched");

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save what this device keeps" }).click();
  const file = await (await downloading).path();
  const raw = JSON.parse(await readFile(file, "utf8"));
  expect(Object.values(raw.databases.throughline.events).join()).toContain("a-foresight-1");
  await expect(page.getByRole("status")).toHaveText("The file was handed to the browser.");

  await page.evaluate(() => history.replaceState(null, "", "#"));
  await page.getByRole("button", { name: "Load again" }).click();
  await stand(page);
  await expect(sight.tick("Conduct technology foresight")).toBeChecked();
});
