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
  test.use({ allowedNoise: /requires 'TrustedHTML' assignment|TrustedTypePolicy/ });

  test("is refused by the page, and so is a policy that would allow it", async ({
    page,
    openAt,
  }) => {
    await openAt();
    const planting = page.evaluate(() => {
      document.createElement("div").innerHTML = "<b>planted</b>";
    });
    await expect(planting).rejects.toThrow("TrustedHTML");
    const allowing = page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      trustedTypes.createPolicy("throughline", {});
    });
    await expect(allowing).rejects.toThrow("disallowed");
  });
});
