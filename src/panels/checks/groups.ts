/** Every check of the record, by verdict, in the paper's order. */
import {
  type Check,
  type Dataset,
  findItem,
  groupBy,
  names,
  type PaperRecord,
  passageOrder,
  perObject,
  type Statement,
  type Verdict,
  verdicts,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { claimsUnder, inPaperOrder, type PaperSide, toPaperSide } from "./paperSide";
import { type RecordSide, toRecordSide } from "./recordSide";
import { words } from "./words";

type Subject = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** What kind of thing it is and where it stands; `null` for what cannot be chosen. */
  readonly kind: string | null;
};
export type CheckLine = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly subject: Subject;
  readonly paper: PaperSide;
  readonly record: RecordSide;
};
export type Group = { readonly verdict: Verdict; readonly lines: readonly CheckLine[] };

function subjectOf(dataset: Dataset, id: string, locale: Locale): Subject {
  const item = findItem(dataset, id);
  if (!item) return { id, title: id, short: id, kind: null };
  const { kind, title, short, section } = item;
  const named = words(locale).headed(names(locale).kind[kind], section);
  return { id, title: title[locale], short: short[locale], kind: named };
}

function ordered(dataset: Dataset, checks: readonly Check[]): readonly Check[] {
  const order = passageOrder(dataset);
  const placed = checks.map((check) => {
    const [first = ""] = inPaperOrder(dataset, check.passages);
    const item = findItem(dataset, check.subject)?.order ?? 0;
    return { check, place: order.get(first) ?? 0, item };
  });
  return placed.toSorted((a, b) => a.place - b.place || a.item - b.item).map(({ check }) => check);
}

/** The statements beside each check, and the checks beside each statement. */
export const claimsOf = perObject((dataset: Dataset) => {
  const checks = dataset.record?.checks ?? [];
  const ofCheck = new Map(checks.map((check) => [check.id, claimsUnder(dataset, check)]));
  const idsOf = ({ id }: Check) => (ofCheck.get(id) ?? []).map((claim) => claim.id);
  return { ofCheck, ofStatement: groupBy(checks, idsOf) };
});

/** Of the other checks of a sentence, those that are named. */
const few = 4;

function toLine(dataset: Dataset, record: PaperRecord, check: Check, locale: Locale): CheckLine {
  const { ofCheck, ofStatement } = claimsOf(dataset);
  const say = words(locale);
  const others = ({ id }: Statement) => {
    const beside = (ofStatement.get(id) ?? []).filter((other) => other.id !== check.id);
    const named = beside
      .slice(0, few)
      .map(({ subject, verdict }) =>
        say.besides(subjectOf(dataset, subject, locale).short, say.judged[verdict]),
      );
    const rest = beside.length - named.length;
    return rest > 0 ? [...named, say.others(rest)] : named;
  };
  return {
    id: check.id,
    verdict: check.verdict,
    subject: subjectOf(dataset, check.subject, locale),
    paper: toPaperSide(dataset, check, ofCheck.get(check.id) ?? [], others, locale),
    record: toRecordSide(record, check, locale),
  };
}

/** A group a verdict, the gravest first; a verdict nothing has is an empty group. */
export function toGroups(dataset: Dataset, locale: Locale): readonly Group[] {
  const { record } = dataset;
  if (!record) return [];
  const lines = ordered(dataset, record.checks).map((check) =>
    toLine(dataset, record, check, locale),
  );
  return verdicts.map((verdict) => ({
    verdict,
    lines: lines.filter((line) => line.verdict === verdict),
  }));
}
