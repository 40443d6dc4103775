import type { Dataset } from "./dataset";
import { statementsIn } from "./details";
import { statementLevel, statementsAbout, statementsOnField } from "./evidence";
import type { Item } from "./items";
import type { Statement } from "./schema";

/** The statements behind a choice; for a heatmap cell, those about both row and column. */
export function statementsBehind(
  dataset: Dataset,
  item: Item,
  field: string | null,
): readonly Statement[] {
  const { measures, statements } = dataset.paper;
  if (item.kind === "statement") return statements.filter(({ id }) => id === item.id);
  if (item.kind === "link" || item.kind === "term") return statementsIn(dataset, item.passages);
  const about = statementsAbout(dataset, item.id);
  if (field) return about.filter((statement) => statementLevel(statement, field) > 0);
  if (item.kind === "field") return statementsOnField(dataset, item.id);
  if (item.kind === "economy") {
    const own = measures.filter(({ economies }) => economies.includes(item.id));
    return [...new Set(own.flatMap(({ id }) => statementsAbout(dataset, id)))];
  }
  if (about.length > 0) return about;
  return statementsIn(dataset, item.passages);
}
