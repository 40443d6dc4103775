/** Where boxes and strands stand: an alluvial layout whose columns are the line's. */
import { type SankeyNode, sankey } from "d3-sankey";
import type { Bundle, Place } from "./bundles";
import { toPath } from "./route";

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Layout = {
  readonly boxes: ReadonlyMap<string, Rect>;
  /** An SVG path a strand, and how wide it is. */
  readonly strands: ReadonlyMap<string, { readonly path: string; readonly width: number }>;
};
/** In CSS pixels at the reader's text size. */
export type Ground = {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly lineHeight: number;
};

type Node = { readonly id: string; readonly column: number; readonly fixedValue: number };
type Edge = { readonly id: string; readonly value: number; source: string; target: string };

const gap = 7;

/** Layout by d3-sankey; the boxes keep their order, and none is lower than a line of text. */
export function layoutArgument(
  places: readonly Place[],
  bundles: readonly Bundle[],
  columns: number,
  ground: Ground,
): Layout {
  const height = Math.max(ground.height, heightNeeded(places, columns, ground.lineHeight));
  const values = valuesOf(places, bundles);
  let least = 1;
  let graph = arrange(places, bundles, values, least, columns, { ...ground, height });
  // A box's least value grows until its height holds a line; the scale shrinks with it.
  for (let round = 0; round < 12; round += 1) {
    const scale = scaleOf(graph.nodes);
    if (!(scale > 0) || least * scale >= ground.lineHeight) break;
    least = (ground.lineHeight * 1.02) / scale;
    graph = arrange(places, bundles, values, least, columns, { ...ground, height });
  }
  const boxes = new Map<string, Rect>();
  const byColumn: Rect[][] = Array.from({ length: columns }, () => []);
  const step = columns > 1 ? (ground.width - ground.boxWidth) / (columns - 1) : 0;
  for (const { id, column, y0 = 0, y1 = 0 } of graph.nodes) {
    if (!values.has(id)) continue;
    const rect = { x: column * step, y: y0, width: ground.boxWidth, height: y1 - y0 };
    boxes.set(id, rect);
    byColumn[column]?.push(rect);
  }
  const columnOf = new Map(places.map(({ id, column }) => [id, column]));
  const strands = new Map<string, { path: string; width: number }>();
  for (const { id, y0 = 0, y1 = 0, width = 0, source, target } of graph.links) {
    const [from, to] = [nodeId(source), nodeId(target)];
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (!start || !end) continue;
    const between = byColumn.slice((columnOf.get(from) ?? 0) + 1, columnOf.get(to) ?? 0);
    const path = toPath(
      { x: start.x + start.width, y: y0 },
      { x: end.x, y: y1 },
      between.filter((column) => column.length > 0),
    );
    strands.set(id, { path, width });
  }
  return { boxes, strands };
}

const nodeId = (end: SankeyNode<Node, Edge> | string | number) =>
  typeof end === "object" ? end.id : String(end);

function heightNeeded(places: readonly Place[], columns: number, lineHeight: number): number {
  const counts = Array.from({ length: columns }, () => 0);
  for (const { column } of places) counts[column] = (counts[column] ?? 0) + 1;
  return Math.max(...counts) * (lineHeight + gap) * 1.05;
}

/** Of each box: how many links meet it, on the busier side. */
function valuesOf(places: readonly Place[], bundles: readonly Bundle[]) {
  const sums = new Map(places.map(({ id }) => [id, { in: 0, out: 0 }]));
  for (const { from, to, links } of bundles) {
    const [source, target] = [sums.get(from), sums.get(to)];
    if (source) source.out += links.length;
    if (target) target.in += links.length;
  }
  return new Map([...sums].map(([id, sum]) => [id, Math.max(sum.in, sum.out)]));
}

function arrange(
  places: readonly Place[],
  bundles: readonly Bundle[],
  values: ReadonlyMap<string, number>,
  least: number,
  columns: number,
  { width, height, boxWidth }: Ground,
) {
  const nodes: Node[] = places.map(({ id, column }) => ({
    id,
    column,
    fixedValue: Math.max(values.get(id) ?? 0, least),
  }));
  // d3-sankey counts columns by the longest path, which may not touch every column: a path of
  // weightless nodes does.
  const path = Array.from({ length: columns }, (_, column) => ({
    id: ` ${column}`,
    column,
    fixedValue: 0,
  }));
  const edges: Edge[] = [
    ...bundles.map(({ id, from, to, links }) => ({
      id,
      value: links.length,
      source: from,
      target: to,
    })),
    ...path.slice(1).map(({ id, column }) => ({
      id,
      value: 0,
      source: ` ${column - 1}`,
      target: id,
    })),
  ];
  return sankey<Node, Edge>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => (node as SankeyNode<Node, Edge>).column)
    .nodeSort(null)
    .nodeWidth(boxWidth)
    .nodePadding(gap)
    .extent([
      [0, 0],
      [width, height],
    ])({ nodes: [...nodes, ...path], links: edges });
}

/** Pixels for one link. */
function scaleOf(nodes: readonly SankeyNode<Node, Edge>[]): number {
  const [first] = nodes;
  return first ? ((first.y1 ?? 0) - (first.y0 ?? 0)) / first.fixedValue : 0;
}
