import type { Grid } from "./grid";
import { atIn, HeatGroup, type InScroller } from "./HeatGroup";
import { useRevealed } from "./useRevealed";

/** Every row in the document: find in page, print and screen readers meet them all. */
export function AllRows({ at, scroller, ...drawing }: InScroller) {
  useRevealed(scroller, drawing.emphasis);
  return placed(drawing.grid).map(({ id, title, rows, first }) => (
    <HeatGroup key={id} {...drawing} {...{ title, rows, first }} at={atIn(rows, first, at)} />
  ));
}

/** With the position of each theme's first row, from 1. */
function placed({ groups }: Grid) {
  let next = 1;
  return groups.map((group) => {
    const first = next;
    next += group.rows.length;
    return { ...group, first };
  });
}
