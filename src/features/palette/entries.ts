/** Everything in a paper and its record that can be found, in the paper's order. */
import { type Dataset, type Item, itemsOf } from "@/dataset";
import { type Entry, sectionsOf } from "./entry";
import { numberEntries } from "./numberEntries";
import { recordEntries } from "./recordEntries";

/** The paper's sections: its table of contents. */
export function sectionEntries({ paper }: Dataset): readonly Entry[] {
  return paper.outline.map(({ id, title }) => ({
    id: `section-${id}`,
    kind: "section",
    title,
    note: null,
    place: id,
    sections: [id],
    opening: { act: "ask", query: id },
  }));
}

function itemEntry({ id, kind, title, short, section, passages }: Item): Entry | null {
  // A pair's title only joins two drivers' names, which are found by themselves.
  if (kind === "pair" || kind === "link") return null;
  const standing = sectionsOf(passages);
  const sections = section && !standing.includes(section) ? [section, ...standing] : standing;
  const [only = null] = sections.length === 1 ? sections : [];
  const opening = { act: "choose", item: id } as const;
  return { id, kind, title, note: short, place: section ?? only, sections, opening };
}

export function* collect(dataset: Dataset): Generator<Entry> {
  const { terms, statements } = dataset.paper;
  yield* sectionEntries(dataset);
  for (const item of itemsOf(dataset).values()) {
    const entry = itemEntry(item);
    if (entry) yield entry;
  }
  yield* numberEntries(dataset);
  yield* recordEntries(dataset);
  for (const { id, term, explanation, passages } of terms) {
    yield {
      id,
      kind: "term",
      title: term,
      note: explanation,
      place: null,
      sections: sectionsOf(passages),
      opening: { act: "read", item: id },
    };
  }
  for (const { id, text, passages } of statements) {
    yield {
      id,
      kind: "statement",
      title: text,
      note: null,
      place: passages[0] ?? null,
      sections: sectionsOf(passages),
      opening: { act: "read", item: id },
    };
  }
}
