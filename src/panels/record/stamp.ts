import { formatDate, type Locale } from "@/i18n";
import { isDay, localDay, type ProgressEvent, visible } from "@/progress";
import { words } from "./words";

/** Who wrote it and on which day, for reading. */
export type Stamp = { readonly by: string; readonly day: string };

export function stampOf({ by, device, at }: ProgressEvent, here: string, locale: Locale): Stamp {
  const { thisDevice, otherDevice } = words(locale).by;
  const isHere = device === undefined || device === here;
  return { by: by ? visible(by) : isHere ? thisDevice : otherDevice, day: dayOf(at, locale) };
}

/** A clock gone astray may give a day of no calendar. */
export function dayOf(at: string, locale: Locale): string {
  const day = localDay(at);
  return isDay(day) ? formatDate(day, locale) : day;
}
