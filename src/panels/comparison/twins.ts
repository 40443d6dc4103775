/** The panel in words: its table, with every amount, and its sentence. */
import {
  type Amount,
  countsOf,
  figureNames,
  fullPhrase,
  isMoney,
  type Magnitude,
  measuresWithoutMoney,
  type Practice,
  perObject,
  practicesOf,
  type Quantity,
  silentMeasures,
  verdictsOf,
} from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { formulaOf, refusalsOf } from "./formula";
import type { ComparisonModel } from "./model";
import { amountPhrase, labelPhrase, lanePhrase, periodPhrase, rounded } from "./phrases";
import type { AmountRow, PlacedRow } from "./rows";
import { words } from "./words";

type Row = Table["rows"][number];
type Source = ReturnType<typeof sourceOf>;

function sourceOf({ dataset, options }: ComparisonModel) {
  return options.shown === "counts" ? countsOf(dataset) : practicesOf(dataset);
}

function isShown({ dataset, options }: ComparisonModel, practice: Practice | undefined): boolean {
  const { economies } = options;
  const home = practicesOf(dataset).home.map(({ id }) => id);
  return (
    !economies ||
    (practice?.economies ?? []).some(({ id }) => economies.includes(id) || home.includes(id))
  );
}

function whoAndWhat({ byId }: Source, subject: string, locale: Locale) {
  const practice = byId.get(subject);
  const economies = (practice?.economies ?? []).map(({ title }) => title[locale]);
  return [formatList(economies, locale), practice?.short[locale] ?? subject] as const;
}

function checkOf({ dataset, options }: ComparisonModel, subject: string, locale: Locale): string {
  const verdict = options.record ? verdictsOf(dataset).get(subject) : undefined;
  return verdict ? figureNames(locale).verdict[verdict] : "";
}

/** What is shown instead of the amount, and how it came about. */
function conversion(model: ComparisonModel, amount: Magnitude, locale: Locale): Row {
  if (!isConverted(model)) return [];
  const row = model.lanes
    .flatMap(({ rows }) => rows)
    .find(({ paper, record }) => paper?.id === amount.id || record?.id === amount.id);
  if (!row) return ["", ""];
  const { steps, refused } = row.converted;
  return [
    steps.length > 0 ? fullPhrase(rounded(row.shown), locale) : "",
    [
      formulaOf(row, model.dataset.record, locale),
      ...(refused.length > 0 ? refusalsOf(row.converted, locale) : []),
    ]
      .filter(Boolean)
      .join(" "),
  ];
}

const isConverted = ({ options }: ComparisonModel) => options.currency !== null || options.perYear;

function amountRow(model: ComparisonModel, amount: Quantity | Amount, locale: Locale): Row {
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
    checkOf(model, amount.subject, locale),
    ...conversion(model, amount, locale),
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
  const stated = [...source.quantities, ...(model.options.record ? source.amounts : [])];
  const columns: { label: string; numeric?: true }[] = Object.entries(say.columns).map(
    ([key, label]) => ({ label, ...(key === "value" ? { numeric: true } : {}) }),
  );
  if (isConverted(model)) columns.push({ label: say.converted }, { label: say.how });
  return {
    caption: model.title,
    columns,
    rows: [
      ...stated.filter(isHere).map((amount) => amountRow(model, amount, locale)),
      ...unstatedRows(model, locale),
    ],
  };
}

/** The money lane whose greatest amount is the most times its least. */
function widestLane({ lanes }: ComparisonModel, locale: Locale): string | null {
  const { figureOf, sentenceExtremes } = words(locale);
  const named = (row: PlacedRow, unit: (typeof lanes)[number]["unit"]) => {
    const label = labelPhrase(rounded(row.shown), unit, false, locale);
    return figureOf(`${label.before}${label.figure}`, row.practice.short[locale]);
  };
  let widest = { times: 1, sentence: null as string | null };
  for (const { rows, unit } of lanes) {
    const sorted = rows.toSorted((a, b) => a.value - b.value);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!least || !most || least.value <= 0 || !isMoney(least.shown)) continue;
    const times = most.value / least.value;
    if (times <= widest.times) continue;
    const heading = lanePhrase(least.shown, unit, locale);
    const sentence = sentenceExtremes(heading, named(least, unit), named(most, unit));
    widest = { times, sentence };
  }
  return widest.sentence;
}

function paidList(model: ComparisonModel, paid: readonly Magnitude[], locale: Locale): string {
  const say = words(locale);
  return paid
    .map((quantity) => {
      const [economies, measure] = whoAndWhat(sourceOf(model), quantity.subject, locale);
      return say.paidMeasure(fullPhrase(quantity, locale), measure, economies);
    })
    .join(say.separator);
}

const countOf = ({ lanes }: ComparisonModel, isCounted: (row: AmountRow) => boolean) =>
  lanes.reduce((sum, { rows }) => sum + rows.filter(isCounted).length, 0);

function countsSentence(model: ComparisonModel, locale: Locale): string {
  const say = words(locale);
  const quantities = sourceOf(model).quantities.filter(({ subject }) =>
    isShown(model, sourceOf(model).byId.get(subject)),
  );
  const parts = [say.sentenceOfCounts(paidList(model, quantities, locale))];
  const added = countOf(model, ({ paper }) => !paper);
  if (added > 0) parts.push(say.sentenceRecord(added, 0, model.lanes.length));
  return parts.join(say.join);
}

const sentences = perObject((_: ComparisonModel["lanes"]) => new Map<Locale, string>());

/** No choice changes it, so it is made once for the lanes of a way to show them. */
export function toComparisonSentence(model: ComparisonModel, locale: Locale): string {
  const known = sentences(model.lanes);
  const make = model.options.shown === "counts" ? countsSentence : amountsSentence;
  const sentence = known.get(locale) ?? make(model, locale);
  known.set(locale, sentence);
  return sentence;
}

function amountsSentence(model: ComparisonModel, locale: Locale): string {
  const { dataset, options, without } = model;
  const { quantities, amounts, byId } = practicesOf(dataset);
  const say = words(locale);
  const isHere = (subject: string) => isShown(model, byId.get(subject));
  const all = dataset.paper.measures.filter(({ id }) => isHere(id)).length;
  const moneyless = measuresWithoutMoney(dataset).filter(({ id }) => isHere(id)).length;
  const silent = silentMeasures(dataset).filter(({ id }) => isHere(id)).length;
  const paid = quantities.filter((each) => isMoney(each) && isHere(each.subject));
  const parts = [
    say.sentencePaper(all - moneyless, all, paidList(model, paid, locale)),
    say.sentenceCounts(moneyless - silent, silent),
  ];
  if (without) parts.push(say.sentenceSilent(without));
  if (options.record) {
    const added = amounts.filter(({ subject }) => isHere(subject));
    const inside = added.filter(({ partOf }) => partOf !== null).length;
    parts.push(say.sentenceRecord(added.length - inside, inside, model.lanes.length));
  }
  const widest = widestLane(model, locale);
  if (widest) parts.push(widest);
  return parts.join(say.join);
}
