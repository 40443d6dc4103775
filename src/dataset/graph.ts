/** The argument as a graph: who links to whom, and what one reaches without turning back. */
import { type Dataset, perObject } from "./dataset";
import { gradeRank } from "./evidence";
import { groupBy } from "./groups";
import { columnOf, type Item, itemsOf, lineColumns } from "./items";
import type { Link } from "./schema";
import type { Grade } from "./shapes";

type Direction = "forward" | "back";
type Graph = Record<Direction, ReadonlyMap<string, readonly Link[]>>;

export const graphOf = perObject(
  ({ paper }: Dataset): Graph => ({
    forward: groupBy(paper.links, ({ from }) => [from]),
    back: groupBy(paper.links, ({ to }) => [to]),
  }),
);

/** How an item was reached: the weakest grade on the strongest path, and that path's links. */
export type Reached = {
  readonly grade: Grade;
  readonly steps: number;
  readonly via: string | null;
};

function isStronger(a: Reached, b: Reached | undefined): boolean {
  if (!b) return true;
  const byGrade = gradeRank[a.grade] - gradeRank[b.grade];
  return byGrade > 0 || (byGrade === 0 && a.steps < b.steps);
}

const weaker = (a: Grade, b: Grade): Grade => (gradeRank[a] < gradeRank[b] ? a : b);

const columnIndex = (item: Item) => {
  const column = columnOf(item);
  return column ? lineColumns.indexOf(column) : -1;
};

/**
 * Everything reached from the sources in one direction along the line's columns, never zig-zag.
 * Links always join an earlier column to a later one, so one pass in column order finds, for each
 * item, the path whose weakest link is strongest (ties: fewer links).
 */
export function reach(
  dataset: Dataset,
  sources: readonly string[],
  direction: Direction,
): ReadonlyMap<string, Reached> {
  const items = itemsOf(dataset);
  const links = graphOf(dataset)[direction];
  const reached = new Map<string, Reached>();
  const columns: Set<string>[] = lineColumns.map(() => new Set());
  const enter = (id: string) => {
    const item = items.get(id);
    if (item) columns[columnIndex(item)]?.add(id);
  };
  for (const id of sources) {
    reached.set(id, { grade: "stated", steps: 0, via: null });
    enter(id);
  }
  for (const column of direction === "forward" ? columns : columns.toReversed()) {
    for (const id of column) {
      const here = reached.get(id);
      if (!here) continue;
      for (const link of links.get(id) ?? []) {
        const next = direction === "forward" ? link.to : link.from;
        const there = { grade: weaker(here.grade, link.grade), steps: here.steps + 1, via: id };
        if (isStronger(there, reached.get(next))) reached.set(next, there);
        enter(next);
      }
    }
  }
  return reached;
}
