/** What outside sources say about the chosen item: always apart from the paper. */
import type { Amount, Check, Item, OutsideSource, PaperRecord } from "@/dataset";
import { formatDate, formatMagnitude, formatMoney, type Locale } from "@/i18n";
import { words } from "./words";

export type Cited = { readonly id: string; readonly title: string; readonly link: string };
export type Fact = {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly Cited[];
};
export type CheckedClaim = Fact & { readonly verdict: string; readonly agrees: boolean };
export type RecordSide = {
  readonly checks: readonly CheckedClaim[];
  readonly amounts: readonly Fact[];
  readonly dates: readonly Fact[];
};

function citer(record: PaperRecord, locale: Locale) {
  const byId = new Map(record.sources.map((source) => [source.id, source]));
  const title = ({ title, publisher, date }: OutsideSource) =>
    [title, publisher, date ? formatDate(date, locale) : null].filter(Boolean).join(", ");
  return (ids: readonly string[]): readonly Cited[] =>
    ids.flatMap((id) => {
      const source = byId.get(id);
      return source ? [{ id, title: title(source), link: source.link }] : [];
    });
}

function amountText(amount: Amount, locale: Locale): string {
  const { value, upTo, currency, label, partOf } = amount;
  const say = (magnitude: number) =>
    currency ? formatMoney(magnitude, currency, locale) : formatMagnitude(magnitude, locale);
  const figure = upTo === undefined ? say(value) : `${say(value)} – ${say(upTo)}`;
  const inside = partOf ? ` (${words(locale).partOf})` : "";
  return locale === "zh" ? `${figure}：${label.zh}${inside}` : `${figure}: ${label.en}${inside}`;
}

export function selectRecordSide(
  record: PaperRecord,
  item: Item,
  checks: readonly Check[],
  locale: Locale,
): RecordSide {
  const cite = citer(record, locale);
  const say = words(locale);
  const isHere = ({ subject }: { subject: string }) => subject === item.id;
  return {
    checks: checks.map(({ id, verdict, text, sources }) => ({
      id,
      verdict: say.verdict[verdict],
      agrees: verdict === "agrees",
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
