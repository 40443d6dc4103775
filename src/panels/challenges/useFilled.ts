import { useReducer } from "react";
import { useTurns } from "@/ui";
import { noColumns, type Span } from "./drawn";
import { filledNext, isFilled } from "./filling";

/**
 * Which columns each of the rows drawn shows at present: after a jump hundreds of cells are new, too many
 * for one frame.
 */
export function useFilled(rows: readonly string[], wanted: Span): (row: string) => Span {
  const [filled, fill] = useReducer(
    (last: ReadonlyMap<string, Span>, room: number) => filledNext(rows, wanted, last, room),
    new Map<string, Span>(),
  );
  useTurns(isFilled(rows, wanted, filled), fill);
  return (row) => filled.get(row) ?? noColumns;
}
