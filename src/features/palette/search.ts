/** Which entries a query finds. */
import type { Dataset } from "@/dataset";
import { toWanted, type Wanted } from "./folded";
import { entriesIn, type Found, findEntries } from "./lookup";

export type Search = {
  readonly wanted: readonly Wanted[];
  readonly found: Found;
  /** The section the query names, whose content is then found. */
  readonly section: string | null;
};

/** The section number a query is: "4.3", "§4.3", "section 4.3", "第4.3节". */
function sectionNamed(dataset: Dataset, query: string): string | null {
  const number = query
    .normalize("NFKC")
    .trim()
    .replace(/^(?:section|chapter|§|第)\s*/i, "")
    .replace(/\s*[节章]$/, "");
  return dataset.paper.outline.some(({ id }) => id === number) ? number : null;
}

export function search(dataset: Dataset, query: string): Search {
  const section = sectionNamed(dataset, query);
  if (section !== null) return { wanted: [], found: entriesIn(dataset, section), section };
  const wanted = toWanted(query);
  const found: Found = wanted.length > 0 ? findEntries(dataset, wanted) : new Map();
  return { wanted, found, section: null };
}
