import { expect, test } from "vitest";
import { isCalendarDay } from "./calendar";

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2021-02-30", false],
  ["2021-04-31", false],
  ["2021-12-31", true],
  ["2021-13-01", false],
])("%s: %s", (day, isIn) => {
  expect(isCalendarDay(day)).toBe(isIn);
});
