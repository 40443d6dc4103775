/** Emphasis, decided once for every panel: what is chosen, its neighbours, what is linked, and the line. */
import {
  actionsOf,
  columnOf,
  type Dataset,
  gradeRank,
  graphOf,
  type Item,
  itemsOf,
  type LineKind,
  lineColumns,
  perObject,
  type Reached,
  reach,
  statementsAbout,
  statementsOnField,
} from "@/dataset";
import type { View } from "@/view";

/** `idle` when nothing is chosen; `muted` when something is and this has no part in it. */
export type Mark = "idle" | "chosen" | "neighbour" | "linked" | "muted";

/** Per column of the line: the item on the strongest path, and how many more are linked. */
export type LineStop = {
  readonly column: LineKind;
  readonly item: Item | null;
  /** `null` on the chosen item itself. */
  readonly reached: Reached | null;
  readonly more: number;
};

export type Marks = {
  readonly chosen: Item | null;
  readonly field: string | null;
  readonly markOf: (id: string) => Mark;
  readonly line: readonly LineStop[];
};

/** What stands one step away from the chosen item, whatever its kind. */
function neighboursOf(dataset: Dataset, item: Item): ReadonlySet<string> {
  const { paper, record } = dataset;
  const found = new Set<string>();
  const addAll = (ids: Iterable<string>) => {
    for (const id of ids) found.add(id);
  };
  switch (item.kind) {
    case "field":
      for (const { about } of statementsOnField(dataset, item.id)) addAll(about);
      break;
    case "trend":
      for (const { about } of statementsAbout(dataset, item.id)) addAll(about);
      addAll(paper.measures.filter(({ trend }) => trend === item.id).map(({ id }) => id));
      addAll(paper.trends.filter(({ id }) => id === item.id).map(({ direction }) => direction));
      break;
    case "economy":
      for (const { id, economies } of [...paper.measures, ...(record?.measures ?? [])]) {
        if (economies.includes(item.id)) found.add(id);
      }
      break;
    case "pair":
      addAll(paper.pairs.find(({ id }) => id === item.id)?.drivers ?? []);
      break;
    case "action":
      addAll(
        paper.actions.filter(({ id }) => id === item.id).map((action) => action.recommendation),
      );
      break;
    default: {
      const graph = graphOf(dataset);
      addAll((graph.forward.get(item.id) ?? []).map(({ to }) => to));
      addAll((graph.back.get(item.id) ?? []).map(({ from }) => from));
      addAll(attributesOf(dataset, item));
      if (item.kind === "recommendation") addAll(actionsOf(dataset, item.id).map(({ id }) => id));
    }
  }
  found.delete(item.id);
  return found;
}

/** The fields, trends and economies an item of the line states, and the pairs a driver is in. */
function attributesOf(dataset: Dataset, item: Item): readonly string[] {
  const { measures, trends, pairs } = dataset.paper;
  const statements = statementsAbout(dataset, item.id);
  const measure = measures.find(({ id }) => id === item.id);
  return [
    ...statements.flatMap(({ fields }) => fields.map(({ field }) => field)),
    ...trends
      .map(({ id }) => id)
      .filter((id) => statements.some(({ about }) => about.includes(id))),
    ...pairs.filter(({ drivers }) => drivers.includes(item.id)).map(({ id }) => id),
    ...(measure?.economies ?? []),
    ...(measure?.trend ? [measure.trend] : []),
  ];
}

/** The chosen item if it stands on the line, otherwise those of its neighbours that do. */
function sourcesOf(dataset: Dataset, item: Item, neighbours: ReadonlySet<string>): string[] {
  if (columnOf(item)) return [item.id];
  const items = itemsOf(dataset);
  return [...neighbours].filter((id) => {
    const neighbour = items.get(id);
    return neighbour !== undefined && columnOf(neighbour) !== null;
  });
}

function lineOf(
  dataset: Dataset,
  chosen: Item,
  reached: ReadonlyMap<string, Reached>,
): readonly LineStop[] {
  const items = itemsOf(dataset);
  const best = new Map<LineKind, { item: Item; reached: Reached; count: number }>();
  for (const [id, how] of reached) {
    const item = items.get(id);
    const column = item ? columnOf(item) : null;
    if (!item || !column) continue;
    const leader = best.get(column);
    if (!leader) best.set(column, { item, reached: how, count: 1 });
    else {
      leader.count += 1;
      if (isAhead(item, how, leader)) Object.assign(leader, { item, reached: how });
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

/** Strongest grade first, then fewest links, then the paper's order. */
function isAhead(item: Item, how: Reached, leader: { item: Item; reached: Reached }): boolean {
  const byGrade = gradeRank[how.grade] - gradeRank[leader.reached.grade];
  if (byGrade !== 0) return byGrade > 0;
  if (how.steps !== leader.reached.steps) return how.steps < leader.reached.steps;
  return item.order < leader.item.order;
}

const nothingChosen: Marks = { chosen: null, field: null, markOf: () => "idle", line: [] };

function computeMarks(dataset: Dataset, chosen: Item, field: string | null): Marks {
  const neighbours = neighboursOf(dataset, chosen);
  const sources = sourcesOf(dataset, chosen, neighbours);
  const reached = new Map([
    ...reach(dataset, sources, "back"),
    ...reach(dataset, sources, "forward"),
  ]);
  const mark = new Map<string, Mark>();
  for (const id of reached.keys()) {
    mark.set(id, "linked");
    for (const action of actionsOf(dataset, id)) mark.set(action.id, "linked");
  }
  for (const id of neighbours) mark.set(id, "neighbour");
  if (field) mark.set(field, "neighbour");
  mark.set(chosen.id, "chosen");
  return {
    chosen,
    field,
    markOf: (id) => mark.get(id) ?? "muted",
    line: lineOf(dataset, chosen, reached),
  };
}

const memory = perObject((_: Dataset) => ({ key: "", marks: nothingChosen }));

/** The marks of a view; computed once for all panels, which ask one after another. */
export function selectMarks(dataset: Dataset, view: Pick<View, "choose" | "field">): Marks {
  const chosen = view.choose ? itemsOf(dataset).get(view.choose) : undefined;
  if (!chosen) return nothingChosen;
  const last = memory(dataset);
  const key = `${chosen.id} ${view.field ?? ""}`;
  if (last.key !== key)
    Object.assign(last, { key, marks: computeMarks(dataset, chosen, view.field) });
  return last.marks;
}
