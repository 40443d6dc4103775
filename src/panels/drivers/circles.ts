/** Circles at the corners of a polygon, as large as their labels ask. */
import type { Setting } from "./diagram";
import type { Circle, Point, Size } from "./geometry";
import { widest } from "./wrap";

/** The corners of a regular polygon, the first on top, the second to its left, in a box of 1 × 1. */
function unitCorners(count: number): readonly Point[] {
  if (count === 1) return [{ x: 0.5, y: 0.5 }];
  const turn = count === 2 ? Math.PI : -Math.PI / 2;
  const round = Array.from({ length: count }, (_, index) => {
    const angle = turn - (index * 2 * Math.PI) / count;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const span = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (high - low < 1e-6 ? 0.5 : (value - low) / (high - low));
  };
  const [x, y] = [span(round.map((point) => point.x)), span(round.map((point) => point.y))];
  return round.map((point) => ({ x: x(point.x), y: y(point.y) }));
}

function placeCircles(corners: readonly Point[], { width, height }: Size, r: number): Circle[] {
  const spanX = Math.max(0, Math.min(width - 2 * r, Math.max(1.3 * (height - 2 * r), 6 * r)) - 2);
  const spanY = Math.max(0, Math.min(height - 2 * r, Math.max(1.3 * spanX, 2 * r)) - 2);
  const [left, top] = [(width - spanX) / 2, (height - spanY) / 2];
  return corners.map(({ x, y }) => ({ x: left + x * spanX, y: top + y * spanY, r }));
}

function areApart(circles: readonly Circle[]): boolean {
  return circles.every((a, at) =>
    circles.slice(at + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= 2.2 * a.r),
  );
}

/** As large as its labels ask, growing with the picture, smaller where circles would meet. */
export function circlesFor(
  labels: readonly (readonly string[])[],
  { size, type, measure }: Setting,
): Circle[] {
  const needed = labels.map((lines) =>
    Math.hypot(widest(lines, "label", measure) / 2, (lines.length * type.label) / 2 - type.gap / 2),
  );
  const asked = Math.max(...needed, 30) + type.gap / 2;
  const corners = unitCorners(labels.length);
  let r = Math.min(
    Math.max(asked, Math.min(size.width, size.height) * 0.13),
    size.width / 5,
    size.height / 2 - 1,
  );
  let circles = placeCircles(corners, size, r);
  while (!areApart(circles) && r > 8) {
    r *= 0.94;
    circles = placeCircles(corners, size, r);
  }
  return circles;
}
