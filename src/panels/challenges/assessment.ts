/** The readers' own ratings as cells of the grid; the paper's evidence has no part in them. */
import { perObject } from "@/dataset";
import { cellSubject, type Rating, ratingsOf, type Standing } from "@/progress";
import type { Cell, Column, Grid, Row } from "./grid";
import { words } from "./oursWords";
import { scale } from "./scale";

/** The column of a shortfall as a whole. */
export const whole = "";

/** More figures than a cell has room for are counted. */
const mostFigures = 3;
/** Holds "2 moderate, better" beside its edge. */
const wholeEm = 10.5;

/** By row, then by column; what is absent is not rated. */
export type Ratings = ReadonlyMap<string, ReadonlyMap<string, readonly Rating[]>>;

export function selectRatings(standing: Standing, grid: Grid): Ratings {
  const columns = [whole, ...grid.columns.map(({ id }) => id)];
  const ratings = new Map<string, Map<string, readonly Rating[]>>();
  const rated = new Set([...standing.byId.keys()].map((subject) => subject.split("/", 1)[0]));
  for (const { id } of grid.rows) {
    if (!rated.has(id)) continue;
    const cells = new Map<string, readonly Rating[]>();
    for (const column of columns) {
      const found = ratingsOf(standing, cellSubject(id, column || null));
      if (found.length > 0) cells.set(column, found);
    }
    if (cells.size > 0) ratings.set(id, cells);
  }
  return ratings;
}

const unrated: Row["cells"] = new Map();
/** The last row made of each: a rating draws anew the rows it changes and no other. */
const made = new WeakMap<Row, { readonly key: string; readonly row: Row }>();

function toRow(row: Row, rated: ReadonlyMap<string, readonly Rating[]> | undefined, grid: Grid) {
  const key = rated ? JSON.stringify([...rated]) : "";
  const known = made.get(row);
  if (known?.key === key) return known.row;
  const cells = rated
    ? new Map([...rated].map(([column, some]) => [column, toCell(some, column, grid)]))
    : unrated;
  const next = { ...row, cells };
  made.set(row, { key, row: next });
  return next;
}

function toCell(ratings: readonly Rating[], column: string, { locale }: Grid): Cell {
  const say = words(locale);
  const figures = ratings.map(({ severity }) =>
    severity === null ? say.noFigure : String(severity),
  );
  const severities = ratings.flatMap(({ severity }) => severity ?? []);
  const [only] = ratings;
  const more =
    ratings.length > 1 || !only ? say.people(ratings.length) : say.inShort(partsOf(only, locale));
  const said = ratings.map((rating) => sayRating(rating, locale)).join(say.between);
  return {
    // Above all steps: rated, but not for severity.
    level: severities.length > 0 ? Math.max(...severities) : 6,
    text: say.figures(figures.slice(0, mostFigures), figures.length - mostFigures),
    ...(column === whole && more ? { more } : {}),
    said,
    table: said,
    figure: null,
  };
}

/** What of a rating is given, in words. */
export function partsOf({ severity, trend, confidence }: Rating, locale: Grid["locale"]) {
  const say = words(locale);
  return {
    severity: severity === null ? null : scale(locale)[severity].word,
    trend: trend === null ? null : say.trend[trend],
    confidence: confidence === null ? null : say.confidence[confidence],
  };
}

function sayRating(rating: Rating, locale: Grid["locale"]): string {
  const say = words(locale);
  const { severity, trend, confidence } = partsOf(rating, locale);
  const parts = [
    severity === null ? say.noSeverity : say.step(rating.severity ?? 0, severity),
    ...(trend === null ? [] : [say.trendIs(trend)]),
    ...(confidence === null ? [] : [say.confidenceIs(confidence)]),
    ...(rating.note ? [say.noteIs(rating.note)] : []),
  ];
  return say.by(authorOf(rating, locale), parts);
}

export function authorOf({ author }: Rating, locale: Grid["locale"]): string {
  const say = words(locale);
  if (author.isReader) return say.you;
  return author.name ?? say.unnamed;
}

/** Made once, so that rows whose ratings stay the same know them again. */
const columnsOf = perObject((grid: Grid): readonly Column[] => {
  const say = words(grid.locale);
  const column: Column = {
    id: whole,
    label: say.whole,
    name: say.wholeLong,
    inCell: say.whole,
    group: "",
    isItem: false,
    em: wholeEm,
  };
  return [column, ...grid.columns];
});

/** The grid of a kind with ratings for evidence, and a column of its own for a row as a whole. */
export function toOursGrid(grid: Grid, ratings: Ratings): Grid {
  const say = words(grid.locale);
  const rows = grid.rows.map((row) => toRow(row, ratings.get(row.id), grid));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    ...grid,
    label: say.grid(grid.label),
    silence: say.unrated,
    columns: columnsOf(grid),
    groups: grid.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => byId.get(row.id) ?? row),
    })),
    rows,
  };
}
