/** What the columns can be, in the order of their switch; a link names them. */
export const kindIds = ["recommendations", "fields", "measures", "drivers", "needs"] as const;
export type KindId = (typeof kindIds)[number];

/** A link may ask for columns this build does not know; the first tells a reader most. */
export function kindIn({ columns }: { readonly columns: string }): KindId {
  return kindIds.find((id) => id === columns) ?? kindIds[0];
}
