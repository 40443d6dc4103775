import { formatDate, type Locale } from "@/i18n";
import { isDay } from "@/progress";

/** A local day as people write it; of a clock gone astray, as it stands. */
export function dayText(day: string, locale: Locale): string {
  return isDay(day) ? formatDate(day, locale) : day;
}
