import { type RefObject, useMemo } from "react";
import { useSize } from "@/ui";
import { yearTicks } from "./axis";
import type { DrawnLine } from "./drawn";
import { edgesOf, geometryOf, mostYears } from "./geometry";
import type { Ground } from "./model";

type Refs = {
  readonly plot: RefObject<HTMLElement | null>;
  readonly column: RefObject<HTMLElement | null>;
  readonly label: RefObject<HTMLElement | null>;
};

/** Measures the chart, and keeps what the plot is given the same for as long as it says the same. */
export function useGeometry(ground: Ground, lines: readonly DrawnLine[], refs: Refs) {
  const { years, scale } = ground;
  const size = useSize(refs.plot);
  const column = useSize(refs.column)?.height ?? 0;
  const pitch = useSize(refs.label)?.height ?? 0;
  const { width = 0, height = 0, rem = 16 } = size ?? {};
  const edges = useMemo(() => edgesOf(scale, rem), [scale, rem]);
  const most = mostYears(width, edges, rem);
  const plot = useMemo(
    () => ({ lines, years, scale, edges, yearTicks: yearTicks(years, most) }),
    [lines, years, scale, edges, most],
  );
  const geometry = useMemo(
    () =>
      width > 0 && pitch > 0
        ? geometryOf(lines, years, scale, { width, height, column, pitch, edges })
        : null,
    [lines, years, scale, width, height, column, pitch, edges],
  );
  return { plot, geometry, rem };
}
