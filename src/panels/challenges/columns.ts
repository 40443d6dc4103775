/** What the grid's columns can be. Another kind of column is one more entry in `columnKinds`. */
import {
  allFields,
  type Challenge,
  cellLevel,
  type Dataset,
  gradeRank,
  graphOf,
  perObject,
  statementLevel,
  statementsAbout,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { quantityBehind, toFigure } from "./figure";
import { words } from "./words";

export type Column = {
  readonly id: string;
  readonly label: string;
  /** Its accessible name. */
  readonly name: string;
  /** Its name inside a cell's name. */
  readonly inCell: string;
  /** The theme it falls under, if its kind has themes. */
  readonly group: string;
  /** Whether its head can be chosen: "All fields" is no item. */
  readonly isItem: boolean;
};
/** A cell the paper is not silent in. */
export type Cell = {
  readonly level: 1 | 2 | 3 | 4;
  /** The word or figure it shows. */
  readonly text: string;
  /** The level in words, with the figure spoken out. */
  readonly said: string;
  readonly figure: string | null;
};
type ColumnKind = {
  readonly columnsOf: (dataset: Dataset, locale: Locale) => readonly Column[];
  /** A row's cells by column id; what is absent is silence. */
  readonly cellsOf: (
    dataset: Dataset,
    challenge: Challenge,
    locale: Locale,
  ) => ReadonlyMap<string, Cell>;
  /** Lines a head may take. */
  readonly headLines: number;
  /** Whether a cell's column travels with the choice as its field. */
  readonly isField: boolean;
};

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

const fields: ColumnKind = {
  headLines: 2,
  isField: true,
  columnsOf(dataset, locale) {
    const say = words(locale);
    const first: Column = {
      id: allFields,
      label: say.allFields,
      name: say.allFieldsLong,
      inCell: say.allFields,
      group: "",
      isItem: false,
    };
    const rest = mentionedFields(dataset).map(({ id, short, title }) => ({
      id,
      label: short[locale],
      name: say.head(short[locale], title[locale], ""),
      inCell: title[locale],
      group: "",
      isItem: true,
    }));
    return [first, ...rest];
  },
  cellsOf(dataset, { id: challenge }, locale) {
    const say = words(locale);
    const about = statementsAbout(dataset, challenge);
    const cells = new Map<string, Cell>();
    for (const field of [allFields, ...fieldsOf(dataset, challenge)]) {
      const level = cellLevel(dataset, challenge, field);
      if (level === 0) continue;
      const quantity = level === 4 ? quantityBehind(dataset, challenge, field) : null;
      const figure = quantity ? toFigure(quantity, locale) : null;
      const word = say.level.fields[level] ?? "";
      const said = figure ? say.quantified(figure.spoken) : level === 4 ? say.quantifiedOnly : word;
      const backing = about.filter((statement) => statementLevel(statement, field) > 0).length;
      cells.set(field, {
        level,
        text: figure?.short ?? word,
        said: say.ofStatements(said, backing, about.length),
        figure: figure?.spoken ?? null,
      });
    }
    return cells;
  },
};

const recommendations: ColumnKind = {
  headLines: 3,
  // A recommendation is no field: its cells choose their shortfall, which marks the whole answer.
  isField: false,
  columnsOf({ paper }, locale) {
    const say = words(locale);
    const themes = new Map(paper.themes.map(({ id, short }) => [id, short[locale]]));
    const order = new Map(paper.themes.map(({ id }, index) => [id, index]));
    return paper.recommendations
      .toSorted((a, b) => (order.get(a.theme) ?? 0) - (order.get(b.theme) ?? 0))
      .map(({ id, short, title, theme }) => ({
        id,
        label: short[locale],
        name: say.head(short[locale], title[locale], themes.get(theme) ?? ""),
        inCell: short[locale],
        group: themes.get(theme) ?? "",
        isItem: true,
      }));
  },
  cellsOf(dataset, { id: challenge }, locale) {
    const say = words(locale);
    const cells = new Map<string, Cell>();
    for (const { to, relation, grade } of graphOf(dataset).forward.get(challenge) ?? []) {
      const level = gradeRank[grade];
      if (relation !== "answered-by" || level <= (cells.get(to)?.level ?? 0)) continue;
      const word = say.level.recommendations[level] ?? "";
      cells.set(to, { level, text: word, said: word, figure: null });
    }
    return cells;
  },
};

export const columnKinds = { fields, recommendations };
export type ColumnChoice = keyof typeof columnKinds;
export const columnChoices: readonly ColumnChoice[] = ["fields", "recommendations"];

/** A link may ask for columns this build does not know. */
export function isColumnChoice(value: string): value is ColumnChoice {
  return columnChoices.some((choice) => choice === value);
}
