/** Counts in words, as titles and sentences of the grid say them. */
import { formatList, inWords, type Locale } from "@/i18n";
import { countLevels, type Grid } from "./grid";
import { words } from "./words";

/** Beyond a dozen a number reads better in digits. */
const spelt = (count: number) => (count === 0 ? "none" : inWords(count, "en"));

/** "three of 16 shortfalls", and the verb that goes with three. */
export function ofRows(count: number, of: number, verb: readonly [one: string, many: string]) {
  if (count === 1 && of === 1) return `the one shortfall ${verb[0]}`;
  const noun = of === 1 ? "shortfall" : "shortfalls";
  return `${spelt(count)} of ${of} ${noun} ${verb[count > 1 ? 1 : 0]}`;
}
/** Every one of them, as a title begins. */
export const everyOne = (of: number) =>
  of === 1 ? "The one shortfall" : `Every one of ${of} shortfalls`;
export const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const mostNamed = 5;

/** The first few by name, the rest as a count. */
export function listed(names: readonly string[], locale: Locale): string {
  const rest = names.length - mostNamed;
  const shown = rest > 0 ? [...names.slice(0, mostNamed), words(locale).andMore(rest)] : names;
  return formatList(shown, locale);
}

/** "8 implied and 17 reading", the strongest first, only what there is. */
export function levelCounts(grid: Grid, levels: readonly string[]): string {
  const counts = countLevels(grid);
  const said = levels
    .map((word, level) => ({ word, level, count: counts[level] ?? 0 }))
    .filter(({ level, count }) => level > 0 && count > 0)
    .toReversed()
    .map(({ word, count }) => words(grid.locale).count(count, word));
  return said.length > 0 ? formatList(said, grid.locale) : words(grid.locale).count(0, "");
}
