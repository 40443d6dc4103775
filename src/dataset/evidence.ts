/** How strongly the paper backs something: computed from statements and links, never typed in. */
import { type Dataset, perObject } from "./dataset";
import { groupBy } from "./groups";
import type { Field, Statement } from "./schema";
import type { Grade } from "./shapes";

/** 0 silent · 1 listed · 2 named, asserted · 3 named, explained · 4 named, quantified. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** The column of shortfalls argued without naming a technology. */
export const allFields = "all-fields";

const statementsByItem = perObject(({ paper }: Dataset) =>
  groupBy(paper.statements, ({ about }) => about),
);
const statementsByField = perObject(({ paper }: Dataset) =>
  groupBy(paper.statements, ({ fields }) => fields.map(({ field }) => field)),
);
const childrenByField = perObject(({ paper }: Dataset) =>
  groupBy(paper.fields, ({ parent }) => (parent ? [parent] : [])),
);

/** The statements about an item, in the paper's order. */
export function statementsAbout(dataset: Dataset, id: string): readonly Statement[] {
  return statementsByItem(dataset).get(id) ?? [];
}

/** A field with the fields it contains. */
export function withSubfields(dataset: Dataset, field: string): readonly string[] {
  const children: readonly Field[] = childrenByField(dataset).get(field) ?? [];
  return [field, ...children.flatMap(({ id }) => withSubfields(dataset, id))];
}

/** The statements that mention a field or one it contains, each once. */
export function statementsOnField(dataset: Dataset, field: string): readonly Statement[] {
  const found = new Set<Statement>();
  for (const id of withSubfields(dataset, field)) {
    for (const statement of statementsByField(dataset).get(id) ?? []) found.add(statement);
  }
  return [...found];
}

/** The level one statement gives a field; `allFields` takes only statements that name none. */
export function statementLevel(statement: Statement, field: string): Level {
  if (field === allFields) return statement.fields.length > 0 ? 0 : forceLevel(statement);
  const mention = statement.fields.find((entry) => entry.field === field)?.mention;
  if (!mention) return 0;
  return mention === "listed" ? 1 : forceLevel(statement);
}

function forceLevel({ force }: Statement): Level {
  return force === "quantifies" ? 4 : force === "explains" ? 3 : 2;
}

/** The level of a cell: the strongest statement about both the item and the field. */
export function cellLevel(dataset: Dataset, item: string, field: string): Level {
  let strongest: Level = 0;
  for (const statement of statementsAbout(dataset, item)) {
    const level = statementLevel(statement, field);
    if (level > strongest) strongest = level;
  }
  return strongest;
}

/** Against measures and recommendations: 0 no link · 1 reading · 2 implied · 3 stated. */
export const gradeRank: Record<Grade, 1 | 2 | 3> = { reading: 1, implied: 2, stated: 3 };
