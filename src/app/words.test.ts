import { expect, test } from "vitest";
import { words } from "./words";

test.each([
  ["Where China falls short", "Skip to where China falls short"],
  ["R&D", "Skip to R&D"],
])("%s is spelt inside a sentence as it is called", (name, said) => {
  expect(words("en").skipTo(name)).toBe(said);
});
