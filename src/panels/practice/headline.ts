/** The finding: the themes without a practice, or else how widely the economies act. */
import type { Locale } from "@/i18n";
import type { Grid } from "./grid";
import { headlineWords } from "./headlineWords";

/** More than these are counted, not named. */
const few = 3;

export function toHeadline(grid: Grid, locale: Locale): string {
  const { rows, columns, entries, isFiltered, allEconomies } = grid;
  const say = headlineWords(locale);
  const names = rows.map(({ economy }) => economy.name);
  const whose = !isFiltered
    ? null
    : names.length <= few
      ? say.list(names)
      : say.someEconomies(names.length, allEconomies);
  const finding = find(grid, locale);
  if (entries.length === 0 || columns.length === 0) return say.none;
  return whose === null ? finding : say.of(whose, finding);
}

function find({ rows, columns, entries, isFiltered }: Grid, locale: Locale): string {
  const say = headlineWords(locale);
  const themesWhere = (isMeant: (count: number) => boolean) =>
    columns.filter(({ count }) => isMeant(count)).map(({ theme }) => theme.name);
  const empty = themesWhere((count) => count === 0);
  const filled = themesWhere((count) => count > 0);
  const all = entries.length;
  if (all === 1 || columns.length === 1) return say.only(all, filled, isFiltered);
  if (empty.length > 2 && filled.length <= few) return say.only(all, filled, isFiltered);
  if (empty.length > 2) return say.some(all, filled.length, columns.length, isFiltered);
  if (empty.length > 0) return say.noneUnder(all, empty, isFiltered);
  const spread = rows.map(({ cells }) => cells.filter(({ entries: own }) => own.length > 0).length);
  const most = Math.max(...spread);
  const widest = rows.filter((_, index) => spread[index] === most);
  if (most === columns.length) return say.inAll(widest.length, rows.length, most);
  const names = widest.map(({ economy }) => economy.name);
  return say.inMost(columns.length, most, names.length > few ? [] : names, names.length);
}
