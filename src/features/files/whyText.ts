import type { Locale } from "@/i18n";
import { visible } from "@/progress";
import { isCopyWhy } from "./copyWhy";
import { words } from "./words";

/** A newer version of this page may take copies for reasons this one does not know. */
export function whyText(why: string, locale: Locale): string {
  return isCopyWhy(why) ? words(locale).why[why] : visible(why);
}
