/** Where everything stands, in px of the chart; the drawing and the words over it share one geometry. */
import { spread } from "@/charts";
import { type ShareScale, sharePosition, yearPosition } from "./axis";
import type { DrawnLine } from "./drawn";

export type Room = {
  readonly width: number;
  readonly height: number;
  /** Of the column of labels, which may run on beside what stands below the chart. */
  readonly column: number;
  /** Of one label. */
  readonly pitch: number;
  readonly edges: Edges;
};
/** What axes and leaders take from the chart on each side. */
export type Edges = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};
export type Spot = { readonly x: number; readonly y: number };
export type Geometry = {
  readonly width: number;
  readonly height: number;
  /** Where the last year stands; the leaders bend beyond it. */
  readonly end: number;
  /** For each line, a spot for each year; `null` where there is no value. */
  readonly spots: readonly (readonly (Spot | null)[])[];
  /** For each line, the middle of its label. */
  readonly labels: readonly number[];
};

/** Four digits and a space, in rem. */
const yearWidth = 3;

/** How many years an axis has room to name. */
export function mostYears(width: number, { left, right }: Edges, rem: number): number {
  return Math.floor((width - left - right) / (yearWidth * rem)) + 1;
}

export function edgesOf(scale: ShareScale, rem: number): Edges {
  const longest = scale.ticks.reduce((most, tick) => Math.max(most, String(tick).length), 0);
  return {
    top: 0.625 * rem,
    right: 2.5 * rem,
    bottom: 1.375 * rem,
    left: (1.125 + 0.4375 * longest) * rem,
  };
}

export function geometryOf(
  lines: readonly DrawnLine[],
  years: readonly number[],
  scale: ShareScale,
  room: Room,
): Geometry {
  const { edges } = room;
  const width = Math.max(0, room.width - edges.left - edges.right);
  const height = Math.max(0, room.height - edges.top - edges.bottom);
  const yOf = (value: number) => edges.top + height * (1 - sharePosition(scale, value));
  const spots = lines.map(({ values }) =>
    years.map((year, at) => {
      const value = values[at] ?? null;
      if (value === null) return null;
      return { x: edges.left + width * yearPosition(years, year), y: yOf(value) };
    }),
  );
  return {
    width: room.width,
    height: room.height,
    end: edges.left + width,
    spots,
    // More labels than there is room for run on below: they are never laid over each other.
    labels: spread(
      lines.map(({ last }) => ({ at: yOf(last.value), weight: 1 })),
      room.pitch,
      [room.pitch / 2, room.column - room.pitch / 2],
    ),
  };
}

/** The spot nearest to a pointer, if it is within reach. */
export function nearestSpot(
  spots: Geometry["spots"],
  { x, y }: Spot,
  reach: number,
): { readonly line: number; readonly at: number } | null {
  let best: { line: number; at: number } | null = null;
  let least = reach * reach;
  for (const [line, row] of spots.entries()) {
    for (const [at, spot] of row.entries()) {
      if (!spot) continue;
      const distance = (spot.x - x) ** 2 + (spot.y - y) ** 2;
      if (distance < least) {
        least = distance;
        best = { line, at };
      }
    }
  }
  return best;
}
