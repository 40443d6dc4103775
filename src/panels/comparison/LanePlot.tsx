import {
  type ComponentProps,
  createContext,
  memo,
  useCallback,
  useContext,
  useMemo,
  useRef,
} from "react";
import { LazyPlot, type PlotShape, useSeen } from "@/charts";
import { useStaggered } from "@/ui";
import { Dot } from "./Dot";
import { tickLabelsOf } from "./laneWords";
import type { ComparisonModel } from "./model";
import type { DrawnLane, PlacedRow } from "./rows";

/** Rows that a plot is given at once: recharts computes its whole chart anew for one more. */
const block = 64;

/** Rows to show, which dots read by themselves, as they read what is chosen, and for the same reason. */
const Sight = createContext({ from: 0, to: 0 });

type Props = {
  lane: DrawnLane;
  /** Rows in sight: from, and up to but without, to. */
  from: number;
  to: number;
  locale: ComparisonModel["locale"];
};

/** A lane's axis, and a dot for each of its rows in sight. */
export const LanePlot = memo(function LanePlot({ lane, from, to, locale }: Props) {
  const { rows, scale, isBars } = lane;
  const place = useRef<HTMLDivElement>(null);
  // In its turn, because several lanes come near the screen at once.
  const isDrawn = useStaggered(useSeen(place), 1);
  const first = Math.floor(from / block) * block;
  const last = Math.max(first + block, Math.ceil(to / block) * block);
  const drawn = useMemo(() => rows.slice(first, last), [rows, first, last]);
  const points = useMemo(
    () => drawn.map(({ value }, index) => ({ x: value, row: first + index })),
    [drawn, first],
  );
  const tickLabels = useMemo(() => tickLabelsOf(lane, locale), [lane, locale]);
  const shape = useCallback(
    ({ index, x, y, toX }: PlotShape) => {
      const row: PlacedRow | undefined = drawn[index];
      if (!row) return <g />;
      const end = row.upTo === null ? null : toX(row.upTo);
      return <DotInSight at={first + index} {...{ x, y, to: end, row }} isBar={isBars} />;
    },
    [drawn, first, isBars],
  );
  const sight = useMemo(() => ({ from, to }), [from, to]);
  if (!scale) return null;
  return (
    <Sight value={sight}>
      <LazyPlot
        place={place}
        isDrawn={isDrawn}
        points={points}
        rows={rows.length}
        scale={scale}
        tickLabels={tickLabels}
        shape={shape}
      />
    </Sight>
  );
});

function DotInSight({ at, ...dot }: ComponentProps<typeof Dot> & { at: number }) {
  const { from, to } = useContext(Sight);
  return at >= from && at < to ? <Dot {...dot} /> : null;
}
