/** What the argument is made of, by id, in the paper's order; see details.ts for the rest one can choose. */
import { type Dataset, perObject } from "./dataset";
import type { Text } from "./shapes";

/** The columns of the argument's line, in order. */
export const lineColumns = [
  "driver",
  "direction",
  "need",
  "measure",
  "challenge",
  "recommendation",
] as const;
export type LineKind = (typeof lineColumns)[number];
export type ItemKind =
  | LineKind
  | "action"
  | "pair"
  | "trend"
  | "field"
  | "economy"
  | "record-measure"
  | "statement"
  | "link"
  | "term";

export type Item = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: Text;
  readonly short: Text;
  /** The section it stands in, where the data names one. */
  readonly section: string | null;
  readonly passages: readonly string[];
  /** Place in the paper's order within its kind. */
  readonly order: number;
};

type Source = {
  id: string;
  title: Text;
  short?: Text;
  section?: string;
  passages?: readonly string[];
};

function collect({ paper, record }: Dataset): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  const add = (kind: ItemKind, sources: readonly Source[]) => {
    for (const [order, { id, title, short = title, section, passages = [] }] of sources.entries()) {
      items.set(id, { id, kind, title, short, section: section ?? null, passages, order });
    }
  };
  add("driver", paper.drivers);
  add("direction", paper.directions);
  add("need", paper.needs);
  add("measure", paper.measures);
  add("challenge", paper.challenges);
  add("recommendation", paper.recommendations);
  add("action", paper.actions);
  add("trend", paper.trends);
  add("field", paper.fields);
  add("economy", paper.economies);
  add("record-measure", record?.measures ?? []);
  const join = (a: string | undefined, b: string | undefined) => `${a ?? "?"} – ${b ?? "?"}`;
  add(
    "pair",
    paper.pairs.map((pair) => {
      const [a, b] = pair.drivers.map((driver) => items.get(driver)?.short);
      return {
        id: pair.id,
        title: { en: join(a?.en, b?.en), zh: join(a?.zh, b?.zh) },
        passages: pair.passages,
      };
    }),
  );
  return items;
}

export const itemsOf = perObject(collect);

/** The item with this id; throws on an id the schema should have refused. */
export function itemOf(dataset: Dataset, id: string): Item {
  const item = itemsOf(dataset).get(id);
  if (!item) throw new Error(`No item ${id} in ${dataset.paper.id}`);
  return item;
}

function isLineKind(kind: ItemKind): kind is LineKind {
  return lineColumns.some((column) => column === kind);
}

/** The column of the line an item stands in; `null` for fields, trends, economies and the like. */
export function columnOf(item: Item): LineKind | null {
  return isLineKind(item.kind) ? item.kind : null;
}
