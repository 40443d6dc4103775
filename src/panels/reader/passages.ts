/** The statements behind a choice, as they are read. */
import { type Dataset, names, passageOrder, perObject, type Statement } from "@/dataset";
import type { Bilingual, Locale } from "@/i18n";
import { markTerms, type Part } from "./terms";
import { words } from "./words";

export type Passage = {
  readonly id: string;
  readonly text: string;
  /** The text with the paper's terms marked. */
  readonly parts: readonly Part[];
  readonly places: readonly string[];
  readonly grade: string;
  readonly force: string;
  readonly reason: string | null;
  /** The editor's, not the paper's. */
  readonly isReading: boolean;
};
/** A term explains itself in both languages, side by side. */
export type Term = {
  readonly id: string;
  readonly term: Bilingual;
  readonly explanation: Bilingual;
};

function byPlace(dataset: Dataset) {
  const order = passageOrder(dataset);
  const place = ({ passages: [first = ""] }: Statement) => order.get(first) ?? 0;
  return (a: Statement, b: Statement) => place(a) - place(b);
}

const partsByText = perObject((_: Dataset) => new Map<string, readonly Part[]>());

/** Matched once a text: many statements may stand behind one choice, and the view changes often. */
function partsOf(dataset: Dataset, text: string, locale: Locale): readonly Part[] {
  const known = partsByText(dataset);
  const key = `${locale} ${text}`;
  const parts = known.get(key) ?? markTerms(dataset, text, locale);
  known.set(key, parts);
  return parts;
}

export function toPassages(
  dataset: Dataset,
  statements: readonly Statement[],
  locale: Locale,
): readonly Passage[] {
  const named = names(locale);
  return statements.toSorted(byPlace(dataset)).map((statement) => ({
    id: statement.id,
    text: statement.text[locale],
    parts: partsOf(dataset, statement.text[locale], locale),
    places: statement.passages.map(named.place),
    grade: named.grade[statement.grade],
    force: words(locale).force[statement.force],
    reason: statement.reason?.[locale] ?? null,
    isReading: statement.grade === "reading",
  }));
}

/** The terms that stand in these passages, in the paper's order. */
export function termsIn({ paper }: Dataset, passages: readonly Passage[]): readonly Term[] {
  const used = new Set(
    passages.flatMap(({ parts }) =>
      parts.flatMap((part) => (typeof part === "string" ? [] : [part.term])),
    ),
  );
  return paper.terms.filter(({ id }) => used.has(id));
}
