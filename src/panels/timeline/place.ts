/** Where a row's marks and their labels stand, in px. */
import { spread } from "@/charts";
import { middleOf, type Precision } from "./dates";
import type { RowEvent } from "./rows";

/** From a row's middle: the marks above, and below them the line on which their time stands. */
export const signAt = -2.5;
export const footAt = 8;

/** Half a mark, and the least distance between the middles of two. */
const half = 5;
const least = 2 * half + 2;
/** Space between a mark and a label. */
const gap = 4;

/** The middle of a year is no more exact than the rest of it, so it makes way for a day. */
const weightOf: Record<Precision, number> = {
  day: 8,
  month: 4,
  year: 1,
  "fiscal-year": 1,
  period: 1,
};

type ToX = (years: number) => number;
export type PlacedMark = {
  readonly event: RowEvent;
  readonly x: number;
  /** The time it may mean. */
  readonly from: number;
  readonly to: number;
};

export function placeMarks(
  events: readonly RowEvent[],
  toX: ToX,
  bounds: readonly [number, number],
): readonly PlacedMark[] {
  const marks = events
    .map((event) => ({ event, from: toX(event.extent.from), to: toX(event.extent.to) }))
    .toSorted((a, b) => middleOf(a) - middleOf(b));
  const points = marks.filter(({ event }) => event.sign !== "period");
  const wishes = points.map((mark) => ({
    at: middleOf(mark),
    weight: weightOf[mark.event.extent.precision],
  }));
  const places = spread(wishes, least, [bounds[0] + half, bounds[1] - half]);
  const placed = points.map((mark, index) => ({ ...mark, x: places[index] ?? middleOf(mark) }));
  const periods = marks.filter(({ event }) => event.sign === "period");
  return [...periods.map((mark) => ({ ...mark, x: middleOf(mark) })), ...placed];
}

/** Marks too close for a label between them share one. */
type Group = { readonly events: RowEvent[]; left: number; right: number; isPeriod: boolean };

function groupsOf(marks: readonly PlacedMark[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { event, x, from, to } of marks) {
    const isPeriod = event.sign === "period";
    const [left, right] = isPeriod ? [from, to] : [x - half, x + half];
    const before = groups.at(-1);
    if (before && !before.isPeriod && !isPeriod && left - before.right < half) {
      before.events.push(event);
      before.right = right;
    } else groups.push({ events: [event], left, right, isPeriod });
  }
  return groups.toSorted((a, b) => a.left - b.left);
}

export type PlacedLabel = {
  readonly x: number;
  readonly text: string;
  /** It stands before its marks, and ends at `x`. */
  readonly isBefore: boolean;
};
type Measured = {
  /** What could be said of marks, the best first. */
  readonly candidatesOf: (events: readonly RowEvent[]) => readonly string[];
  readonly widthOf: (text: string) => number;
  readonly bounds: readonly [number, number];
};

/** The best label that has room, after its marks or else before them. A period's lies over the period. */
export function placeLabels(
  marks: readonly PlacedMark[],
  { candidatesOf, widthOf, bounds: [low, high] }: Measured,
): readonly PlacedLabel[] {
  const groups = groupsOf(marks);
  const labels: PlacedLabel[] = [];
  /** Up to where marks and labels stand already. */
  let taken = low;
  /** Up to where a label may reach: the next marks, or where a period after it needs room for its own. */
  const limitOf = (index: number): number => {
    const next = groups[index + 1];
    if (!next) return high;
    if (!next.isPeriod) return next.left - gap;
    const label = candidatesOf(next.events).at(-1) ?? "";
    return Math.min(limitOf(index + 1), next.right - widthOf(label) - 3 * gap);
  };
  for (const [index, { events, left, right, isPeriod }] of groups.entries()) {
    const candidates = candidatesOf(events);
    const start = isPeriod ? Math.max(taken + 2 * gap, left + gap) : right + gap;
    const limit = isPeriod ? Math.min(limitOf(index), right - gap) : limitOf(index);
    let end = isPeriod ? taken : right;
    for (const text of candidates) {
      const width = widthOf(text);
      if (start + width <= limit) {
        labels.push({ x: start, text, isBefore: false });
        end = start + width;
        break;
      }
      if (!isPeriod && taken + 2 * gap + width <= left - gap) {
        labels.push({ x: left - gap, text, isBefore: true });
        break;
      }
    }
    taken = end;
  }
  return labels;
}
