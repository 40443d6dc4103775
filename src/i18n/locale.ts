export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** A human text kept in both languages until a model chooses one. */
export type Bilingual = { readonly en: string; readonly zh: string };

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The document's `lang` for a locale. */
export const languageTag: Record<Locale, string> = { en: "en", zh: "zh-Hans" };
