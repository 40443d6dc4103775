/** Emphasis, decided once for every panel: what is chosen, its neighbours, what is linked, and the line. */
import {
  actionsOf,
  columnOf,
  type Dataset,
  findItem,
  type Item,
  isFollowed,
  isStronger,
  itemsOf,
  type Link,
  linkOf,
  perObject,
  reach,
} from "@/dataset";
import type { Depth, View } from "@/view";
import { type LineStop, lineOf } from "./line";
import { neighboursOf } from "./neighbours";

/** `idle` when nothing is chosen; `muted` when something is and this has no part in it. */
export type Mark = "idle" | "chosen" | "neighbour" | "linked" | "muted";

export type Marks = {
  readonly chosen: Item | null;
  readonly field: string | null;
  readonly markOf: (id: string) => Mark;
  /** Of a link: `chosen`, `linked` where the choice is followed along it, `idle` or `muted`. */
  readonly markOfLink: (link: Link) => Mark;
  readonly line: readonly LineStop[];
};

/** What of a view decides emphasis. */
export type Choice = Pick<View, "choose" | "field" | "depth" | "stated" | "trail">;

type Sources = Record<"back" | "forward", readonly string[]>;

/** The chosen item if it stands on the line, otherwise those of its neighbours that do. */
function sourcesOf(dataset: Dataset, item: Item, neighbours: ReadonlySet<string>): Sources {
  const link = item.kind === "link" ? linkOf(dataset, item.id) : undefined;
  if (link) return { back: [link.from], forward: [link.to] };
  if (columnOf(item)) return { back: [item.id], forward: [item.id] };
  const items = itemsOf(dataset);
  const onLine = [...neighbours].filter((id) => {
    const neighbour = items.get(id);
    return neighbour !== undefined && columnOf(neighbour) !== null;
  });
  return { back: onLine, forward: onLine };
}

/** How many links in a row; from a field or an economy to what it stands in is one already. */
function stepsOf(depth: Depth, item: Item): number {
  if (depth === "all") return Number.POSITIVE_INFINITY;
  return Number(depth) - (columnOf(item) ? 0 : 1);
}

const nothingChosen: Marks = {
  chosen: null,
  field: null,
  markOf: () => "idle",
  markOfLink: () => "idle",
  line: [],
};

function computeMarks(dataset: Dataset, chosen: Item, view: Choice): Marks {
  const { field, stated } = view;
  const following = { stated, steps: stepsOf(view.depth, chosen) };
  const neighbours = neighboursOf(dataset, chosen, following);
  const sources = sourcesOf(dataset, chosen, neighbours);
  const grade = linkOf(dataset, chosen.id)?.grade;
  const back = reach(dataset, sources.back, "back", following, grade);
  const forward = reach(dataset, sources.forward, "forward", following, grade);
  const reached = new Map(forward);
  for (const [id, how] of back) if (isStronger(how, forward.get(id))) reached.set(id, how);
  const mark = new Map<string, Mark>();
  for (const id of reached.keys()) {
    mark.set(id, "linked");
    for (const action of actionsOf(dataset, id)) mark.set(action.id, "linked");
  }
  for (const id of neighbours) mark.set(id, "neighbour");
  if (field) mark.set(field, "neighbour");
  mark.set(chosen.id, "chosen");
  const isOnWay = ({ from, to }: Link) =>
    (forward.has(from) && forward.has(to)) || (back.has(from) && back.has(to));
  return {
    chosen,
    field,
    markOf: (id) => mark.get(id) ?? "muted",
    markOfLink: (link) => {
      if (link.id === chosen.id) return "chosen";
      return isFollowed(link, following) && isOnWay(link) ? "linked" : "muted";
    },
    line: lineOf(dataset, chosen, reached, view.trail),
  };
}

const memory = perObject((_: Dataset) => ({ key: "", marks: nothingChosen }));

/** The marks of a view; computed once for all panels, which ask one after another. */
export function selectMarks(dataset: Dataset, view: Choice): Marks {
  const chosen = view.choose ? findItem(dataset, view.choose) : undefined;
  if (!chosen) return nothingChosen;
  const last = memory(dataset);
  const { field, depth, stated, trail } = view;
  const key = [chosen.id, field ?? "", depth, stated, ...trail].join(" ");
  if (last.key !== key) Object.assign(last, { key, marks: computeMarks(dataset, chosen, view) });
  return last.marks;
}
