import { dayOf } from "./clock";

const lastKept = 10;
const daysKept = 30;

/**
 * Which snapshots may go: all but the last ten and the last one of each of the thirty latest days
 * that have one. Days are counted, not measured from today, and order is that of the ids:
 * so neither a long pause nor a wrong clock makes any of them old.
 */
export function findThinned(
  snapshots: readonly { readonly id: number; readonly at: string }[],
): readonly number[] {
  const newestFirst = snapshots.toSorted((a, b) => b.id - a.id);
  const kept = new Set(newestFirst.slice(0, lastKept).map(({ id }) => id));
  const days = new Set<string>();
  for (const { id, at } of newestFirst) {
    const day = dayOf(new Date(at));
    if (days.has(day) || days.size === daysKept) continue;
    days.add(day);
    kept.add(id);
  }
  return newestFirst.map(({ id }) => id).filter((id) => !kept.has(id));
}
