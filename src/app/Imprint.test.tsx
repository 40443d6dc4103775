import { readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { parsePaper } from "@/dataset";
import { type Locale, locales } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { Imprint } from "./Imprint";

const paper = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));
const expected: Readonly<Record<Locale, string>> = {
  en: "Ada Example and Ben Example · 1 May 2024 · https://example.org/bicycle-plan",
  zh: "艾达和本 · 2024年5月1日 · https://example.org/bicycle-plan",
};

test.each(locales)("a printed page names the paper in the marks of its language: %s", (locale) => {
  render(<Imprint snapshot={{ dataset: { paper }, locale } as Snapshot} />);
  expect(screen.getByText(/https/)).toHaveTextContent(expected[locale]);
});
