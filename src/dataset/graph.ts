/** The argument as a graph: who links to whom, and what one reaches without turning back. */
import { type Dataset, perObject } from "./dataset";
import { gradeRank } from "./evidence";
import { groupBy } from "./groups";
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

/** By grade, then by fewer links. */
export function isStronger(a: Reached, b: Reached | undefined): boolean {
  if (!b) return true;
  const byGrade = gradeRank[a.grade] - gradeRank[b.grade];
  return byGrade > 0 || (byGrade === 0 && a.steps < b.steps);
}

const weaker = (a: Grade, b: Grade): Grade => (gradeRank[a] < gradeRank[b] ? a : b);

/** Which links are followed, and how many in a row. */
export type Following = { readonly stated: boolean; readonly steps: number };

/** Whether a link is followed at all. */
export function isFollowed({ grade }: Link, { stated }: Pick<Following, "stated">): boolean {
  return !stated || grade === "stated";
}

/**
 * Everything reached from the sources in one direction along the line's columns, never zig-zag, by
 * the path whose weakest link is strongest (ties: fewer links). Goes round by round; what a longer
 * path reaches better is gone on from again.
 */
export function reach(
  dataset: Dataset,
  sources: readonly string[],
  direction: Direction,
  following: Following,
  /** How the sources themselves were come by. */
  grade: Grade = "stated",
): ReadonlyMap<string, Reached> {
  const links = graphOf(dataset)[direction];
  const start: Reached = { grade, steps: 0, via: null };
  const reached = new Map(sources.map((id) => [id, start]));
  let last: ReadonlyMap<string, Reached> = new Map(reached);
  for (let steps = 1; steps <= following.steps && last.size > 0; steps += 1) {
    const next = new Map<string, Reached>();
    for (const [id, here] of last) {
      for (const link of links.get(id) ?? []) {
        if (!isFollowed(link, following)) continue;
        const to = direction === "forward" ? link.to : link.from;
        const there = { grade: weaker(here.grade, link.grade), steps, via: id };
        if (!isStronger(there, reached.get(to))) continue;
        reached.set(to, there);
        next.set(to, there);
      }
    }
    last = next;
  }
  return reached;
}
