/** Where a key leads in the grid. Row 0 holds the column heads, column 0 the row heads. */
export type Position = { readonly row: number; readonly column: number };
type Press = { readonly key: string; readonly ctrlKey: boolean };
/** The last row and column. */
type Extent = { readonly rows: number; readonly columns: number };

/** How far PageUp and PageDown go. */
const page = 5;

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** The position a key asks for, without wrapping; `null` where the key is not the grid's. */
export function moved(press: Press, from: Position, { rows, columns }: Extent): Position | null {
  if (press.ctrlKey && press.key !== "Home" && press.key !== "End") return null;
  const step = steps[press.key];
  if (step) return inGrid({ row: from.row + step[0], column: from.column + step[1] }, from);
  switch (press.key) {
    case "Home":
      return press.ctrlKey ? { row: 1, column: 0 } : { ...from, column: from.row === 0 ? 1 : 0 };
    case "End":
      return { row: press.ctrlKey ? rows : from.row, column: columns };
    case "PageUp":
      return { ...from, row: from.row === 0 ? 0 : within(from.row - page, 1, rows) };
    case "PageDown":
      return { ...from, row: within(from.row + page, 1, rows) };
    default:
      return null;
  }

  function inGrid(to: Position, otherwise: Position): Position {
    const isCorner = to.row === 0 && to.column === 0;
    const isOutside = to.row < 0 || to.row > rows || to.column < 0 || to.column > columns;
    return isCorner || isOutside ? otherwise : to;
  }
}
