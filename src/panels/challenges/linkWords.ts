/** What kinds of columns that links lead to have in common when they are told. */

import { levelCounts, listed } from "./counting";
import type { Grid } from "./grid";
import { rowsInSilence } from "./grid";
import { levels } from "./levels";

type Phrases = {
  /** "13 of 16 shortfalls are answered; links: …" */
  readonly filled: (count: number, of: number, counts: string) => string;
  readonly unfilled: (list: string) => string;
};

export function linkSentence(grid: Grid, { filled, unfilled }: Phrases): readonly string[] {
  const { rows, locale } = grid;
  const silent = rowsInSilence(grid);
  const counts = levelCounts(grid, levels(locale).links);
  const names = silent.map(({ label }) => label);
  return [
    filled(rows.length - silent.length, rows.length, counts),
    ...(names.length > 0 ? [unfilled(listed(names, locale))] : []),
  ];
}
