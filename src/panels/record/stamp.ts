import { dayText, whoOf } from "@/changes";
import type { Locale } from "@/i18n";
import { localDay, type ProgressEvent } from "@/progress";

/** Who wrote it and on which day, for reading. */
export type Stamp = { readonly by: string; readonly day: string };

export function stampOf(event: ProgressEvent, device: string, locale: Locale): Stamp {
  return {
    by: whoOf(event, { locale, progress: { device } }),
    day: dayText(localDay(event.at), locale),
  };
}
