import { expect, test } from "./fixture";

test("the page carries the served policy itself, ahead of all it loads", async ({
  page,
  request,
}) => {
  const response = await request.get("/");
  const sent = response.headers()["content-security-policy"];
  expect(sent).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(await response.text()).not.toMatch(/<style|<script>|style=/);

  await page.goto("/");
  const first = page.locator("head > :first-child");
  await expect(first).toHaveAttribute("http-equiv", "Content-Security-Policy");
  expect(sent).toBe(`${await first.getAttribute("content")}; frame-ancestors 'none'`);
});

test.describe("markup from a string", () => {
  test.use({ allowedNoise: /requires 'TrustedHTML' assignment/ });

  test("is refused by the page", async ({ page, openAt }) => {
    await openAt();
    const planting = page.evaluate(() => {
      document.createElement("div").innerHTML = "<b>planted</b>";
    });
    await expect(planting).rejects.toThrow("TrustedHTML");
  });
});
