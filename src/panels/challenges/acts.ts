/** What a click or a key does in the layer of the paper's evidence. */
import { choose, openPassages, readView } from "@/view";
import { compareRows } from "./compareRows";
import type { Grid } from "./grid";
import type { Acts, Spot } from "./Heat";

/** Chooses, or opens the passages behind, a head's item or a cell. */
export function act({ row, column }: Spot, how: typeof choose): void {
  if (row) how(row.id, column?.id || null);
  else if (column?.isItem) how(column.id);
}

export function actsOf(grid: Grid): Acts {
  const join = ({ id }: { readonly id: string }) => compareRows(grid, readView().choose, id);
  return {
    choose: (spot) => act(spot, choose),
    open: (spot) => act(spot, openPassages),
    join,
    press: (key, { row }) => {
      if (key.toLowerCase() !== "c" || !row) return false;
      join(row);
      return true;
    },
  };
}
