/** The texts inside the figure: in its middle, and beside an edge. */
import { type Block, isFree, type Line, type Obstacles, type Setting } from "./diagram";
import type { Box, Edge } from "./geometry";
import { wrapEvenly } from "./wrap";

type Choice = readonly Line[];
type Sized = Pick<Box, "width" | "height"> & { readonly lines: Choice };

/** A choice at several widths, each set as narrow as its number of lines allows. */
function settings(choice: Choice, { size, type, measure }: Setting): readonly Sized[] {
  return [0.6, 0.5, 0.42, 0.35, 0.3, 0.25].map((share) => {
    const lines = choice.flatMap(({ text, style }) =>
      wrapEvenly(text, share * size.width, style, measure).map((line) => ({ text: line, style })),
    );
    return {
      lines,
      width: Math.max(...lines.map(({ text, style }) => measure(text, style))),
      height: lines.reduce((sum, { style }) => sum + type[style], 0),
    };
  });
}

/** The first of the texts that fits, as near to the middle of the circles as it can be. */
export function fitMiddle(
  choices: readonly Choice[],
  obstacles: Obstacles,
  setting: Setting,
): Block | null {
  const { circles } = obstacles;
  const x = circles.reduce((sum, circle) => sum + circle.x, 0) / circles.length;
  const y = circles.reduce((sum, circle) => sum + circle.y, 0) / circles.length;
  const offs = Array.from({ length: Math.ceil(setting.size.height / 2) }, (_, step) => step);
  for (const choice of choices) {
    const sizes = settings(choice, setting);
    for (const off of offs) {
      for (const { lines, width, height } of sizes) {
        for (const middle of [y + off, y - off]) {
          const box = { x: x - width / 2, y: middle - height / 2, width, height };
          if (isFree(box, obstacles, setting)) return { box, lines };
        }
      }
    }
  }
  return null;
}

/** Beside an edge, near its middle; `null` where there is no room. */
export function fitBeside(
  [a, b]: Edge,
  text: string,
  obstacles: Obstacles,
  setting: Setting,
): Block | null {
  const { gap } = setting.type;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [across, down] = [(a.y - b.y) / length, (b.x - a.x) / length];
  const sizes = settings([{ text, style: "body" }], setting);
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
    for (const { lines, width, height } of sizes) {
      const off = (Math.abs(across) * width + Math.abs(down) * height) / 2 + gap;
      for (const side of [off, -off]) {
        const box = {
          x: x + across * side - width / 2,
          y: y + down * side - height / 2,
          width,
          height,
        };
        if (isFree(box, obstacles, setting)) return { box, lines };
      }
    }
  }
  return null;
}
