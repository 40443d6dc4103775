/** What is read beside the passages, by what is chosen: its links, its ends, its two languages. */
import {
  columnOf,
  type Dataset,
  findItem,
  graphOf,
  type Item,
  isFollowed,
  itemOf,
  type Link,
  lineColumns,
  linkOf,
  names,
} from "@/dataset";
import type { Locale } from "@/i18n";
import type { Term } from "./passages";
import { words } from "./words";

/** Something else that can be chosen. */
export type Entry = { readonly id: string; readonly title: string; readonly kind: string };
/** A link of the argument, with the item at its other end. */
export type Arrow = {
  readonly link: string;
  readonly other: Entry;
  readonly grade: string;
  readonly why: string;
  readonly places: readonly string[];
};
/** The links on one side; those the paper does not state are only counted where just stated ones count. */
export type Arrows = {
  readonly direction: "comesFrom" | "leadsTo";
  readonly arrows: readonly Arrow[];
  readonly others: number;
};
export type LinkRead = {
  readonly id: string;
  readonly from: Entry;
  readonly to: Entry;
  readonly relation: string;
  readonly grade: string;
  readonly why: string;
  readonly places: readonly string[];
};
export type Subject =
  | { readonly kind: "item"; readonly sides: readonly Arrows[] }
  | { readonly kind: "link"; readonly link: LinkRead }
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "statement"; readonly about: readonly Entry[] };

function toEntry({ id, title, kind, section }: Item, locale: Locale): Entry {
  const named = names(locale).kind[kind];
  return { id, title: title[locale], kind: words(locale).headed(named, section) };
}

function toArrow(dataset: Dataset, link: Link, other: string, locale: Locale): Arrow {
  const named = names(locale);
  return {
    link: link.id,
    other: toEntry(itemOf(dataset, other), locale),
    grade: named.grade[link.grade],
    why: link.why[locale],
    places: link.passages.map(named.place),
  };
}

export function toLinkRead(dataset: Dataset, link: Link, locale: Locale): LinkRead {
  const say = words(locale);
  const end = (id: string) => toEntry(itemOf(dataset, id), locale);
  return {
    id: link.id,
    from: end(link.from),
    to: end(link.to),
    relation: say.relation[link.relation],
    grade: say.gradeOfLink[link.grade],
    why: link.why[locale],
    places: link.passages.map(names(locale).place),
  };
}

/** A driver comes from nothing and a recommendation leads to nothing, so they have one side. */
function sidesOf(dataset: Dataset, item: Item, stated: boolean, locale: Locale) {
  const { forward, back } = graphOf(dataset);
  const column = columnOf(item);
  const side = (
    direction: Arrows["direction"],
    links: readonly Link[],
    end: "from" | "to",
  ): Arrows => {
    const followed = links.filter((link) => isFollowed(link, { stated }));
    return {
      direction,
      arrows: followed.map((link) => toArrow(dataset, link, link[end], locale)),
      others: links.length - followed.length,
    };
  };
  const sides: Arrows[] = [];
  if (column && column !== lineColumns[0]) {
    sides.push(side("comesFrom", back.get(item.id) ?? [], "from"));
  }
  if (column && column !== lineColumns.at(-1)) {
    sides.push(side("leadsTo", forward.get(item.id) ?? [], "to"));
  }
  return sides;
}

/** Items as they are named; a field also says how the sentence mentions it. */
function aboutOf(dataset: Dataset, statement: string, locale: Locale): readonly Entry[] {
  const found = dataset.paper.statements.find(({ id }) => id === statement);
  const say = words(locale);
  const entry = (id: string) => {
    const item = findItem(dataset, id);
    return item ? [toEntry(item, locale)] : [];
  };
  return [
    ...(found?.about ?? []).flatMap(entry),
    ...(found?.fields ?? []).flatMap(({ field, mention }) =>
      entry(field).map((made) => ({ ...made, kind: say.mentioned(made.kind, mention) })),
    ),
  ];
}

export function selectSubject(
  dataset: Dataset,
  item: Item,
  stated: boolean,
  locale: Locale,
): Subject {
  const link = linkOf(dataset, item.id);
  if (item.kind === "link" && link) {
    return { kind: "link", link: toLinkRead(dataset, link, locale) };
  }
  const term = dataset.paper.terms.find(({ id }) => id === item.id);
  if (item.kind === "term" && term) return { kind: "term", term };
  if (item.kind === "statement") {
    return { kind: "statement", about: aboutOf(dataset, item.id, locale) };
  }
  return { kind: "item", sides: sidesOf(dataset, item, stated, locale) };
}
