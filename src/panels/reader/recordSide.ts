/** What outside sources say about the chosen item: always apart from the paper. */
import {
  type Amount,
  type Check,
  citeOf,
  type Dataset,
  figureNames,
  fullPhrase,
  type Item,
  itemsOf,
  type PaperRecord,
  type Statement,
} from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { words } from "./words";

type Cited = { readonly id: string; readonly title: string; readonly link: string };
export type Fact = {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly Cited[];
};
/** The verdict names whose claim it is where that is another's than the chosen item's. */
export type CheckedClaim = Fact & { readonly verdict: string; readonly isOwn: boolean };
export type RecordSide = {
  readonly checks: readonly CheckedClaim[];
  readonly amounts: readonly Fact[];
  readonly dates: readonly Fact[];
};

function citer(record: PaperRecord, locale: Locale) {
  const cite = citeOf(record, locale);
  return (ids: readonly string[]): readonly Cited[] =>
    cite(ids).map(({ id, full, link }) => ({ id, title: full, link }));
}

function amountText(amount: Amount, locale: Locale): string {
  const { label, partOf } = amount;
  return words(locale).amount(fullPhrase(amount, locale), label[locale], partOf !== null);
}

/**
 * The checks that touch the item itself or a passage its statements cite; in a cell, whose statements
 * are some of the item's, only the latter.
 */
export function checksOn(
  record: PaperRecord,
  item: Item,
  statements: readonly Statement[],
  isCell: boolean,
): readonly Check[] {
  const cited = new Set(statements.flatMap(({ passages }) => passages));
  const checks = record.checks.filter(
    ({ subject, passages }) =>
      (!isCell && subject === item.id) || passages.some((id) => cited.has(id)),
  );
  // A sentence may make claims about others, too: those about the chosen item come first.
  return checks.toSorted((a, b) => Number(b.subject === item.id) - Number(a.subject === item.id));
}

export function selectRecordSide(
  dataset: Dataset,
  record: PaperRecord,
  item: Item,
  checks: readonly Check[],
  isCell: boolean,
  locale: Locale,
): RecordSide {
  const cite = citer(record, locale);
  // Amounts and dates belong to an item, and nothing tells which of its cells they bear on.
  const isHere = ({ subject }: { subject: string }) => !isCell && subject === item.id;
  return {
    checks: checks.map(({ id, subject, verdict, text, sources }) => ({
      id,
      isOwn: subject === item.id,
      verdict: words(locale).verdict(
        figureNames(locale).verdict[verdict],
        subject === item.id ? null : (itemsOf(dataset).get(subject)?.short[locale] ?? null),
      ),
      text: text[locale],
      sources: cite(sources),
    })),
    amounts: record.amounts.filter(isHere).map((amount) => ({
      id: amount.id,
      text: amountText(amount, locale),
      sources: cite(amount.sources),
    })),
    dates: record.dates.filter(isHere).map(({ id, date, label, sources }) => ({
      id,
      text: `${formatDate(date, locale)}${locale === "zh" ? "：" : ": "}${label[locale]}`,
      sources: cite(sources),
    })),
  };
}
