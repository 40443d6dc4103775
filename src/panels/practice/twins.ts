/** The panel in words: a row a practice, and a sentence of its counts. */
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import type { Entry } from "./entries";
import type { Row } from "./grid";
import type { PracticeModel } from "./model";
import { type Tally, twinWords } from "./twinWords";

/**
 * A row a practice, not a practice and economy: a joint one stated twice would be counted twice by whoever
 * sums the file up. Its economies stand in one cell.
 */
export function toPracticeTable({ title, grid }: PracticeModel, locale: Locale): Table {
  const say = twinWords(locale);
  const texts = (parts: readonly string[]) => (parts.length > 0 ? say.texts(parts) : null);
  const toRow = (entry: Entry) => [
    say.list(entry.economies.map((economy) => economy.title)),
    entry.title,
    entry.theme?.title ?? null,
    entry.trend?.name ?? null,
    entry.kind,
    texts(entry.fields),
    texts(entry.datesInFull),
    entry.isPaper ? say.paper : say.record,
    texts(entry.behind),
    ...(grid.hasRecord ? [entry.note ?? ""] : []),
  ];
  return {
    caption: title,
    columns: [...say.columns, ...(grid.hasRecord ? [say.note] : [])].map((label) => ({ label })),
    rows: [...grid.entries, ...grid.recordOnly].map(toRow),
  };
}

/** A sentence names a few; the table names all. */
const few = 6;

function whose({ grid }: PracticeModel, locale: Locale): string {
  const say = twinWords(locale);
  const { rows, isFiltered, allEconomies } = grid;
  if (!isFiltered) return say.economies(rows.length);
  return say.whose(...shortened(rows), allEconomies);
}

function shortened(rows: readonly Row[]): [readonly string[], number] {
  const shown = rows.slice(0, rows.length > few ? few - 1 : few);
  return [shown.map(({ economy }) => economy.title), rows.length - shown.length];
}

function underThemes({ grid }: PracticeModel, locale: Locale): string {
  const tallies = grid.columns.map(({ theme, count }): Tally => ({ name: theme.name, count }));
  if (tallies.length <= few) return twinWords(locale).underThemes(tallies, { filled: 0, empty: 0 });
  const filled = tallies.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return twinWords(locale).underThemes(filled.slice(0, few), {
    filled: Math.max(0, filled.length - few),
    empty: tallies.length - filled.length,
  });
}

function extremes({ grid }: PracticeModel, locale: Locale): readonly string[] {
  const say = twinWords(locale);
  const counts = grid.rows.map(({ count }) => count);
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  if (counts.length < 2) return [];
  if (most === least) return [say.equal(most)];
  const at = (count: number) => grid.rows.filter((row) => row.count === count);
  const names = (rows: readonly Row[]) => say.whose(...shortened(rows), 0);
  const [first, last] = [at(most), at(least)];
  const ends = { most: first.length, least: last.length };
  return [say.extremes(names(first), most, names(last), least, ends)];
}

export function toPracticeSentence(model: PracticeModel, locale: Locale): string {
  const say = twinWords(locale);
  const { entries, trends, recordOnly } = model.grid;
  if (entries.length === 0) return `${model.title}${say.end}`;
  const stated = entries.filter(({ trend }) => trend !== null).length;
  const dated = entries.filter(({ dates }) => dates.length > 0).length;
  const tallies = trends.map(({ trend, count }): Tally => ({ name: trend.name, count }));
  const added = recordOnly.length > 0 ? say.added(recordOnly.length) : "";
  return [
    say.named(entries.length, whose(model, locale), underThemes(model, locale)),
    ...extremes(model, locale),
    `${say.stated(tallies, stated, dated, entries.length)}${added}${say.end}`,
  ].join(say.join);
}
