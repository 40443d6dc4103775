import { atIn, type Drawing, HeatGroup } from "./HeatGroup";

/** Every row in the document: find in page, print and screen readers meet them all. */
export function AllRows({ at, ...drawing }: Drawing) {
  let first = 1;
  return drawing.grid.groups.map(({ id, title, rows }) => {
    const place = { title, rows, first, at: atIn(rows, first, at) };
    first += rows.length;
    return <HeatGroup key={id} {...drawing} {...place} />;
  });
}
