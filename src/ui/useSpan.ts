import { useLayoutEffect, useReducer, useState } from "react";
import { useTurns } from "./useTurns";

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
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [scroller, list, count]);
  const { from, to } = scroller ? span : { from: 0, to: count };
  const wanted = linesOf(from, Math.min(to, count), kept, count);
  const [drawn, draw] = useReducer(
    (last: readonly number[], room: number) =>
      drawnNext(wanted, last, (from + to) / 2, Math.ceil(perFrame * room)),
    [],
  );
  const lines = scroller
    ? wanted.filter((line) => drawn.includes(line) || kept.includes(line))
    : wanted;
  useTurns(lines.length === wanted.length, draw);
  return { from, to, lines };
}

/** Of the lines wanted, those drawn a frame later: so many more, the nearest to the middle first. */
export function drawnNext(
  wanted: readonly number[],
  drawn: readonly number[],
  middle: number,
  more: number,
): readonly number[] {
  const still = drawn.filter((line) => wanted.includes(line));
  const next = wanted
    .filter((line) => !still.includes(line))
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [...still, ...next.slice(0, more)];
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
