import { useCallback, useMemo, useRef } from "react";
import { LazyPlot, type PlotShape, useSeen } from "@/charts";
import type { Locale } from "@/i18n";
import type { TimeAxis } from "./axis";
import { RowMarks } from "./RowMarks";
import type { Row } from "./rows";

type Props = {
  rows: readonly Row[];
  axis: TimeAxis;
  /** Of the rows only these are drawn: from, and up to but without, to. */
  from: number;
  to: number;
  locale: Locale;
  isWide: boolean;
  /** The height of a label's letters, in px. */
  em: number;
};

/** Marks read what is chosen by themselves: recharts would compute its whole chart anew for a changed prop. */
export function RowsPlot({ rows, axis: { scale }, from, to, locale, isWide, em }: Props) {
  const drawn = useMemo(
    () =>
      rows
        .slice(from, to)
        .map((row, step) => ({ row, index: from + step, first: row.events[0] }))
        .flatMap(({ row, index, first }) => (first ? [{ row, index, x: first.extent.from }] : [])),
    [rows, from, to],
  );
  const points = useMemo(() => drawn.map(({ x, index }) => ({ x, row: index })), [drawn]);
  // The years stand in the head, which does not scroll away.
  const tickLabels = useMemo(() => scale.ticks.map(() => ""), [scale]);
  const shape = useCallback(
    ({ index, y, toX }: PlotShape) => {
      const row = drawn[index]?.row;
      if (!row) return <g />;
      return (
        <RowMarks
          row={row}
          y={y}
          toX={toX}
          domain={scale.domain}
          locale={locale}
          isWide={isWide}
          em={em}
        />
      );
    },
    [drawn, scale, locale, isWide, em],
  );
  const place = useRef<HTMLDivElement>(null);
  return (
    <LazyPlot
      place={place}
      isDrawn={useSeen(place)}
      points={points}
      rows={rows.length}
      scale={scale}
      tickLabels={tickLabels}
      shape={shape}
    />
  );
}
