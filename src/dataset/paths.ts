/** How the argument leads from one item to another in few links, and which of these paths count beside a shortfall. */
import type { Dataset } from "./dataset";
import { gradeRank } from "./evidence";
import { graphOf } from "./graph";
import { type ItemKind, itemsOf } from "./items";
import type { Link } from "./schema";
import type { Grade } from "./shapes";

/** Links one after another, in the line's order; the grade is the weakest of theirs. */
export type Path = { readonly links: readonly Link[]; readonly grade: Grade };

/** How many links a path to such an item may have; those to other kinds do not count. */
const most: Partial<Record<ItemKind, number>> = {
  driver: 2,
  need: 2,
  measure: 1,
  recommendation: 1,
};

const weakest = (links: readonly Link[]): Grade =>
  links.reduce<Grade>(
    (grade, link) => (gradeRank[link.grade] < gradeRank[grade] ? link.grade : grade),
    "stated",
  );

/** The paths that count from an item to each other: the firmest first, then the shorter, then in the paper's order. */
export function pathsFrom(dataset: Dataset, id: string): ReadonlyMap<string, readonly Path[]> {
  const { forward, back } = graphOf(dataset);
  const items = itemsOf(dataset);
  const paths = new Map<string, Path[]>();
  const add = (to: string, links: readonly Link[]) => {
    const kind = items.get(to)?.kind;
    if (!kind || links.length > (most[kind] ?? 0)) return;
    const others = paths.get(to);
    const path = { links, grade: weakest(links) };
    if (others) others.push(path);
    else paths.set(to, [path]);
  };
  for (const first of forward.get(id) ?? []) {
    add(first.to, [first]);
    for (const second of forward.get(first.to) ?? []) add(second.to, [first, second]);
  }
  for (const last of back.get(id) ?? []) {
    add(last.from, [last]);
    for (const first of back.get(last.from) ?? []) add(first.from, [first, last]);
  }
  for (const some of paths.values()) {
    some.sort((a, b) => gradeRank[b.grade] - gradeRank[a.grade] || a.links.length - b.links.length);
  }
  return paths;
}

/** The paths that count between the two sides of a heatmap's cell. */
export function pathsBetween(dataset: Dataset, row: string, column: string): readonly Path[] {
  return pathsFrom(dataset, row).get(column) ?? [];
}
