import { useReducer } from "react";
import { useTurns } from "@/ui";
import { type Columns, noColumns } from "./drawn";
import { filledNext, isFilled } from "./filling";

/**
 * Which columns each of the rows drawn shows at present: after a jump hundreds of cells are new, too many
 * for one frame.
 */
export function useFilled(rows: readonly string[], wanted: Columns): (row: string) => Columns {
  const [filled, fill] = useReducer(
    (last: ReadonlyMap<string, Columns>, room: number) => filledNext(rows, wanted, last, room),
    new Map<string, Columns>(),
  );
  useTurns(isFilled(rows, wanted, filled), fill);
  return (row) => filled.get(row) ?? noColumns;
}
