import { useLayoutEffect, useState } from "react";
import { linesOf, useDrawn } from "./useDrawn";

/** Lines drawn beyond what is in sight, on either side; also how far one scrolls before drawing anew. */
const ahead = 8;

type Span = { readonly from: number; readonly to: number };
type Lines = {
  readonly count: number;
  /** Holds the lines and nothing else: as high as all of them together. */
  readonly list: HTMLElement | null;
  /** Without one, all lines are drawn. */
  readonly scroller: HTMLElement | null;
  /** Lines that stay although out of sight: where the focus is or was, and where the Home and End keys go. */
  readonly kept: readonly number[];
  /** New lines that one frame has time for, on a machine of middling speed. */
  readonly perFrame: number;
};

const nothing: Span = { from: 0, to: 0 };

/**
 * Of a list's many lines of one height, those near what is in sight: from, and up to but without, to. The
 * lines to draw are these and those kept; after a jump they come in turns, from the middle of what is in sight.
 */
export function useSpan(asked: Lines): Span & { lines: readonly number[] } {
  const { count, list, scroller, kept, perFrame } = asked;
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
    // Lines move as well where something above them grows or goes.
    if (scroller.firstElementChild) resized.observe(scroller.firstElementChild);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [scroller, list, count]);
  const { from, to } = scroller ? span : { from: 0, to: count };
  const wanted = linesOf(from, Math.min(to, count), kept, count);
  const lines = useDrawn(wanted, {
    kept: scroller ? kept : wanted,
    middle: (from + to) / 2,
    perFrame,
  });
  return { from, to, lines };
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
