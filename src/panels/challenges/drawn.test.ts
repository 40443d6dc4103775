import { expect, it } from "vitest";
import { drawnColumns, noColumns } from "./drawn";

it.each([
  ["all of a grid", { from: 0, to: 2 }, -1, ["0+0", "1+0", "2+0"]],
  ["a span", { from: 4, to: 5 }, 6, ["4+4", "5+0"]],
  ["the tab stop before it", { from: 4, to: 5 }, 2, ["1+1", "4+2", "5+0"]],
  ["the tab stop after it", { from: 0, to: 1 }, 10, ["0+0", "1+0", "9+7"]],
  ["the tab stop on the row's head", { from: 1, to: 1 }, 0, ["1+1"]],
  ["a row not filled yet", noColumns, 3, ["2+2"]],
  ["nothing", noColumns, -1, []],
])("draws %s, each with how many columns it leaves out", (_, span, at, drawn) => {
  const shown = drawnColumns(span, at).map(({ position, skipped }) => `${position}+${skipped}`);
  expect(shown).toEqual(drawn);
});
