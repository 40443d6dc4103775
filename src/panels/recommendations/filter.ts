import type { Dataset } from "@/dataset";
import { type Asked, type Facet, facets, heldOf, without } from "./asked";
import type { Item } from "./items";
import { folded, textOf } from "./searchText";

/** What an item is, for one facet; several where it has several flags. */
export function valuesIn(item: Item, facet: Facet): readonly string[] {
  if (facet === "flag") return item.flags.length > 0 ? item.flags : [without];
  if (facet === "whose") return [item.kind === "own" ? "ours" : "paper"];
  const value = item[facet] ?? without;
  // Leads are compared as a link names them, which may be in part.
  return [facet === "lead" ? heldOf(value) : value];
}

/** Every word typed is somewhere in its text, and of every facet with a choice one chosen value is its own. */
export function toMatcher(dataset: Dataset, { find, picked }: Asked): (item: Item) => boolean {
  const sought = folded(find).split(/\s+/).filter(Boolean);
  const narrowed = facets.filter((facet) => picked[facet].length > 0);
  return (item) => {
    const isPicked = narrowed.every((facet) =>
      valuesIn(item, facet).some((value) => picked[facet].includes(value)),
    );
    if (!isPicked || sought.length === 0) return isPicked;
    const text = textOf(dataset, item);
    return sought.every((word) => text.includes(word));
  };
}
