/** The panel as a table: every amount, drawn or not, and what the paper does not state. */
import {
  type Amount,
  figureNames,
  fullPhrase,
  type Magnitude,
  measuresWithoutMoney,
  type Quantity,
  verdictsOf,
} from "@/dataset";
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { formulaOf, refusalsOf } from "./formula";
import type { ComparisonModel } from "./model";
import { amountPhrase, periodPhrase, rounded } from "./phrases";
import { type AmountRow, rowsOf } from "./rows";
import { isShown, sourceOf, whoAndWhat } from "./shown";
import { words } from "./words";

type Row = Table["rows"][number];

function checkOf({ dataset, options }: ComparisonModel, subject: string, locale: Locale): string {
  const verdict = options.record ? verdictsOf(dataset).get(subject) : undefined;
  return verdict ? figureNames(locale).verdict[verdict] : "";
}

/** What is shown instead of the amount, and how it came about. */
function conversion(model: ComparisonModel, row: AmountRow | undefined, locale: Locale): Row {
  if (!isConverted(model)) return [];
  if (!row) return ["", ""];
  const { steps } = row.converted;
  const how = [formulaOf(row, model.dataset.record, locale), ...refusalsOf(row.converted, locale)];
  return [
    steps.length > 0 ? fullPhrase(rounded(row.shown), locale) : "",
    how.filter(Boolean).join(" "),
  ];
}

/** By the ids of what is stated; those too that lie inside others and so are not drawn. */
function rowsById({ dataset, options }: ComparisonModel): ReadonlyMap<string, AmountRow> {
  return new Map(
    rowsOf(dataset, options).flatMap((row) =>
      [row.paper, row.record].flatMap((amount) => (amount ? [[amount.id, row] as const] : [])),
    ),
  );
}

const isConverted = ({ options }: ComparisonModel) => options.currency !== null || options.perYear;

function amountRow(
  model: ComparisonModel,
  amount: Quantity | Amount,
  row: AmountRow | undefined,
  locale: Locale,
): Row {
  const say = words(locale);
  const { record } = model.dataset;
  const isOfPaper = "passages" in amount;
  const titles = isOfPaper
    ? amount.passages
    : amount.sources.map((id) => record?.sources.find((source) => source.id === id)?.title ?? id);
  const whole = isOfPaper ? null : (record?.amounts.find(({ id }) => id === amount.partOf) ?? null);
  return [
    ...whoAndWhat(sourceOf(model), amount.subject, locale),
    amount.label[locale],
    amountPhrase(amount, locale),
    amount.value,
    amount.currency ?? "",
    say.dimension[amount.dimension],
    say.basis[amount.basis],
    figureNames(locale).commitment[amount.commitment],
    periodPhrase(amount, locale),
    say.bound[amount.bound],
    isOfPaper ? say.paper : say.record,
    titles.join("; "),
    whole ? say.inside(whole.label[locale], amountPhrase(whole, locale)) : "",
    isOfPaper ? checkOf(model, amount.subject, locale) : "",
    ...conversion(model, row, locale),
  ];
}

function unstatedRows(model: ComparisonModel, locale: Locale): readonly Row[] {
  const say = words(locale);
  const source = sourceOf(model);
  if (model.options.shown === "counts") return [];
  return measuresWithoutMoney(model.dataset)
    .filter(({ id }) => isShown(model, source.byId.get(id)))
    .map(({ id, title, passages }) => [
      ...whoAndWhat(source, id, locale),
      title[locale],
      null,
      null,
      "",
      say.dimension.money,
      "",
      "",
      "",
      "",
      say.paper,
      passages.join("; "),
      "",
      checkOf(model, id, locale),
      ...(isConverted(model) ? ["", ""] : []),
    ]);
}

export function toComparisonTable(model: ComparisonModel, locale: Locale): Table {
  const source = sourceOf(model);
  const say = words(locale);
  const isHere = ({ subject }: Magnitude) => isShown(model, source.byId.get(subject));
  const converted = isConverted(model) ? rowsById(model) : new Map<string, AmountRow>();
  const stated = [...source.quantities, ...(model.options.record ? source.amounts : [])];
  const columns: { label: string; numeric?: true }[] = Object.entries(say.columns).map(
    ([key, label]) => ({ label, ...(key === "value" ? { numeric: true } : {}) }),
  );
  if (isConverted(model)) columns.push({ label: say.converted }, { label: say.how });
  return {
    caption: model.title,
    columns,
    rows: [
      ...stated
        .filter(isHere)
        .map((amount) => amountRow(model, amount, converted.get(amount.id), locale)),
      ...unstatedRows(model, locale),
    ],
  };
}
