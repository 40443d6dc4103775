import { Dot } from "./Dot";
import type { PlacedRow } from "./rows";

/** A count without company needs no axis: its dot stands at the beginning of the plot. */
export function SingleDot({ row }: { row: PlacedRow }) {
  return (
    <svg className="single-dot" width="1" height="1" aria-hidden="true">
      <Dot x={0} y={0} row={row} />
    </svg>
  );
}
