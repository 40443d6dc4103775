/** How a choice falls on the grid: its rows, its columns, and the cells where both meet. */
import { allFields, type Dataset, withSubfields } from "@/dataset";
import type { Mark, Marks } from "@/linking";
import type { Column, Grid } from "./grid";

export type Emphasis = {
  readonly markOf: Marks["markOf"];
  /** By column, in order. */
  readonly columnMarks: readonly Mark[];
  /** Columns whose cells keep their strength, as numbers joined by commas; `null`: all of them. */
  readonly lit: string | null;
  /** The chosen row and the chosen cell's column, as positions; -1 where there is none. */
  readonly chosenRow: number;
  readonly chosenColumn: number;
};

function columnMark(dataset: Dataset, { chosen, field, markOf }: Marks, { id }: Column): Mark {
  if (!chosen) return "idle";
  const isOfField = chosen.kind === "field";
  // No item, so nothing marks it: it goes dim only where a technology is asked for.
  if (id === allFields) return field === allFields ? "neighbour" : isOfField ? "muted" : "idle";
  if (id === "") return "idle";
  if (isOfField && id !== chosen.id && withSubfields(dataset, chosen.id).includes(id)) {
    return "neighbour";
  }
  return markOf(id);
}

export function emphasise(dataset: Dataset, grid: Grid, marks: Marks): Emphasis {
  const { chosen, field, markOf } = marks;
  const columnMarks = grid.columns.map((column) => columnMark(dataset, marks, column));
  // A shortfall or a driver lights rows whole; fields dim each other only where a field is chosen.
  const columnsSpeak = chosen && (grid.id !== "fields" || chosen.kind === "field");
  return {
    markOf,
    columnMarks,
    lit: columnsSpeak
      ? columnMarks.flatMap((mark, index) => (mark === "muted" ? [] : [index])).join(",")
      : null,
    chosenRow: chosen ? grid.rows.findIndex(({ id }) => id === chosen.id) : -1,
    chosenColumn: field ? grid.columns.findIndex(({ id }) => id === field) : -1,
  };
}
