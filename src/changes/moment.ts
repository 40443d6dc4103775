import { formatDate, type Locale } from "@/i18n";
import { isDay, localDay } from "@/progress";
import { words } from "./words";

/** A local day as people write it; of a clock gone astray, as it stands. */
export function dayText(day: string, locale: Locale): string {
  return isDay(day) ? formatDate(day, locale) : day;
}

/** Where the reader is, "14:05". */
export function timeText(at: string): string {
  const moment = new Date(at);
  const part = (number: number) => String(number).padStart(2, "0");
  return `${part(moment.getHours())}:${part(moment.getMinutes())}`;
}

export function momentText(at: string, locale: Locale): string {
  return words(locale).moment(dayText(localDay(at), locale), timeText(at));
}
