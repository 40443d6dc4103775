/** Columns of technology fields: what the paper's statements say of a shortfall there. */
import {
  allFields,
  type Challenge,
  cellLevel,
  type Dataset,
  perObject,
  statementLevel,
  statementsAbout,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { words } from "./fieldsWords";
import { quantityBehind, toFigure } from "./figure";
import type { Cell, Column, Kind } from "./grid";
import { plainColumns } from "./groupedColumns";

/** The fields some statement about a challenge mentions, in the paper's order. */
const mentionedFields = perObject((dataset: Dataset) => {
  const { challenges, fields } = dataset.paper;
  const mentioned = new Set(challenges.flatMap(({ id }) => [...fieldsOf(dataset, id)]));
  return fields.filter(({ id }) => mentioned.has(id));
});

function fieldsOf(dataset: Dataset, challenge: string): ReadonlySet<string> {
  return new Set(
    statementsAbout(dataset, challenge).flatMap(({ fields }) => fields.map(({ field }) => field)),
  );
}

function columnsOf(dataset: Dataset, locale: Locale): readonly Column[] {
  const say = words(locale);
  const mentioned = mentionedFields(dataset);
  const general: Column = {
    id: allFields,
    label: say.allFields,
    name: say.allFieldsLong,
    inCell: say.allFields,
    group: "",
    isItem: false,
  };
  const rest = plainColumns(mentioned, locale).map((column, index) => ({
    ...column,
    inCell: mentioned[index]?.title[locale] ?? column.label,
  }));
  return [general, ...rest];
}

function cellsOf(dataset: Dataset, { id }: Challenge, locale: Locale): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const field of [allFields, ...fieldsOf(dataset, id)]) {
    const cell = toCell(dataset, id, field, locale);
    if (cell) cells.set(field, cell);
  }
  return cells;
}

function toCell(dataset: Dataset, challenge: string, field: string, locale: Locale): Cell | null {
  const level = cellLevel(dataset, challenge, field);
  if (level === 0) return null;
  const say = words(locale);
  const about = statementsAbout(dataset, challenge);
  const backing = about.filter((statement) => statementLevel(statement, field) > 0).length;
  const word = (field === allFields && level === 2 ? say.general : say.levels[level]) ?? "";
  const quantity = level === 4 ? quantityBehind(dataset, challenge, field) : null;
  const figure = quantity ? toFigure(quantity, locale) : null;
  return {
    level,
    text: figure?.short ?? word,
    said: say.ofStatements(figure ? say.quantified(figure.spoken) : word, backing, about.length),
    table: figure ? say.tableNumber(figure.spoken) : word,
    figure: figure?.spoken ?? null,
  };
}

export const fields: Kind = { id: "fields", headLines: 2, columnsOf, cellsOf, words };
