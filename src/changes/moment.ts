import type { Locale } from "@/i18n";
import { localDay } from "@/progress";
import { dayText } from "./dayText";
import { words } from "./words";

/** Where the reader is, "14:05". */
export function timeText(at: string): string {
  const moment = new Date(at);
  const part = (number: number) => String(number).padStart(2, "0");
  return `${part(moment.getHours())}:${part(moment.getMinutes())}`;
}

export function momentText(at: string, locale: Locale): string {
  return words(locale).moment(dayText(localDay(at), locale), timeText(at));
}
