/** The entries of a dataset by their words: built once, in slices, so that no key has to wait for it. */
import { type Dataset, perObject } from "@/dataset";
import { collect } from "./entries";
import type { Entry, Indexed } from "./entry";
import { toFolded, wordsOf } from "./folded";
import { type FoundKind, words } from "./resultWords";

export type Catalogue = {
  readonly entries: Indexed[];
  /** Where the entries of each kind begin: they come one kind after another. */
  readonly kinds: Map<FoundKind, number>;
  /** Each Latin word, number and Chinese character, with the places of the entries that hold it. */
  readonly places: Map<string, number[]>;
  readonly sections: Map<string, number[]>;
  readonly rest: Generator<Entry>;
  /** The words in order, once all of them are there. */
  sorted: readonly string[] | null;
};

const begun = perObject(
  (dataset: Dataset): Catalogue => ({
    entries: [],
    kinds: new Map(),
    places: new Map(),
    sections: new Map(),
    rest: collect(dataset),
    sorted: null,
  }),
);

const wordsOfKinds = new Map(
  Object.entries(words("en").kind).map(([kind, name]) => [
    kind,
    wordsOf([name, words("zh").kind[kind as FoundKind]]),
  ]),
);

function add(catalogue: Catalogue, entry: Entry): void {
  const { entries, kinds, places } = catalogue;
  const { kind, title, note, sections, also = [] } = entry;
  const notes = note ? [note.en, note.zh] : [];
  // What a term means is no name of it.
  const isNamed = kind !== "term";
  const named = wordsOf([title.en, title.zh, ...(isNamed ? notes : [])]);
  const rest = wordsOf([...(isNamed ? [] : notes), ...also]);
  const ofKind = wordsOfKinds.get(kind);
  const names = toFolded(named);
  const han = names.han + [...rest.han, ...(ofKind?.han ?? [])].join(" ");
  const at = entries.push({ ...entry, names, han }) - 1;
  if (!kinds.has(kind)) kinds.set(kind, at);
  for (const section of sections) post(catalogue.sections, section, at);
  for (const some of [named.latin, rest.latin, ofKind?.latin ?? [], sections]) {
    for (const word of some) post(places, word, at);
  }
  for (let index = 0; index < han.length; index += 1) post(places, han.charAt(index), at);
}

function post(places: Map<string, number[]>, word: string, at: number): void {
  const own = places.get(word);
  if (!own) places.set(word, [at]);
  else if (own.at(-1) !== at) own.push(at);
}

/** Goes on building for so many milliseconds; whether all of it is there. */
export function prepare(dataset: Dataset, milliseconds: number): boolean {
  const catalogue = begun(dataset);
  const until = performance.now() + milliseconds;
  while (!catalogue.sorted && performance.now() < until) {
    const { done, value } = catalogue.rest.next();
    if (done) catalogue.sorted = [...catalogue.places.keys()].sort();
    else add(catalogue, value);
  }
  return catalogue.sorted !== null;
}

/** All of it, whatever it takes. */
export function catalogueOf(dataset: Dataset): Catalogue {
  prepare(dataset, Number.POSITIVE_INFINITY);
  return begun(dataset);
}
