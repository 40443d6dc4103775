/** The grid without any choice in it: made once per paper, kind of column and language. */
import { type Dataset, perObject } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Cell, type Column, type ColumnChoice, columnKinds } from "./columns";
import { words } from "./words";

export type Row = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Its accessible name. */
  readonly name: string;
  readonly theme: string;
  /** By column id; what is absent is silence. */
  readonly cells: ReadonlyMap<string, Cell>;
};
/** A theme and the rows under it. */
type Group = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };
export type Grid = {
  readonly choice: ColumnChoice;
  readonly locale: Locale;
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  /** The rows of all groups, as they stand. */
  readonly rows: readonly Row[];
};

function toGrid(dataset: Dataset, choice: ColumnChoice, locale: Locale): Grid {
  const { challenges, themes } = dataset.paper;
  const { columnsOf, cellsOf } = columnKinds[choice];
  const groups = themes.map(({ id, short }): Group => {
    const theme = short[locale];
    const rows = challenges
      .filter((challenge) => challenge.theme === id)
      .map((challenge) => {
        const label = challenge.short[locale];
        const title = challenge.title[locale];
        return {
          id: challenge.id,
          label,
          title,
          name: words(locale).head(label, title, theme),
          theme,
          cells: cellsOf(dataset, challenge, locale),
        };
      });
    return { id, title: theme, rows };
  });
  return {
    choice,
    locale,
    columns: columnsOf(dataset, locale),
    groups: groups.filter(({ rows }) => rows.length > 0),
    rows: groups.flatMap(({ rows }) => rows),
  };
}

const grids = perObject((_: Dataset) => new Map<string, Grid>());

export function gridOf(dataset: Dataset, choice: ColumnChoice, locale: Locale): Grid {
  const known = grids(dataset);
  const key = `${choice} ${locale}`;
  const grid = known.get(key) ?? toGrid(dataset, choice, locale);
  known.set(key, grid);
  return grid;
}

/** How many cells stand at each level, 0 to 4. */
export function countLevels({ rows, columns }: Grid): readonly number[] {
  const counts = [rows.length * columns.length, 0, 0, 0, 0];
  for (const { cells } of rows) {
    for (const { level } of cells.values()) {
      counts[level] = (counts[level] ?? 0) + 1;
      counts[0] = (counts[0] ?? 0) - 1;
    }
  }
  return counts;
}

export function rowsWithNumber({ rows }: Grid): readonly Row[] {
  return rows.filter(({ cells }) => [...cells.values()].some(({ level }) => level === 4));
}

export function rowsInSilence({ rows }: Grid): readonly Row[] {
  return rows.filter(({ cells }) => cells.size === 0);
}

/** Up to here the whole grid is in the document; so many rows may share the height of one screen. */
const most = { rows: 40, columns: 60, fitting: 18 };

export const isWide = ({ columns }: Grid) => columns.length > most.columns;
export const isLarge = (grid: Grid) => isWide(grid) || grid.rows.length > most.rows;
export const mayFit = ({ rows }: Grid) => rows.length <= most.fitting;
