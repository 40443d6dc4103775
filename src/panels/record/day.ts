/** A day as people type it. */
import { formatDate, type Locale } from "@/i18n";
import { hasLikelyYear, readingsOf } from "@/progress";
import { fieldWords } from "./fieldWords";

export type DayTyped = { readonly day: string } | { readonly error: string };

/** Any order of year, month and day that can mean one day only; of two the reader is told both. */
export function readDay(typed: string, locale: Locale): DayTyped {
  const say = fieldWords(locale);
  const text = typed.trim();
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const [day, other] = readingsOf(compact ? compact.slice(1).join("-") : text);
  if (day === undefined) return { error: say.noDay(text) };
  // Of 30/6/27 nothing tells which of the three is the year.
  if (!/\d{4}/.test(text)) return { error: say.shortYear(text) };
  if (other !== undefined) {
    return {
      error: say.twoDays(text, formatDate(day, locale), day, formatDate(other, locale), other),
    };
  }
  return hasLikelyYear(day) ? { day } : { error: say.strangeYear(text) };
}
