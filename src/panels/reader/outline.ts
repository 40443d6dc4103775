/** The paper's sections, paragraphs and sentences, with the statements in our words in their places. */
import { type Dataset, names, perObject, placeOf, type Statement, statementsIn } from "@/dataset";
import type { Locale } from "@/i18n";
import { words } from "./words";

/** A statement, or what stands where a sentence has none of its own. */
export type Line = {
  readonly kind: "statement" | "aside";
  /** The statement's id, or the passage's. */
  readonly id: string;
  /** "4.3 · 5" */
  readonly mark: string;
  readonly sentences: string;
  readonly text: string;
};
export type Paragraph = {
  readonly number: number;
  readonly label: string;
  readonly lines: readonly Line[];
};
export type Section = {
  readonly id: string;
  readonly depth: 1 | 2;
  readonly title: string;
  readonly note: string | null;
  readonly statements: number;
  readonly paragraphs: readonly Paragraph[];
};
export type Outline = {
  readonly sections: readonly Section[];
  /** By statement: its section, and the index of its paragraph in it. */
  readonly places: ReadonlyMap<string, { readonly section: string; readonly paragraph: number }>;
  readonly counts: Readonly<
    Record<
      "sections" | "paragraphs" | "sentences" | "connective" | "statements" | "leftOut",
      number
    >
  >;
};

type Kept = (statement: Statement) => boolean;
/** "Stated only" leaves out what the paper does not say itself, wherever statements are read. */
export const isRead = ({ grade }: Statement, stated: boolean) => !stated || grade === "stated";
type Entry = Dataset["paper"]["passages"][number];

const paragraphOf = (passage: string) => passage.slice(0, passage.lastIndexOf("-"));
const anchorOf = ({ passages: [first = ""] }: Statement) => first;

/** A statement stands once, where the first passage it cites is. */
function linesOf(dataset: Dataset, { id, role }: Entry, isKept: Kept, locale: Locale) {
  const say = words(locale);
  const { section, sentence } = placeOf(id);
  const all = statementsIn(dataset, [id]);
  const kept = all.filter(isKept);
  const lines = kept
    .filter((statement) => anchorOf(statement) === id)
    .map((statement): Line => {
      const numbers = statement.passages
        .filter((passage) => paragraphOf(passage) === paragraphOf(id))
        .map((passage) => placeOf(passage).sentence)
        .join(", ");
      return {
        kind: "statement",
        id: statement.id,
        mark: `${section} · ${numbers}`,
        sentences: say.sentenceLabel(numbers),
        text: statement.text[locale],
      };
    });
  const aside = (text: string): readonly Line[] => [
    ...lines,
    {
      kind: "aside",
      id,
      mark: `${section} · ${sentence}`,
      sentences: say.sentenceLabel(String(sentence)),
      text,
    },
  ];
  if (lines.length > 0) return lines;
  const [elsewhere] = kept;
  if (elsewhere) {
    const isNear = paragraphOf(anchorOf(elsewhere)) === paragraphOf(id);
    return isNear ? lines : aside(say.saidWith(names(locale).place(anchorOf(elsewhere))));
  }
  if (role === "connective") return aside(say.connective);
  return aside(all.length > 0 ? say.leftOutHere : say.unsaid);
}

function build(dataset: Dataset, locale: Locale, stated: boolean): Outline {
  const { outline, passages, statements } = dataset.paper;
  const say = words(locale);
  const isKept: Kept = (statement) => isRead(statement, stated);
  type Growing = { number: number; label: string; lines: Line[] };
  const bySection = new Map<string, Growing[]>(outline.map(({ id }) => [id, []]));
  const places = new Map<string, { section: string; paragraph: number }>();
  for (const passage of passages) {
    const { section, paragraph: number } = placeOf(passage.id);
    const paragraphs = bySection.get(section) ?? [];
    if (paragraphs.at(-1)?.number !== number) {
      paragraphs.push({ number, label: say.paragraphLabel(number), lines: [] });
    }
    const lines = linesOf(dataset, passage, isKept, locale);
    paragraphs.at(-1)?.lines.push(...lines);
    for (const { kind, id } of lines) {
      if (kind === "statement") places.set(id, { section, paragraph: paragraphs.length - 1 });
    }
  }
  const inSection = new Map<string, number>();
  for (const { section } of places.values()) {
    inSection.set(section, (inSection.get(section) ?? 0) + 1);
  }
  return {
    sections: outline.map(({ id, title, note }) => ({
      id,
      depth: id.includes(".") ? 2 : 1,
      title: title[locale],
      note: note?.[locale] ?? null,
      statements: inSection.get(id) ?? 0,
      paragraphs: bySection.get(id) ?? [],
    })),
    places,
    counts: {
      sections: outline.length,
      paragraphs: [...bySection.values()].reduce((sum, { length }) => sum + length, 0),
      sentences: passages.length,
      connective: passages.filter(({ role }) => role === "connective").length,
      statements: places.size,
      leftOut: statements.length - places.size,
    },
  };
}

const built = perObject((_: Dataset) => new Map<string, Outline>());

/** The outline depends on the paper, the language and "stated only", not on the choice. */
export function outlineOf(dataset: Dataset, locale: Locale, stated: boolean): Outline {
  const known = built(dataset);
  const key = `${locale} ${stated}`;
  const outline = known.get(key) ?? build(dataset, locale, stated);
  known.set(key, outline);
  return outline;
}
