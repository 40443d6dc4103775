import { endOf, positionValues, priorities, progressValues } from "@/progress";
import type { Asked, Order } from "./asked";
import { flagNames } from "./flagged";
import type { Item } from "./items";

type Key = string | number | null;

const keys: Readonly<Record<Order, (item: Item) => Key>> = {
  paper: ({ place }) => place,
  title: ({ title }) => title,
  position: ({ position }) => positionValues.indexOf(position),
  progress: ({ progress }) => progressValues.indexOf(progress),
  lead: ({ lead }) => lead,
  due: ({ due }) => due && endOf(due),
  slips: ({ slips }) => slips || null,
  priority: ({ priority }) => priority && priorities.indexOf(priority),
  flags: ({ flags: [first] }) => (first === undefined ? null : flagNames.indexOf(first)),
  change: ({ changed }) => changed,
};

/** What has no value comes last either way; what is equal keeps the paper's order. */
export function toComparer({ order, isDown }: Pick<Asked, "order" | "isDown">) {
  const keyOf = keys[order];
  return (one: Item, other: Item): number => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) {
      return a === b ? one.place - other.place : a === null ? 1 : -1;
    }
    const way = typeof a === "number" && typeof b === "number" ? a - b : compareTexts(a, b);
    return (isDown ? -way : way) || one.place - other.place;
  };
}

// Dates and instants compare as they are written; names as readers sort them.
const compareTexts = (a: Key, b: Key) =>
  String(a).localeCompare(String(b), undefined, { numeric: true });
