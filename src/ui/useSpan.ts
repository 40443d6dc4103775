import { useLayoutEffect, useState } from "react";

/** Lines drawn beyond what is in sight, on either side; also how far one scrolls before drawing anew. */
const ahead = 8;

type Span = { readonly from: number; readonly to: number };
type Lines = {
  readonly count: number;
  /** Holds the lines and nothing else: as high as all of them together. */
  readonly list: HTMLElement | null;
  /** Without one, all lines are drawn. */
  readonly scroller: HTMLElement | null;
  /** A line that stays although out of sight, because the focus is or was in it. */
  readonly held: number;
};

const nothing: Span = { from: 0, to: 0 };

/**
 * Of a list's many lines of one height, those near what is in sight: from, and up to but without, to. All
 * lines to draw are these, the one held, and the first and last, which the Home and End keys go to.
 */
export function useSpan({
  count,
  list,
  scroller,
  held,
}: Lines): Span & { lines: readonly number[] } {
  const [span, setSpan] = useState(nothing);
  useLayoutEffect(() => {
    if (!scroller || !list) return;
    const look = () =>
      setSpan((last) => {
        const { from, to } = spanOf(scroller, list, count);
        return from === last.from && to === last.to ? last : { from, to };
      });
    // Looks before the next frame, when all is laid out; to look at once would lay out twice.
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    resized.observe(list);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [scroller, list, count]);
  const { from, to } = scroller ? span : { from: 0, to: count };
  return { from, to, lines: linesOf(from, Math.min(to, count), [0, held, count - 1], count) };
}

function linesOf(from: number, to: number, more: readonly number[], count: number) {
  const span = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  const there = more.filter((line) => line >= 0 && line < count);
  return [...new Set([...span, ...there])].toSorted((a, b) => a - b);
}

function spanOf(scroller: HTMLElement, list: HTMLElement, count: number): Span {
  const [sight, all] = [scroller.getBoundingClientRect(), list.getBoundingClientRect()];
  const height = all.height / count;
  if (!(height > 0)) return nothing;
  const steps = (distance: number) => Math.floor(distance / height / ahead) * ahead;
  const clamp = (line: number) => Math.max(0, Math.min(count, line));
  return {
    from: clamp(steps(sight.top - all.top) - ahead),
    to: clamp(steps(sight.bottom - all.top) + 2 * ahead),
  };
}
