import { expect, it } from "vitest";
import { moveActive } from "./moveActive";

it("moves round the ring and leaves other keys to the field", () => {
  expect(moveActive(4, "ArrowDown", 5)).toBe(0);
  expect(moveActive(0, "ArrowUp", 5)).toBe(4);
  expect(moveActive(2, "Home", 5)).toBe(0);
  expect(moveActive(2, "End", 5)).toBe(4);
  expect(moveActive(2, "a", 5)).toBeNull();
  expect(moveActive(0, "ArrowDown", 0)).toBeNull();
});
