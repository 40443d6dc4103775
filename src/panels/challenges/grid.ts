/** The grid without any choice in it: made once per paper, kind of column, order and language. */
import { type Challenge, type Dataset, perObject } from "@/dataset";
import type { Locale } from "@/i18n";
import type { KindId } from "./kindIds";
import { byEvidence, type Order } from "./order";
import { words } from "./words";

export type Column = {
  readonly id: string;
  readonly label: string;
  /** Its accessible name. */
  readonly name: string;
  /** Its name inside a cell's name. */
  readonly inCell: string;
  /** What it stands under with those beside it, if its kind has such. */
  readonly group: string;
  /** Whether its head can be chosen: "All fields" is no item. */
  readonly isItem: boolean;
  /** Its width in em, where it is not that of its texts: what is written later then moves no column. */
  readonly em?: number;
};
/** A cell that is not silent. */
export type Cell = {
  readonly level: number;
  /** The word or figure it shows, and what it adds where there is room. */
  readonly text: string;
  readonly more?: string;
  /** The level in words, with a figure spoken out. */
  readonly said: string;
  /** The same in a table. */
  readonly table: string;
  readonly figure: string | null;
};
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
/** Rows that follow one another under a theme. */
type Group = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };

export type KindWords = {
  /** The grid's name. */
  readonly grid: string;
  readonly subtitle: string;
  /** By level; 0 is silence. */
  readonly levels: readonly string[];
  /** What a column is, as it is counted. */
  readonly noun: (count: number) => string;
  readonly title: (grid: Grid) => string;
  readonly sentence: (grid: Grid) => readonly string[];
};
/** What columns of one kind are, and what a cell of theirs holds. */
export type Kind = {
  readonly id: KindId;
  /** Lines a head may take. */
  readonly headLines: number;
  readonly columnsOf: (dataset: Dataset, locale: Locale) => readonly Column[];
  /** A row's cells by column id; what is absent is silence. */
  readonly cellsOf: (
    dataset: Dataset,
    challenge: Challenge,
    locale: Locale,
  ) => ReadonlyMap<string, Cell>;
  readonly words: (locale: Locale) => KindWords;
};

export type Grid = {
  readonly id: KindId;
  readonly label: string;
  readonly locale: Locale;
  readonly order: Order;
  readonly headLines: number;
  /** What a cell says that holds nothing. */
  readonly silence: string;
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  /** The rows of all groups, as they stand. */
  readonly rows: readonly Row[];
};

function toRow(dataset: Dataset, kind: Kind, challenge: Challenge, locale: Locale): Row {
  const { themes } = dataset.paper;
  const theme = themes.find(({ id }) => id === challenge.theme)?.short[locale] ?? "";
  const label = challenge.short[locale];
  const title = challenge.title[locale];
  return {
    id: challenge.id,
    label,
    title,
    name: words(locale).head(label, title, theme),
    theme,
    cells: kind.cellsOf(dataset, challenge, locale),
  };
}

/** By the paper a theme is one group; by evidence themes are mixed, and those in a row are one. */
function toGroups(rows: readonly Row[]): readonly Group[] {
  const groups: { id: string; title: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.title === row.theme) last.rows.push(row);
    else groups.push({ id: row.id, title: row.theme, rows: [row] });
  }
  return groups;
}

function toGrid(dataset: Dataset, kind: Kind, order: Order, locale: Locale): Grid {
  const { challenges, themes } = dataset.paper;
  const inOrder = themes.flatMap(({ id }) =>
    challenges
      .filter(({ theme }) => theme === id)
      .map((challenge) => toRow(dataset, kind, challenge, locale)),
  );
  const rows = order === "evidence" ? inOrder.toSorted(byEvidence) : inOrder;
  const { grid, levels } = kind.words(locale);
  return {
    id: kind.id,
    label: grid,
    locale,
    order,
    headLines: kind.headLines,
    silence: levels[0] ?? "",
    columns: kind.columnsOf(dataset, locale),
    groups: toGroups(rows),
    rows,
  };
}

const grids = perObject((_: Dataset) => new Map<string, Grid>());

export function gridOf(dataset: Dataset, kind: Kind, order: Order, locale: Locale): Grid {
  const known = grids(dataset);
  const key = `${kind.id} ${order} ${locale}`;
  const grid = known.get(key) ?? toGrid(dataset, kind, order, locale);
  known.set(key, grid);
  return grid;
}

/** How many pairings of a row with an item stand at each level, 0 to 4: "All fields" is no item. */
export function countLevels({ rows, columns }: Grid): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const { cells } of rows) {
    for (const { id, isItem } of columns) {
      const level = cells.get(id)?.level ?? 0;
      if (isItem) counts[level] = (counts[level] ?? 0) + 1;
    }
  }
  return counts;
}

export function rowsAt({ rows }: Grid, level: number): readonly Row[] {
  return rows.filter(({ cells }) => [...cells.values()].some((cell) => cell.level === level));
}

export function rowsInSilence({ rows }: Grid): readonly Row[] {
  return rows.filter(({ cells }) => cells.size === 0);
}
