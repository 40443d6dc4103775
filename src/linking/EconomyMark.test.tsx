import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Economy } from "@/dataset";
import { EconomyMark } from "./EconomyMark";

const korea = {
  id: "kr",
  short: { en: "Korea", zh: "韩国" },
  title: { en: "South Korea", zh: "韩国" },
} as Economy;
const emirates = {
  id: "ae",
  short: { en: "UAE", zh: "阿联酋" },
  title: { en: "United Arab Emirates", zh: "阿拉伯联合酋长国" },
} as Economy;

test.each([
  [korea, "en", "South Korea"],
  [korea, "zh", "韩国"],
  [emirates, "en", "UAE, United Arab Emirates"],
  [emirates, "zh", "阿联酋，阿拉伯联合酋长国"],
] as const)("an economy is heard by its full name: %o, %s", (economy, locale, name) => {
  render(<EconomyMark economy={economy} mark="idle" locale={locale} />);
  expect(screen.getByRole("button", { name })).toBeVisible();
});
