/** Sets two rows side by side. */
import { setView } from "@/view";
import type { Grid } from "./grid";

let isAsked = false;

/** The chosen row and this one; where no other row is chosen, this one is, to be compared with the next. */
export function compareRows({ rows }: Grid, chosen: string | null, row: string): void {
  const other = rows.find(({ id }) => id === chosen && id !== row);
  if (!other) {
    setView({ choose: row, field: null });
    return;
  }
  isAsked = true;
  setView({ compare: [other.id, row] });
}

/** Whether a reader has just asked for it, who is to find the focus there; a link moves no focus. */
export function wasAsked(): boolean {
  const was = isAsked;
  isAsked = false;
  return was;
}
