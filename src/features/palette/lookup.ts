/** Which entries of the catalogue hold what is wanted. */
import type { Dataset } from "@/dataset";
import { type Catalogue, catalogueOf } from "./catalogue";
import type { Indexed } from "./entry";
import { hasRun, type Wanted } from "./folded";
import type { FoundKind } from "./resultWords";

/** Where the words begin that are not before this one. */
function indexFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Places = readonly (readonly number[])[];

/** For each part of a wanted word, where it stands: a Latin word is one part, a Chinese one a part a character. */
function partsOf({ places, sorted }: Catalogue, { text, isHan, begun, whole }: Wanted): Places[] {
  if (isHan) return [...new Set(text.split(""))].map((character) => [places.get(character) ?? []]);
  if (begun === whole) return [[places.get(text) ?? []]];
  const words = sorted ?? [];
  const found: (readonly number[])[] = [];
  for (let at = indexFrom(words, text); words[at]?.startsWith(text); at += 1) {
    found.push(places.get(words[at] ?? "") ?? []);
  }
  return [found];
}

export type Found = ReadonlyMap<FoundKind, readonly Indexed[]>;

/** Sorted by where they stand alone: looking into each of many thousand hits would take most of the time. */
function pick({ entries, kinds }: Catalogue, isHit: (at: number) => boolean): Found {
  const found = new Map<FoundKind, readonly Indexed[]>();
  const starts = [...kinds.values(), entries.length];
  for (const [order, kind] of [...kinds.keys()].entries()) {
    const from = starts[order] ?? 0;
    const own = entries.slice(from, starts[order + 1]).filter((_, at) => isHit(from + at));
    if (own.length > 0) found.set(kind, own);
  }
  return found;
}

/** The entries that hold every wanted word, in the paper's order. */
export function findEntries(dataset: Dataset, wanted: readonly Wanted[]): Found {
  const catalogue = catalogueOf(dataset);
  const parts = wanted.flatMap((word) => partsOf(catalogue, word));
  const met = new Uint8Array(catalogue.entries.length);
  for (const [before, places] of parts.entries()) {
    for (const some of places) for (const at of some) if (met[at] === before) met[at] = before + 1;
  }
  // Its characters alone do not make a Chinese word.
  const runs = wanted.filter(({ isHan }) => isHan);
  const hasRuns = (at: number) =>
    runs.every(({ text }) => hasRun(catalogue.entries[at]?.han ?? "", text));
  return pick(catalogue, (at) => met[at] === parts.length && hasRuns(at));
}

/** What stands in a section and those within it; the section itself is not in itself. */
export function entriesIn(dataset: Dataset, section: string): Found {
  const catalogue = catalogueOf(dataset);
  const within = `${section}.`;
  const met = new Uint8Array(catalogue.entries.length);
  for (const [id, places] of catalogue.sections) {
    if (id === section || id.startsWith(within)) for (const at of places) met[at] = 1;
  }
  return pick(
    catalogue,
    (at) => met[at] === 1 && catalogue.entries[at]?.id !== `section-${section}`,
  );
}
