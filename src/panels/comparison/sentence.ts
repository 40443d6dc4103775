/** The panel in a few sentences: alternative text, minutes, presenter's line. */
import {
  fullPhrase,
  isMoney,
  measuresWithoutMoney,
  pairUp,
  perObject,
  practicesOf,
  type Quantity,
  silentMeasures,
} from "@/dataset";
import type { Locale } from "@/i18n";
import type { ComparisonModel } from "./model";
import { labelPhrase, lanePhrase, rounded } from "./phrases";
import type { AmountRow, PlacedRow } from "./rows";
import { nameOf } from "./rowWords";
import { isShown, sourceOf, whoAndWhat } from "./shown";
import { words } from "./words";

/** The money lane whose greatest amount is the most times its least. */
function widestLane({ lanes }: ComparisonModel, locale: Locale): string | null {
  const { figureOf, sentenceExtremes } = words(locale);
  const named = (row: PlacedRow, unit: (typeof lanes)[number]["unit"]) => {
    const isConverted = row.converted.steps.length > 0;
    const amount = isConverted ? rounded(row.shown) : row.shown;
    const label = labelPhrase(amount, unit, false, locale);
    return figureOf(`${label.before}${label.figure}`, nameOf(row, locale));
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

/** Money by its measure; a count by what is counted, which the measure does not tell. */
function paidList(model: ComparisonModel, paid: readonly Quantity[], locale: Locale): string {
  const say = words(locale);
  return paid
    .map((quantity) => {
      const [economies, measure] = whoAndWhat(sourceOf(model), quantity.subject, locale);
      const what = isMoney(quantity) ? measure : quantity.label[locale];
      return say.paidMeasure(fullPhrase(quantity, locale), what, economies);
    })
    .join(say.separator);
}

const countOf = ({ lanes }: ComparisonModel, isCounted: (row: AmountRow) => boolean) =>
  lanes.reduce((sum, { rows }) => sum + rows.filter(isCounted).length, 0);

/** A single count stands without one. */
const axesOf = ({ lanes }: ComparisonModel) => lanes.filter(({ scale }) => scale !== null).length;

function countsSentence(model: ComparisonModel, locale: Locale): string {
  const say = words(locale);
  const quantities = sourceOf(model).quantities.filter(({ subject }) =>
    isShown(model, sourceOf(model).byId.get(subject)),
  );
  const parts = [say.sentenceOfCounts(paidList(model, quantities, locale))];
  const added = countOf(model, ({ paper }) => !paper);
  if (added > 0) parts.push(say.sentenceRecord(added, 0, axesOf(model)));
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
  const parts = [say.sentencePaper(all - moneyless, all, paidList(model, paid, locale))];
  if (moneyless > 0) parts.push(say.sentenceCounts(moneyless - silent, silent));
  if (without) parts.push(say.sentenceSilent(without));
  if (options.record) {
    // What both say is the paper's already.
    const added = pairUp(quantities, amounts).flatMap(({ paper, record }) =>
      !paper && record && isHere(record.subject) ? [record] : [],
    );
    const inside = added.filter(({ partOf }) => partOf !== null).length;
    parts.push(say.sentenceRecord(added.length - inside, inside, axesOf(model)));
  }
  const widest = widestLane(model, locale);
  if (widest) parts.push(widest);
  return parts.join(say.join);
}
