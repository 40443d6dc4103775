/**
 * Where everything stands: circles at the corners, what feeds each beside it, the synergy in the
 * middle. Texts keep their size; a smaller picture shows fewer of them, never cut or touching ones.
 */
import { circlesFor } from "./circles";
import type { Diagram, Layout, Setting } from "./diagram";
import { placeFeeds } from "./feedLayout";
import { type Box, between } from "./geometry";
import { fitBeside, fitMiddle } from "./middle";
import { balance } from "./wrap";

export function layoutDiagram(diagram: Diagram, setting: Setting): Layout {
  const labels = diagram.corners.map(({ label }) => balance(label, "label", setting.measure));
  const circles = circlesFor(labels, setting);
  const edges = diagram.edges.flatMap(([a, b]) => {
    const [from, to] = [circles[a], circles[b]];
    return from && to ? [between(from, to)] : [];
  });
  const bare = { circles, edges, boxes: [] };
  // The synergy's name comes before the feeds, its explanation after them.
  const named = fitMiddle(diagram.middle.slice(-1), bare, setting);
  const kept: Box[] = named ? [named.box] : [];
  const edgeLabels = diagram.edgeLabels.map((label, at) => {
    const edge = edges[at];
    if (label === null || !edge) return null;
    const block = fitBeside(edge, label, { ...bare, boxes: kept }, setting);
    if (block) kept.push(block.box);
    return block;
  });
  const feeds = placeFeeds(diagram, { ...bare, boxes: kept }, setting);
  const boxes = [...edgeLabels, ...feeds].flatMap((block) => (block ? [block.box] : []));
  const middle = fitMiddle(diagram.middle, { ...bare, boxes }, setting) ?? named;
  return { circles, labels, edges, feeds, edgeLabels, middle };
}
