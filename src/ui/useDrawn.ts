import { useReducer } from "react";
import { useTurns } from "./useTurns";

type Drawn = {
  /** Lines that are drawn at once. */
  readonly kept: readonly number[];
  /** Where one looks: the nearest lines come first. */
  readonly middle: number;
  /** New lines that one frame has time for, on a machine of middling speed. */
  readonly perFrame: number;
};

/** Of the lines wanted of a long list, those drawn at present: after a jump they come in turns. */
export function useDrawn(wanted: readonly number[], how: Drawn): readonly number[] {
  const { kept, middle, perFrame } = how;
  const [drawn, draw] = useReducer(
    (last: readonly number[], room: number) =>
      drawnNext(wanted, last, middle, Math.ceil(perFrame * room)),
    null,
    // Before anything is measured: a list opens at its beginning.
    () => wanted.slice(0, perFrame),
  );
  const lines = wanted.filter((line) => drawn.includes(line) || kept.includes(line));
  useTurns(lines.length === wanted.length, draw);
  return lines;
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

/** From one line up to but without another, and those kept wherever they are. */
export function linesOf(from: number, to: number, kept: readonly number[], count: number) {
  const span = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  const there = kept.filter((line) => line >= 0 && line < count);
  return [...new Set([...span, ...there])].toSorted((a, b) => a - b);
}

/** A line and those beside it, where an arrow leads that is pressed once it is out of sight; none for `null`. */
export function around(line: number | null, reach = 1): readonly number[] {
  if (line === null) return [];
  return Array.from({ length: 2 * reach + 1 }, (_, step) => line - reach + step);
}
