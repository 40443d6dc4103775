/** The grid as a table and as a sentence; both depend on no choice, so each is made once. */
import { perObject } from "@/dataset";
import type { Table } from "@/panels/panel";
import type { Grid } from "./grid";
import type { ChallengesModel } from "./model";
import { words } from "./words";

export function toChallengesTable({ title, grid }: ChallengesModel): Table {
  return { caption: title, ...tableOf(grid) };
}

/** Silence is said: against links "not stated" would be too much. */
const tableOf = perObject(
  ({ columns, rows, locale, silence, id }: Grid): Omit<Table, "caption"> => {
    const say = words(locale);
    const silent = id === "fields" ? null : silence;
    const heads = [say.columns.challenge, say.columns.theme, ...columns.map(({ label }) => label)];
    return {
      columns: heads.map((label) => ({ label })),
      rows: rows.map(({ title, theme, cells }) => [
        title,
        theme,
        ...columns.map((column) => cells.get(column.id)?.table ?? silent),
      ]),
    };
  },
);

export function toChallengesSentence({ kind, grid }: ChallengesModel): string {
  const { noRows, ranked, separator } = words(grid.locale);
  if (grid.rows.length === 0) return noRows;
  const told = kind.words(grid.locale).sentence(grid);
  return [...told, ...(grid.order === "evidence" ? [ranked] : [])].join(separator);
}
