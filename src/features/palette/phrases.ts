/** Magnitudes and dates as a result's title says them. */
import type { Magnitude, Text } from "@/dataset";
import { formatDate, formatMagnitude, formatMoney, type Locale } from "@/i18n";
import { words } from "./figureWords";

export const both = (of: (locale: Locale) => string): Text => ({ en: of("en"), zh: of("zh") });

/** "more than US$10 billion per year, authorised". */
export function amountPhrase(amount: Magnitude, locale: Locale): string {
  const { value, upTo, currency, dimension, basis, bound, commitment } = amount;
  const say = words(locale);
  const one = (plain: number) =>
    currency ? formatMoney(plain, currency, locale) : formatMagnitude(plain, locale);
  const figure = upTo === undefined ? one(value) : say.range(one(value), one(upTo));
  const counted = say.counted(figure, dimension, value === 1);
  const whole = say.bounded(bound, basis === "per-year" ? say.perYear(counted) : counted);
  // A count says how firm it is only where its source does; money always says it.
  const isSilent = commitment === "unknown" && dimension !== "money";
  return isSilent ? whole : say.both(whole, say.commitment[commitment]);
}

export type Event = keyof ReturnType<typeof words>["event"];

/** "2021 to 2027, period covered". */
export function datePhrase(event: Event, from: string, to: string | null, locale: Locale): string {
  const say = words(locale);
  const first = formatDate(from, locale);
  return say.both(to ? say.period(first, formatDate(to, locale)) : first, say.event[event]);
}
