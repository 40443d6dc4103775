import type { Locale } from "./locale";

/** A room's words: the Chinese must have the English one's keys and arguments, or it does not compile. */
export function defineWords<Words>(words: { en: Words; zh: NoInfer<Words> }) {
  return (locale: Locale): Words => words[locale];
}
