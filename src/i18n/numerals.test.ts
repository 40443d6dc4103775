import { expect, it } from "vitest";
import { inWords } from "./numerals";

it.each([
  [0, "no", "零"],
  [1, "one", "一"],
  [2, "two", "两"],
  [10, "ten", "十"],
  [12, "twelve", "十二"],
  [13, "13", "13"],
])("%i", (count, en, zh) => {
  expect(inWords(count, "en")).toBe(en);
  expect(inWords(count, "zh")).toBe(zh);
});
