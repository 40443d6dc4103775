/** How much of a grid is in the document, and what shares the height of one screen. */
type Sized = { readonly rows: readonly unknown[]; readonly columns: readonly unknown[] };

/**
 * Up to here the whole grid is in the document, with a column of our own; so many rows may share the height
 * of one screen.
 */
const most = { rows: 40, columns: 60 + 1, fitting: 18 };

export const isWide = ({ columns }: Sized) => columns.length > most.columns;
export const isLarge = (grid: Sized) => isWide(grid) || grid.rows.length > most.rows;
export const mayFit = ({ rows }: Sized) => rows.length <= most.fitting;
