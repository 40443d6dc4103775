import { useEffect, useReducer } from "react";
import { inTurn } from "@/ui";
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
  const isDone = isFilled(rows, wanted, filled);
  useEffect(() => {
    if (isDone) return;
    let callOff = inTurn(function next(room) {
      fill(room);
      callOff = inTurn(next);
    });
    return () => callOff();
  }, [isDone]);
  return (row) => filled.get(row) ?? noColumns;
}
