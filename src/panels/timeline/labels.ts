/** What stands beside a row's marks: as much as there is room for. */
import { datePhrase } from "@/dataset";
import type { Locale } from "@/i18n";
import { shortDate, yearsPhrase } from "./dateWords";
import type { RowEvent } from "./rows";
import { words } from "./words";

const yearOf = (date: string) => Number(date.replace("FY", "").slice(0, 4));

function isAlike(texts: readonly string[]): boolean {
  return texts.every((text) => text === texts[0]);
}

/** "adopted July 2023", or several dates with the last one's date where they have the same. */
function told(events: readonly RowEvent[], dates: readonly string[], locale: Locale): string {
  const { event, list } = words(locale);
  const names = events.map(({ stated: [first] }) => event[first.event]);
  const join = (name: string, date: string) => (locale === "zh" ? date + name : `${name} ${date}`);
  if (isAlike(dates)) return join(list([...new Set(names)]), dates[0] ?? "");
  return list(names.map((name, index) => join(name, dates[index] ?? "")));
}

/** The best first; with words only where a panel takes the window. */
export function candidatesOf(
  events: readonly RowEvent[],
  locale: Locale,
  isWide: boolean,
): readonly string[] {
  const dates = events.map(({ stated: [{ from, to }] }) => ({ from, to }));
  const [period] = dates;
  if (period?.to) {
    const years = yearsPhrase(yearOf(period.from), yearOf(period.to), locale);
    return isWide ? [told(events, [years], locale), years] : [years];
  }
  const short = dates.map(({ from }) => shortDate(from, locale));
  const years = dates.map(({ from }) => yearOf(from));
  const span = yearsPhrase(Math.min(...years), Math.max(...years), locale);
  const [first = ""] = short;
  const isFiscal = events.some(({ extent }) => extent.precision === "fiscal-year");
  // A fiscal year alone is told as one or not at all.
  const plain = isAlike(short) ? (isFiscal ? [first] : [first, span]) : [span];
  if (!isWide) return plain;
  const full = dates.map((date) => datePhrase(date, locale));
  return [told(events, full, locale), told(events, short, locale), ...plain];
}

/** About, in em; digits are all of one width. */
const digit = 0.68;
const letter = 0.58;

export function widthOf(text: string, em: number): number {
  let width = 0;
  for (const sign of text) width += sign > "\u2e7f" ? 1 : /\d/.test(sign) ? digit : letter;
  return width * em;
}
