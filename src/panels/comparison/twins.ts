/** The panel in words: its table, with every amount, and its sentence. */
import { type Amount, figureNames, fullPhrase, type Magnitude, type Quantity } from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import {
  economiesWithout,
  isMoney,
  measuresWithoutMoney,
  practicesOf,
  silentMeasures,
} from "./measures";
import type { ComparisonModel } from "./model";
import { amountPhrase, periodPhrase } from "./phrases";
import type { AmountRow } from "./rows";
import { words } from "./words";

type Row = Table["rows"][number];

function whoAndWhat({ dataset }: ComparisonModel, measure: string, locale: Locale) {
  const practice = practicesOf(dataset).byId.get(measure);
  const economies = (practice?.economies ?? []).map(({ title }) => title[locale]);
  return [formatList(economies, locale), practice?.short[locale] ?? measure] as const;
}

function amountRow(model: ComparisonModel, amount: Quantity | Amount, locale: Locale): Row {
  const say = words(locale);
  const { record } = model.dataset;
  const isOfPaper = "passages" in amount;
  const titles = isOfPaper
    ? amount.passages
    : amount.sources.map((id) => record?.sources.find((source) => source.id === id)?.title ?? id);
  const whole = isOfPaper ? null : (record?.amounts.find(({ id }) => id === amount.partOf) ?? null);
  return [
    ...whoAndWhat(model, amount.subject, locale),
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
  ];
}

export function toComparisonTable(model: ComparisonModel, locale: Locale): Table {
  const { dataset, withRecord } = model;
  const { quantities, amounts } = practicesOf(dataset);
  const say = words(locale);
  return {
    caption: model.title,
    columns: Object.entries(say.columns).map(([key, label]) => ({
      label,
      ...(key === "value" ? { numeric: true } : {}),
    })),
    rows: [
      ...quantities.map((quantity) => amountRow(model, quantity, locale)),
      ...(withRecord ? amounts : []).map((amount) => amountRow(model, amount, locale)),
      ...measuresWithoutMoney(dataset).map(
        ({ id, title, passages }): Row => [
          ...whoAndWhat(model, id, locale),
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
        ],
      ),
    ],
  };
}

/** The money lane whose greatest amount is the most times its least. */
function widestLane({ ground }: ComparisonModel, locale: Locale): string | null {
  const { figureOf, sentenceExtremes } = words(locale);
  const named = ({ label, name }: AmountRow) => figureOf(`${label.before}${label.figure}`, name);
  let widest = { times: 1, sentence: null as string | null };
  for (const { heading, rows, key } of ground.lanes) {
    const sorted = rows.toSorted((a, b) => a.value - b.value);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!least || !most || least.value <= 0 || !key.startsWith("money")) continue;
    const times = most.value / least.value;
    if (times <= widest.times) continue;
    widest = { times, sentence: sentenceExtremes(heading, named(least), named(most)) };
  }
  return widest.sentence;
}

function paidList(model: ComparisonModel, paid: readonly Magnitude[], locale: Locale): string {
  const say = words(locale);
  return paid
    .map((quantity) => {
      const [economies, measure] = whoAndWhat(model, quantity.subject, locale);
      return say.paidMeasure(fullPhrase(quantity, locale), measure, economies);
    })
    .join(say.separator);
}

export function toComparisonSentence(model: ComparisonModel, locale: Locale): string {
  const { dataset, withRecord, ground } = model;
  const { quantities, amounts } = practicesOf(dataset);
  const say = words(locale);
  const all = dataset.paper.measures.length;
  const moneyless = measuresWithoutMoney(dataset).length;
  const silent = silentMeasures(dataset).length;
  const parts = [
    say.sentencePaper(all - moneyless, all, paidList(model, quantities.filter(isMoney), locale)),
    say.sentenceCounts(moneyless - silent, silent),
  ];
  const { without } = economiesWithout(dataset);
  if (without.length > 0) {
    const names = dataset.paper.economies.filter(({ id }) => without.includes(id));
    parts.push(
      say.sentenceSilent(
        formatList(
          names.map(({ title }) => title[locale]),
          locale,
        ),
      ),
    );
  }
  if (withRecord) {
    const inside = amounts.filter(({ partOf }) => partOf !== null).length;
    parts.push(say.sentenceRecord(amounts.length - inside, inside, ground.lanes.length));
  }
  const widest = widestLane(model, locale);
  if (widest) parts.push(widest);
  return parts.join(say.join);
}
