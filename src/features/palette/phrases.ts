/** Dates as a result's title says them. */
import type { Text } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { words } from "./figureWords";

export const both = (of: (locale: Locale) => string): Text => ({ en: of("en"), zh: of("zh") });

export type Event = keyof ReturnType<typeof words>["event"];

/** "2021 to 2027, period covered". */
export function datePhrase(event: Event, from: string, to: string | null, locale: Locale): string {
  const say = words(locale);
  const first = formatDate(from, locale);
  return say.both(to ? say.period(first, formatDate(to, locale)) : first, say.event[event]);
}
