import { expect, it } from "vitest";
import { moved } from "./keys";

const extent = { rows: 16, columns: 14 };
const go = (key: string, row: number, column: number, ctrlKey = false) => {
  const to = moved({ key, ctrlKey }, { row, column }, extent);
  return to && [to.row, to.column];
};

it.each([
  ["ArrowRight", 3, 3, [3, 4]],
  ["ArrowLeft", 3, 1, [3, 0]],
  ["ArrowUp", 1, 4, [0, 4]],
  ["Home", 3, 9, [3, 0]],
  ["End", 3, 2, [3, 14]],
  ["PageDown", 3, 2, [8, 2]],
  ["PageDown", 14, 2, [16, 2]],
  ["PageUp", 3, 2, [1, 2]],
] as const)("%s from row %i, column %i", (key, row, column, expected) => {
  expect(go(key, row, column)).toEqual(expected);
});

it.each([
  ["ArrowRight", 3, 14],
  ["ArrowLeft", 3, 0],
  ["ArrowDown", 16, 3],
  ["ArrowUp", 0, 3],
  ["ArrowUp", 1, 0],
  ["ArrowLeft", 0, 1],
] as const)("%s does not wrap, nor stop in the empty corner", (key, row, column) => {
  expect(go(key, row, column)).toEqual([row, column]);
});

it("goes to the corners", () => {
  expect(go("Home", 7, 7, true)).toEqual([1, 0]);
  expect(go("End", 7, 7, true)).toEqual([16, 14]);
});

it("leaves other keys alone", () => {
  expect(go("Tab", 2, 2)).toBeNull();
  // The browser's own: the next tab.
  expect(go("PageDown", 2, 2, true)).toBeNull();
});
