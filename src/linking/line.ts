/** The line through the chosen item: the item of each column that is reached best. */
import {
  columnOf,
  type Dataset,
  gradeRank,
  type Item,
  itemsOf,
  type LineKind,
  lineColumns,
  type Reached,
} from "@/dataset";

/** Per column of the line: the item on the strongest path, and how many more are linked. */
export type LineStop = {
  readonly column: LineKind;
  readonly item: Item | null;
  /** `null` on the chosen item itself. */
  readonly reached: Reached | null;
  readonly more: number;
};

export function lineOf(
  dataset: Dataset,
  chosen: Item,
  reached: ReadonlyMap<string, Reached>,
  trail: readonly string[],
): readonly LineStop[] {
  const items = itemsOf(dataset);
  const walked = new Set(trail);
  const best = new Map<LineKind, { item: Item; reached: Reached; count: number }>();
  for (const [id, how] of reached) {
    const item = items.get(id);
    const column = item ? columnOf(item) : null;
    if (!item || !column) continue;
    const leader = best.get(column);
    if (!leader) best.set(column, { item, reached: how, count: 1 });
    else {
      leader.count += 1;
      if (isAhead(item, how, leader, walked)) Object.assign(leader, { item, reached: how });
    }
  }
  return lineColumns.map((column) => {
    const leader = best.get(column);
    if (column === columnOf(chosen)) return { column, item: chosen, reached: null, more: 0 };
    return {
      column,
      item: leader?.item ?? null,
      reached: leader?.reached ?? null,
      more: leader ? leader.count - 1 : 0,
    };
  });
}

/** What was walked through first, then the strongest grade, fewest links, the paper's order. */
function isAhead(
  item: Item,
  how: Reached,
  leader: { item: Item; reached: Reached },
  walked: ReadonlySet<string>,
): boolean {
  if (walked.has(item.id) !== walked.has(leader.item.id)) return walked.has(item.id);
  const byGrade = gradeRank[how.grade] - gradeRank[leader.reached.grade];
  if (byGrade !== 0) return byGrade > 0;
  if (how.steps !== leader.reached.steps) return how.steps < leader.reached.steps;
  return item.order < leader.item.order;
}
