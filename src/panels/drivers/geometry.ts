/** Boxes, circles and edges in the plane, and whether they meet. */
export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Box = Point & Size;
export type Circle = Point & { readonly r: number };
export type Edge = readonly [from: Point, to: Point];

export function isInside(box: Box, picture: Size): boolean {
  return (
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= picture.width &&
    box.y + box.height <= picture.height
  );
}

export function boxesMeet(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** From a point to the nearest point of a box; 0 inside. */
export function distanceTo(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** Whether an edge passes through a box widened by a gap (Liang and Barsky's clipping). */
export function edgeMeets([from, to]: Edge, box: Box, gap: number): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const sides = [
    [-dx, from.x - (box.x - gap)],
    [dx, box.x + box.width + gap - from.x],
    [-dy, from.y - (box.y - gap)],
    [dy, box.y + box.height + gap - from.y],
  ] as const;
  let [enter, leave] = [0, 1];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** The part of the edge between two circles that lies outside both. */
export function between(a: Circle, b: Circle): Edge {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const along = (from: Point, to: Point, by: number): Point => ({
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  });
  return [along(a, b, a.r), along(b, a, b.r)];
}
