import {
  type Block,
  type Diagram,
  type FeedGroup,
  isFree,
  type Line,
  type Obstacles,
  type Setting,
} from "./diagram";
import { type Box, type Circle, distanceTo } from "./geometry";
import { wrapEvenly } from "./wrap";

/** The lines for some of a corner's feeds, in the paper's order under the name of their kind. */
function linesOf(
  groups: readonly FeedGroup[],
  shown: ReadonlySet<string>,
  width: number,
  more: (count: number) => string,
  { measure }: Setting,
): readonly Line[] {
  if (shown.size === 0) return groups.map(({ count }) => ({ text: count, style: "heading" }));
  const lines: Line[] = [];
  let left = 0;
  for (const { heading, items } of groups) {
    const chosen = items.filter((item) => shown.has(item));
    left += items.length - chosen.length;
    if (chosen.length > 0) lines.push({ text: heading, style: "heading" });
    for (const item of chosen) {
      for (const [at, text] of wrapEvenly(item, width, "body", measure, "hang").entries()) {
        lines.push({ text, style: at === 0 ? "body" : "hang" });
      }
    }
  }
  if (left > 0) lines.push({ text: more(left), style: "body" });
  return lines;
}

/** Places beside a circle for a block of this size. */
function placesFor(own: Circle, width: number, height: number, { size, type }: Setting): Box[] {
  const { x, y, r } = own;
  const gap = type.gap;
  const downs = [y - r, y - height / 2, y + r - height, 0, size.height - height];
  const acrosses = [x - r, x - width / 2, x + r - width, 0, size.width - width];
  const beside = [x + r + gap, x - r - gap - width].flatMap((left) =>
    downs.map((top) => ({ x: left, y: top, width, height })),
  );
  const away = [0, 1, 2, 3, 4].map((steps) => r + gap + steps * type.body);
  const stacked = away
    .flatMap((off) => [y - off - height, y + off])
    .flatMap((top) => acrosses.map((left) => ({ x: left, y: top, width, height })));
  return [...beside, ...stacked];
}

/** Nearer to its own circle than to any other, so that nobody asks whose text it is. */
function belongs(box: Box, own: Circle, circles: readonly Circle[], { type }: Setting): boolean {
  const near = distanceTo(box, own) - own.r;
  return circles.every(
    (other) => other === own || distanceTo(box, other) - other.r > near + type.gap / 2,
  );
}

function bestBlock(
  groups: readonly FeedGroup[],
  shown: ReadonlySet<string>,
  more: (count: number) => string,
  own: Circle,
  obstacles: Obstacles,
  setting: Setting,
): Block | null {
  const { size, type, measure } = setting;
  let best: { block: Block; cost: number } | null = null;
  const natural = [...shown].map((item) => measure(item, "body"));
  const set = [20, 16, 13, 11, 9.5, 8, 7, 6, 5].map((lines) => lines * type.body);
  for (const width of [...natural, ...set]) {
    const lines = linesOf(groups, shown, width, more, setting);
    const across = Math.max(...lines.map(({ text, style }) => measure(text, style)));
    const down = lines.reduce((sum, { style }) => sum + type[style], 0);
    for (const box of placesFor(own, across, down, setting)) {
      const inward =
        (box.x + across / 2 - own.x) * (own.x - size.width / 2) +
          (box.y + down / 2 - own.y) * (own.y - size.height / 2) <
        0;
      const cost = distanceTo(box, own) + down / 4 + (inward ? type.body : 0);
      if (best && cost >= best.cost) continue;
      if (!belongs(box, own, obstacles.circles, setting)) continue;
      if (isFree(box, obstacles, setting)) best = { block: { box, lines }, cost };
    }
  }
  return best?.block ?? null;
}

/**
 * In turn each corner shows one feed more, the shortest first, until none fits any longer. Who has
 * the longest texts chooses a place first.
 */
export function placeFeeds(
  { corners, more }: Diagram,
  obstacles: Obstacles,
  setting: Setting,
): readonly (Block | null)[] {
  const blocks: (Block | null)[] = corners.map(() => null);
  const queues = corners.map(({ feeds }) =>
    feeds
      .flatMap(({ items }) => items)
      .toSorted((a, b) => setting.measure(a, "body") - setting.measure(b, "body")),
  );
  const length = (at: number) => setting.measure(queues[at]?.[0] ?? "", "body");
  const open = new Set([...corners.keys()].toSorted((a, b) => length(b) - length(a)));
  for (let count = 0; open.size > 0; count++) {
    for (const at of open) {
      const [corner, circle] = [corners[at], obstacles.circles[at]];
      const queue = queues[at] ?? [];
      const others = blocks.flatMap((block, other) => (block && other !== at ? [block.box] : []));
      const around = { ...obstacles, boxes: [...obstacles.boxes, ...others] };
      const block =
        corner && circle && queue.length > 0 && count <= queue.length
          ? bestBlock(corner.feeds, new Set(queue.slice(0, count)), more, circle, around, setting)
          : null;
      if (block) blocks[at] = block;
      else if (count > 0) open.delete(at);
    }
  }
  return blocks;
}
