/** Walking the argument: along its links onward and back, and among what stands side by side. */
import {
  actionsOf,
  columnOf,
  type Dataset,
  findItem,
  gradeRank,
  graphOf,
  groupBy,
  type Item,
  isFollowed,
  itemsOf,
  type Link,
  lineColumns,
  linkOf,
  perObject,
} from "@/dataset";
import type { View } from "@/view";
import { type Choice, selectMarks } from "./marks";
import { neighboursOf } from "./neighbours";

export type Way = "onward" | "back" | "next" | "previous";

/** What a step changes in the view. */
export type Stride = Pick<View, "choose" | "field" | "trail">;

/** Where one can go from an item, nearest column first, then strongest link, then the paper's order. */
export type Steps = Readonly<Record<"onward" | "back", readonly Item[]>>;

/** Its column's place; -1 beside the line. */
function placeOf(item: Item): number {
  const column = columnOf(item);
  return column ? lineColumns.indexOf(column) : -1;
}

function sorted(items: Iterable<Item>, from: Item, rank: (id: string) => number): readonly Item[] {
  const distance = (item: Item) => Math.abs(placeOf(item) - placeOf(from));
  return [...items].sort(
    (a, b) => distance(a) - distance(b) || rank(b.id) - rank(a.id) || a.order - b.order,
  );
}

/** Along the links of an item that stands on the line; its actions and trends come last. */
function stepsOnLine(dataset: Dataset, from: Item, stated: boolean): Steps {
  const items = itemsOf(dataset);
  const { forward, back } = graphOf(dataset);
  const along = (links: readonly Link[] | undefined, end: "from" | "to"): readonly Item[] => {
    const ranks = new Map<string, number>();
    for (const link of links ?? []) {
      if (isFollowed(link, { stated })) ranks.set(link[end], gradeRank[link.grade]);
    }
    const found = [...ranks.keys()].flatMap((id) => items.get(id) ?? []);
    return sorted(found, from, (id) => ranks.get(id) ?? 0);
  };
  return {
    onward: [...along(forward.get(from.id), "to"), ...partsOf(dataset, from)],
    back: along(back.get(from.id), "from"),
  };
}

/** A recommendation goes on to its actions, a direction to its trends. */
function partsOf(dataset: Dataset, { id, kind }: Item): readonly Item[] {
  const items = itemsOf(dataset);
  const parts =
    kind === "recommendation"
      ? actionsOf(dataset, id)
      : kind === "direction"
        ? dataset.paper.trends.filter(({ direction }) => direction === id)
        : [];
  return parts.flatMap((part) => items.get(part.id) ?? []);
}

/** Fields, economies, statements and the like go on to what stands on the line; few lead back. */
function stepsBesideLine(dataset: Dataset, from: Item, stated: boolean): Steps {
  const items = itemsOf(dataset);
  const around = [...neighboursOf(dataset, from, { stated })]
    .flatMap((id) => items.get(id) ?? [])
    .filter((item) => columnOf(item) !== null);
  const back = around.filter(({ id, kind }) => {
    if (from.kind === "action") return kind === "recommendation";
    if (from.kind === "trend") return kind === "direction";
    return from.kind === "link" && linkOf(dataset, from.id)?.from === id;
  });
  const onward = around.filter((item) => !back.includes(item));
  const inOrder = (some: readonly Item[]) =>
    some.toSorted((a, b) => placeOf(a) - placeOf(b) || a.order - b.order);
  return { onward: inOrder(onward), back: inOrder(back) };
}

export function stepsFrom(dataset: Dataset, from: Item, stated: boolean): Steps {
  return columnOf(from) === null
    ? stepsBesideLine(dataset, from, stated)
    : stepsOnLine(dataset, from, stated);
}

const itemsByKind = perObject((dataset: Dataset) =>
  groupBy([...itemsOf(dataset).values()], ({ kind }) => [kind]),
);

/** The item one came from, if it still leads to the chosen one. */
function originOf(dataset: Dataset, chosen: Item, { trail, stated }: Choice) {
  const item = findItem(dataset, trail.at(-1) ?? "");
  if (!item) return null;
  const steps = stepsFrom(dataset, item, stated);
  const has = (some: readonly Item[]) => some.some(({ id }) => id === chosen.id);
  if (has(steps.onward)) return { item, way: "onward", siblings: steps.onward } as const;
  return has(steps.back) ? ({ item, way: "back", siblings: steps.back } as const) : null;
}

/** What the item one came from leads to as well; without one, all of the kind. The chosen is among them. */
export function siblingsOf(dataset: Dataset, chosen: Item, view: Choice): readonly Item[] {
  const origin = originOf(dataset, chosen, view);
  return origin?.siblings ?? itemsByKind(dataset).get(chosen.kind) ?? [chosen];
}

/** Back to where one came from; else to what the line shows in the nearest column, or its first. */
function targetOf(dataset: Dataset, chosen: Item, view: Choice, way: "onward" | "back") {
  const origin = originOf(dataset, chosen, view);
  if (origin && origin.way !== way) return origin.item;
  const steps = stepsFrom(dataset, chosen, view.stated)[way];
  const [first] = steps;
  const shown = new Set(selectMarks(dataset, view).line.map(({ item }) => item?.id));
  return steps.find(({ id, kind }) => kind === first?.kind && shown.has(id)) ?? first;
}

/** The step in this way from the chosen item; `null` where there is none. */
export function walk(dataset: Dataset, view: Choice, way: Way): Stride | null {
  const chosen = view.choose ? findItem(dataset, view.choose) : undefined;
  if (!chosen) return null;
  const { trail } = view;
  if (way === "onward" || way === "back") {
    const to = targetOf(dataset, chosen, view, way);
    if (!to) return null;
    const isReturn = to.id === trail.at(-1);
    const walked = isReturn ? trail.slice(0, -1) : [...trail, chosen.id];
    return { choose: to.id, field: null, trail: walked };
  }
  const siblings = siblingsOf(dataset, chosen, view);
  const at = siblings.findIndex(({ id }) => id === chosen.id);
  const to = siblings[at + (way === "next" ? 1 : -1)];
  return to ? { choose: to.id, field: null, trail } : null;
}
