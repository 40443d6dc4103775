import { create } from "zustand";
import { readSetting, writeSetting } from "@/platform";
import { isLocale, type Locale } from "./locale";

/** The reader's language: kept on the device, unless a link asks for one. */
export const useLanguage = create<{ locale: Locale }>()(() => ({ locale: rememberedLocale() }));

function rememberedLocale(): Locale {
  const remembered = readSetting("language");
  if (isLocale(remembered)) return remembered;
  return globalThis.navigator?.language?.startsWith("zh") ? "zh" : "en";
}

export function setLocale(locale: Locale): void {
  useLanguage.setState({ locale });
  writeSetting("language", locale);
}
