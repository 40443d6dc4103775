/** What the record says of a claim, and its dates and amounts for the same subject. */
import {
  type Amount,
  type Check,
  type Citation,
  citeOf,
  fullPhrase,
  type PaperRecord,
  recordAmounts,
  recordDates,
} from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { words } from "./words";

/** `number`: its place in the list below the check. */
export type Cited = Citation & { readonly number: number };
/** A date or an amount, and what of. */
export type Fact = {
  readonly id: string;
  readonly what: string;
  readonly label: string;
  readonly sources: readonly Cited[];
};
export type RecordSide = {
  readonly text: string;
  /** Those of the check alone. */
  readonly sources: readonly Cited[];
  /** Those of the check, then those that only its dates and amounts have. */
  readonly allSources: readonly Cited[];
  readonly dates: readonly Fact[];
  readonly amounts: readonly Fact[];
};

/** Cites sources by number, each by the same one wherever it is cited. */
function numberer(record: PaperRecord, locale: Locale) {
  const cited = new Map<string, Cited>();
  const number = (citation: Citation): Cited => {
    const known = cited.get(citation.id) ?? { ...citation, number: cited.size + 1 };
    cited.set(citation.id, known);
    return known;
  };
  const cite = (ids: readonly string[]): readonly Cited[] =>
    citeOf(
      record,
      locale,
    )(ids)
      .map(number)
      .toSorted((a, b) => a.number - b.number);
  return { cite, all: () => [...cited.values()] };
}

const labelOf = ({ label, partOf }: Amount, locale: Locale): string =>
  partOf === null ? label[locale] : words(locale).part(label[locale]);

export function toRecordSide(
  record: PaperRecord,
  { subject, text, sources }: Check,
  locale: Locale,
): RecordSide {
  const { cite, all } = numberer(record, locale);
  const own = cite(sources);
  const dates = (recordDates(record).get(subject) ?? []).map(
    ({ id, date, label, sources: ids }) => ({
      id,
      what: formatDate(date, locale),
      label: label[locale],
      sources: cite(ids),
    }),
  );
  const amounts = (recordAmounts(record).get(subject) ?? []).map((amount) => ({
    id: amount.id,
    what: fullPhrase(amount, locale),
    label: labelOf(amount, locale),
    sources: cite(amount.sources),
  }));
  return { text: text[locale], sources: own, allSources: all(), dates, amounts };
}
