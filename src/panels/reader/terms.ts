/** Where the paper's terms stand in a text. */
import { type Dataset, perObject } from "@/dataset";
import type { Locale } from "@/i18n";

/** A text in pieces; put together again they are the text. */
export type Part = string | { readonly term: string; readonly text: string };
type Named = { readonly id: string; readonly term: string };
type Span = { readonly term: string; readonly from: number; readonly to: number };

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The word and its simple plural; a closing quotation mark stays behind the ending. */
function englishForms(term: string): string {
  const [, word = term, tail = ""] = /^(.*?)([^\p{L}\p{N}]*)$/u.exec(term) ?? [];
  const spaced = (text: string) => literally(text).replaceAll(" ", "\\s+");
  const forms = /[^aeiou]y$/i.test(word)
    ? `${spaced(word.slice(0, -1))}(?:y|ies)`
    : `${spaced(word)}${/(?:s|x|ch|sh)$/i.test(word) ? "(?:es)?" : "s?"}`;
  return `(?<![\\p{L}\\p{N}-])${forms}${literally(tail)}(?![\\p{L}\\p{N}])`;
}

/** Chinese sets no spaces between words, so a term is wherever its characters are. */
const patterns: Record<Locale, (term: string) => RegExp> = {
  en: (term) => new RegExp(englishForms(term), "giu"),
  zh: (term) => new RegExp(literally(term), "gu"),
};

/** Marks the first occurrence of each term; where terms overlap, the longer one has the place. */
export function termMatcher(terms: readonly Named[], locale: Locale) {
  const longestFirst = terms
    .toSorted((a, b) => b.term.length - a.term.length)
    .map(({ id, term }) => ({ id, pattern: patterns[locale](term) }));
  return (text: string): readonly Part[] => {
    const taken: Span[] = [];
    for (const { id, pattern } of longestFirst) {
      for (const { 0: found, index: from } of text.matchAll(pattern)) {
        const to = from + found.length;
        if (taken.some((span) => from < span.to && span.from < to)) continue;
        taken.push({ term: id, from, to });
        break;
      }
    }
    return cut(text, taken);
  };
}

function cut(text: string, spans: readonly Span[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { term, from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from > at) parts.push(text.slice(at, from));
    parts.push({ term, text: text.slice(from, to) });
    at = to;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

const matcherOf = perObject(({ paper }: Dataset) => {
  const of = (locale: Locale) =>
    termMatcher(
      paper.terms.map(({ id, term }) => ({ id, term: term[locale] })),
      locale,
    );
  return { en: of("en"), zh: of("zh") };
});

/** A text of the paper with its terms marked. */
export function markTerms(dataset: Dataset, text: string, locale: Locale): readonly Part[] {
  return matcherOf(dataset)[locale](text);
}
