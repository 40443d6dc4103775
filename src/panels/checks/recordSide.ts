/** What the record says of a claim, and its dates and amounts for the same subject. */
import {
  type Amount,
  type Check,
  fullPhrase,
  type OutsideSource,
  type PaperRecord,
  perObject,
} from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import { bySubject } from "./bySubject";
import { words } from "./words";

export type Cited = {
  readonly id: string;
  /** Its place in the list below the check. */
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly link: string;
};
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

const heldIn = perObject(({ sources, dates, amounts }: PaperRecord) => ({
  sources: new Map(sources.map((source) => [source.id, source])),
  dates: bySubject(dates),
  amounts: bySubject(amounts),
}));

/** Cites sources by number, each by the same one wherever it is cited. */
function citer(known: ReadonlyMap<string, OutsideSource>, locale: Locale) {
  const cited = new Map<string, Cited>();
  const toCited = ({ id, title, publisher, date, link }: OutsideSource): Cited => {
    const when = date === null ? null : formatDate(date, locale);
    const made = { id, number: cited.size + 1, title, publisher, date: when, link };
    cited.set(id, made);
    return made;
  };
  const cite = (ids: readonly string[]): readonly Cited[] => {
    const found = ids.flatMap((id) => {
      const source = known.get(id);
      return source ? [cited.get(id) ?? toCited(source)] : [];
    });
    return found.toSorted((a, b) => a.number - b.number);
  };
  return { cite, all: () => [...cited.values()] };
}

const labelOf = ({ label, partOf }: Amount, locale: Locale): string =>
  partOf === null ? label[locale] : words(locale).part(label[locale]);

export function toRecordSide(
  record: PaperRecord,
  { subject, text, sources }: Check,
  locale: Locale,
): RecordSide {
  const held = heldIn(record);
  const { cite, all } = citer(held.sources, locale);
  const own = cite(sources);
  const dates = (held.dates.get(subject) ?? []).map(({ id, date, label, sources: ids }) => ({
    id,
    what: formatDate(date, locale),
    label: label[locale],
    sources: cite(ids),
  }));
  const amounts = (held.amounts.get(subject) ?? []).map((amount) => ({
    id: amount.id,
    what: fullPhrase(amount, locale),
    label: labelOf(amount, locale),
    sources: cite(amount.sources),
  }));
  return { text: text[locale], sources: own, allSources: all(), dates, amounts };
}
