import { type Drawing, HeatGroup } from "./HeatGroup";

/** Every row in the document: find in page, print and screen readers meet them all. */
export function AllRows(props: Drawing) {
  let first = 1;
  return props.grid.groups.map(({ id, title, rows }) => {
    const group = <HeatGroup key={id} {...props} title={title} rows={rows} first={first} />;
    first += rows.length;
    return group;
  });
}
