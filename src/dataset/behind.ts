import type { Dataset } from "./dataset";
import { statementsIn } from "./details";
import { statementLevel, statementsAbout, statementsOnField } from "./evidence";
import { type Item, itemsOf } from "./items";
import { pathsBetween } from "./paths";
import type { Statement } from "./schema";

/**
 * The statements behind a choice; for a heatmap cell, those about both row and field, or those that its
 * links rest on.
 */
export function statementsBehind(
  dataset: Dataset,
  item: Item,
  field: string | null,
): readonly Statement[] {
  const { measures, statements } = dataset.paper;
  if (item.kind === "statement") return statements.filter(({ id }) => id === item.id);
  if (item.kind === "link" || item.kind === "term") return statementsIn(dataset, item.passages);
  const about = statementsAbout(dataset, item.id);
  const column = field ? itemsOf(dataset).get(field) : undefined;
  if (column && column.kind !== "field") {
    const links = pathsBetween(dataset, item.id, column.id).flatMap((path) => path.links);
    return statementsIn(dataset, [...new Set(links.flatMap(({ passages }) => passages))]);
  }
  if (field) return about.filter((statement) => statementLevel(statement, field) > 0);
  if (item.kind === "field") return statementsOnField(dataset, item.id);
  if (item.kind === "economy") {
    const own = measures.filter(({ economies }) => economies.includes(item.id));
    return [...new Set(own.flatMap(({ id }) => statementsAbout(dataset, id)))];
  }
  if (about.length > 0) return about;
  return statementsIn(dataset, item.passages);
}
