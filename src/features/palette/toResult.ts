/** How an entry shows: where it stands, and the words that were matched out of sight. */
import { names } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Entry } from "./entry";
import { type Folded, fold, has, type Wanted } from "./folded";
import type { Result } from "./result";
import { words } from "./resultWords";

const otherLanguage = { en: "zh", zh: "en" } as const;

function placeIn({ kind, place }: Entry, locale: Locale): string | null {
  const named = place?.includes("-") ? names(locale).place(place) : place;
  return kind === "record" ? words(locale).ofRecord(named) : named;
}

const hasAny = (folded: Folded, wanted: readonly Wanted[]) =>
  wanted.some((word) => has(folded, word));

/** What a term means or a number counts; of anything else its short name, where only that one was matched. */
function noteIn({ kind, title, note }: Entry, wanted: readonly Wanted[], locale: Locale) {
  if (!note) return null;
  if (kind === "term" || kind === "number" || kind === "record") return note[locale];
  const own = fold(title[locale]);
  const missing = wanted.filter((word) => !has(own, word));
  return hasAny(fold(note[locale]), missing) ? note[locale] : null;
}

/** The other language's words, where only they were matched. */
function echoIn({ kind, title, note }: Entry, wanted: readonly Wanted[], locale: Locale) {
  const other = otherLanguage[locale];
  const isNamed = kind !== "term" && note !== null;
  const namesIn = (language: Locale) => fold(title[language], isNamed ? note[language] : "");
  const [own, foreign] = [namesIn(locale), namesIn(other)];
  const missing = wanted.filter((word) => !has(own, word) && has(foreign, word));
  if (missing.length === 0) return null;
  return hasAny(fold(title[other]), missing) ? title[other] : (note?.[other] ?? null);
}

export function toResult(entry: Entry, wanted: readonly Wanted[], locale: Locale): Result {
  const { id, kind, title, opening } = entry;
  return {
    id,
    title: title[locale],
    note: noteIn(entry, wanted, locale),
    echo: echoIn(entry, wanted, locale),
    kind: words(locale).kind[kind],
    place: placeIn(entry, locale),
    keys: null,
    opening,
  };
}
