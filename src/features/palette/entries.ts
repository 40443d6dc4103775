/** Everything in a paper that can be found, folded once per dataset. */
import { type Dataset, itemsOf, perObject, placeOf, type Text } from "@/dataset";
import type { Locale } from "@/i18n";
import { fold } from "./folded";
import { type FoundKind, words } from "./words";

/** What choosing a result does: chooses an item, opens the passages behind one, or lists a section. */
export type Opening =
  | { readonly act: "choose"; readonly item: string }
  | { readonly act: "read"; readonly item: string }
  | { readonly act: "list"; readonly section: string };

export type Entry = {
  readonly id: string;
  readonly kind: FoundKind;
  readonly title: Text;
  /** A second line: a short name, or what a term means. */
  readonly note: Text | null;
  /** The section, or for a statement the passage, it stands in; `null` where it is all over the paper. */
  readonly place: string | null;
  readonly sections: readonly string[];
  /** `null` where nothing stands behind it that a reader could choose. */
  readonly opening: Opening | null;
  readonly names: Text;
  readonly all: string;
};

type Draft = Omit<Entry, "names" | "all" | "sections"> & {
  readonly sections: Iterable<string>;
};

const kindsOf = (locale: Locale) => words(locale).kind;
const foldedKinds = Object.fromEntries(
  Object.entries(kindsOf("en")).map(([kind, name]) => [
    kind,
    fold(name, kindsOf("zh")[kind as FoundKind]),
  ]),
);

function toEntry({ sections, ...draft }: Draft): Entry {
  const { title, note, kind } = draft;
  const standing = [...new Set(sections)];
  const isName = kind !== "term";
  const names = {
    en: fold(title.en, (isName && note?.en) || ""),
    zh: fold(title.zh, (isName && note?.zh) || ""),
  };
  const meaning = isName ? "" : fold(note?.en ?? "", note?.zh ?? "");
  const all = [names.en, names.zh, meaning, foldedKinds[kind], standing.join(" ")].join(" ");
  return { ...draft, sections: standing, names, all };
}

const sectionOf = (passage: string) => placeOf(passage).section;

function itemEntries(dataset: Dataset): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { id, kind, title, short, section, passages } of itemsOf(dataset).values()) {
    // A pair's title only joins two drivers' names, which are found by themselves.
    if (kind === "pair") continue;
    const sections = new Set(passages.map(sectionOf));
    if (section) sections.add(section);
    const [only = null] = sections.size === 1 ? sections : [];
    const place = section ?? only;
    const opening = { act: "choose", item: id } as const;
    entries.push(toEntry({ id, kind, title, note: short, place, sections, opening }));
  }
  return entries;
}

/** The item behind each passage: what its statements are about, else what cites it. */
function itemsByPassage(dataset: Dataset): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (passages: readonly string[], item: string | undefined) => {
    for (const passage of passages) if (item && !found.has(passage)) found.set(passage, item);
  };
  for (const { passages, about } of dataset.paper.statements) add(passages, about[0]);
  for (const { id, passages } of itemsOf(dataset).values()) add(passages, id);
  return found;
}

function collect(dataset: Dataset): readonly Entry[] {
  const { outline, terms, statements } = dataset.paper;
  const behind = itemsByPassage(dataset);
  const read = (passages: readonly string[], item?: string): Opening | null => {
    const target = item ?? passages.map((passage) => behind.get(passage)).find(Boolean);
    return target ? { act: "read", item: target } : null;
  };
  return [
    ...outline.map(({ id, title }) =>
      toEntry({
        id: `section-${id}`,
        kind: "section",
        title,
        note: null,
        place: id,
        sections: [id],
        opening: { act: "list", section: id },
      }),
    ),
    ...itemEntries(dataset),
    ...terms.map(({ id, term, explanation, passages }) =>
      toEntry({
        id,
        kind: "term",
        title: term,
        note: explanation,
        place: null,
        sections: passages.map(sectionOf),
        opening: read(passages),
      }),
    ),
    ...statements.map(({ id, text, passages, about, fields }) =>
      toEntry({
        id,
        kind: "statement",
        title: text,
        note: null,
        place: passages[0] ?? null,
        sections: passages.map(sectionOf),
        opening: read(passages, about[0] ?? fields[0]?.field),
      }),
    ),
  ];
}

export const entriesOf = perObject(collect);
