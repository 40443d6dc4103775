/** What the picture is made of, before and after it is laid out. */
import {
  type Box,
  boxesMeet,
  type Circle,
  distanceTo,
  type Edge,
  edgeMeets,
  isInside,
  type Size,
} from "./geometry";
import type { Measure, Style } from "./wrap";

export type Line = { readonly text: string; readonly style: Style };
export type Block = { readonly box: Box; readonly lines: readonly Line[] };
export type FeedGroup = {
  readonly heading: string;
  readonly items: readonly string[];
  /** "3 scenarios", where none of them can be shown. */
  readonly count: string;
};
type Corner = { readonly label: string; readonly feeds: readonly FeedGroup[] };
export type Diagram = {
  readonly corners: readonly Corner[];
  /** Pairs as places in `corners`. */
  readonly edges: readonly (readonly [number, number])[];
  /** Texts for the middle, each a choice of blocks: the first that fits is shown. */
  readonly middle: readonly (readonly Line[])[];
  /** What is written beside an edge; `null` for most. */
  readonly edgeLabels: readonly (string | null)[];
  readonly more: (count: number) => string;
};

/** Line heights and gaps, in CSS pixels at the reader's text size. */
export type Type = Record<Style, number> & { readonly gap: number };
export function typeAt(unit: number): Type {
  const body = 16 * unit;
  return { label: 17 * unit, body, hang: body, heading: body, title: 18 * unit, gap: 7 * unit };
}

export type Setting = { readonly size: Size; readonly type: Type; readonly measure: Measure };
export type Obstacles = {
  readonly circles: readonly Circle[];
  readonly edges: readonly Edge[];
  readonly boxes: readonly Box[];
};
export type Layout = {
  readonly circles: readonly Circle[];
  readonly labels: readonly (readonly string[])[];
  readonly edges: readonly Edge[];
  readonly feeds: readonly (Block | null)[];
  readonly edgeLabels: readonly (Block | null)[];
  readonly middle: Block | null;
};

/** Whether a box lies in the picture and clear of everything that stands there. */
export function isFree(
  box: Box,
  { circles, edges, boxes }: Obstacles,
  { size, type }: Setting,
): boolean {
  return (
    isInside(box, size) &&
    circles.every((circle) => distanceTo(box, circle) >= circle.r + type.gap * 0.75) &&
    edges.every((edge) => !edgeMeets(edge, box, type.gap * 0.7)) &&
    boxes.every((other) => !boxesMeet(box, other, type.gap))
  );
}
