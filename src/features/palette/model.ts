/** What a query finds, grouped in the order of the argument. */
import { type Dataset, names } from "@/dataset";
import type { Locale } from "@/i18n";
import { type Entry, entriesOf, type Opening } from "./entries";
import { closeness, fold, has, toWanted, type Wanted } from "./folded";
import { type FoundKind, words } from "./words";

export type Result = {
  /** Fit for a DOM id; unique within the results. */
  readonly id: string;
  readonly title: string;
  /** A second line: what a term means, or the short name. */
  readonly note: string | null;
  /** The same in the other language, where only that one was matched. */
  readonly echo: string | null;
  /** "Shortfall, 4.3": what it is and where it stands. */
  readonly kind: string;
  readonly place: string | null;
  readonly opening: Opening;
};
export type ResultGroup = {
  readonly kind: FoundKind;
  readonly label: string;
  readonly results: readonly Result[];
  /** How many were found beyond those shown. */
  readonly more: number;
};
export type Results = {
  readonly groups: readonly ResultGroup[];
  readonly count: number;
  /** The section the query names, whose content the results then are. */
  readonly section: string | null;
};

const order: readonly FoundKind[] = [
  "section",
  "driver",
  "direction",
  "trend",
  "need",
  "measure",
  "record-measure",
  "challenge",
  "recommendation",
  "action",
  "field",
  "economy",
  "term",
  "statement",
];
const mostOf = (kind: FoundKind) => (kind === "statement" ? 8 : 5);

const otherLanguage = { en: "zh", zh: "en" } as const;

type Hit = { readonly entry: Entry; readonly score: number };

/** The section number a query is: "4.3", "§4.3", "section 4.3", "第4.3节". */
function sectionNamed(dataset: Dataset, query: string): string | null {
  const number = query
    .normalize("NFKC")
    .trim()
    .replace(/^(?:section|chapter|§|第)\s*/i, "")
    .replace(/\s*[节章]$/, "");
  return dataset.paper.outline.some(({ id }) => id === number) ? number : null;
}

function standsIn({ kind, sections }: Entry, section: string): boolean {
  const within = `${section}.`;
  return kind === "section"
    ? sections.some((id) => id.startsWith(within))
    : sections.some((id) => id === section || id.startsWith(within));
}

function score(entry: Entry, wanted: readonly Wanted[]): number {
  let sum = 0;
  for (const word of wanted) {
    sum += Math.max(closeness(entry.names.en, word), closeness(entry.names.zh, word));
  }
  return sum;
}

function search(dataset: Dataset, query: string, section: string | null): readonly Hit[] {
  const entries = entriesOf(dataset);
  const isHit = (entry: Entry) => entry.opening !== null;
  if (section !== null) {
    const inside = entries.filter((entry) => isHit(entry) && standsIn(entry, section));
    return inside.map((entry) => ({ entry, score: 0 }));
  }
  const wanted = toWanted(query);
  // Before anything is typed the sections stand there as a table of contents.
  if (wanted.length === 0) {
    const contents = query.trim() === "" ? entries.filter(({ kind }) => kind === "section") : [];
    return contents.map((entry) => ({ entry, score: 0 }));
  }
  return entries
    .filter((entry) => isHit(entry) && wanted.every((word) => has(entry.all, word)))
    .map((entry) => ({ entry, score: score(entry, wanted) }));
}

function placeIn({ kind, place }: Entry, locale: Locale): string | null {
  if (place === null || kind !== "statement") return place;
  return names(locale).place(place);
}

const hasAny = (text: string, wanted: readonly Wanted[]) => {
  const folded = fold(text);
  return wanted.some((word) => has(folded, word));
};

/** What a term means; of anything else its short name, where only that one was matched. */
function noteIn({ kind, title, note }: Entry, wanted: readonly Wanted[], locale: Locale) {
  if (!note) return null;
  if (kind === "term") return note[locale];
  const missing = wanted.filter((word) => !has(fold(title[locale]), word));
  return hasAny(note[locale], missing) ? note[locale] : null;
}

/** The other language's words, where only they were matched. */
function echoIn({ title, note, names }: Entry, wanted: readonly Wanted[], locale: Locale) {
  const other = otherLanguage[locale];
  const foreign = wanted.filter((word) => !has(names[locale], word) && has(names[other], word));
  if (foreign.length === 0) return null;
  return hasAny(title[other], foreign) ? title[other] : (note?.[other] ?? null);
}

function toResult(entry: Entry, wanted: readonly Wanted[], locale: Locale): Result | null {
  const { id, kind, title, opening } = entry;
  if (!opening) return null;
  return {
    id,
    title: title[locale],
    note: noteIn(entry, wanted, locale),
    echo: echoIn(entry, wanted, locale),
    kind: words(locale).kind[kind],
    place: placeIn(entry, locale),
    opening,
  };
}

function groupByKind(hits: readonly Hit[]): ReadonlyMap<FoundKind, readonly Hit[]> {
  const groups = new Map<FoundKind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.entry.kind);
    if (group) group.push(hit);
    else groups.set(hit.entry.kind, [hit]);
  }
  return groups;
}

/** The best few, equals in the paper's order. One pass: a single letter may hit a whole large paper. */
function bestOf(hits: readonly Hit[], most: number): readonly Hit[] {
  const best: Hit[] = [];
  for (const hit of hits) {
    const last = best.at(-1);
    if (best.length === most && last && last.score >= hit.score) continue;
    const at = best.findIndex(({ score }) => score < hit.score);
    best.splice(at < 0 ? best.length : at, 0, hit);
    if (best.length > most) best.pop();
  }
  return best;
}

/** The best matches of each kind. */
export function selectResults(dataset: Dataset, query: string, locale: Locale): Results {
  const section = sectionNamed(dataset, query);
  const hits = search(dataset, query, section);
  const wanted = section === null ? toWanted(query) : [];
  const byKind = groupByKind(hits);
  const groups = order.flatMap((kind): readonly ResultGroup[] => {
    const found = byKind.get(kind);
    if (!found) return [];
    const most = wanted.length === 0 && kind === "section" ? found.length : mostOf(kind);
    const shown = bestOf(found, most);
    const results = shown.flatMap(({ entry }) => toResult(entry, wanted, locale) ?? []);
    const label = words(locale).group[kind];
    return [{ kind, label, results, more: found.length - shown.length }];
  });
  const named = dataset.paper.outline.find(({ id }) => id === section);
  return {
    groups,
    count: hits.length,
    section: named ? `${named.id} ${named.title[locale]}` : null,
  };
}
