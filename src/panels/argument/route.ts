/** A strand's way: curves from column to column, straight through the gap beside each box it passes. */
type Point = { readonly x: number; readonly y: number };
type Rect = Point & { readonly width: number; readonly height: number };

/** How far outside the first and last box of a column a strand may pass. */
const beside = 4;

/** The middles of a column's gaps, from above the first box to below the last. */
function gapsOf(column: readonly Rect[]): readonly number[] {
  const boxes = column.toSorted((a, b) => a.y - b.y);
  return [...boxes, null].map((box, at) => {
    const above = boxes[at - 1];
    if (!above) return (box?.y ?? 0) - beside;
    const bottom = above.y + above.height;
    return box ? (bottom + box.y) / 2 : bottom + beside;
  });
}

const nearest = (values: readonly number[], to: number) =>
  values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best));

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`;
}

/** From a box's end to another's start, past the columns that stand between. */
export function toPath(from: Point, to: Point, between: readonly (readonly Rect[])[]): string {
  let at = from;
  let path = `M${from.x},${from.y}`;
  for (const column of between) {
    const [first] = column;
    if (!first) continue;
    const share = (first.x - from.x) / (to.x - from.x);
    const y = nearest(gapsOf(column), from.y + share * (to.y - from.y));
    const enter = { x: first.x, y };
    path += `${curve(at, enter)}H${first.x + first.width}`;
    at = { x: first.x + first.width, y };
  }
  return path + curve(at, to);
}
