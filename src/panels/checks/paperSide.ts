/** What the paper says of the claim that is checked, and not more than that. */
import {
  type Check,
  type Dataset,
  type DatedEvent,
  datePhrase,
  names,
  passageOrder,
  type Statement,
  statedDates,
  statementsIn,
} from "@/dataset";
import type { Locale } from "@/i18n";

type Claim = {
  readonly id: string;
  readonly text: string;
  readonly places: readonly string[];
  readonly grade: string;
  /** The other checks that stand beside the same statement: this one judges no more than its own. */
  readonly others: readonly string[];
};
type StatedDate = {
  readonly id: string;
  readonly when: string;
  readonly label: string;
  /** Where it stands, if not in a passage that is checked, and who says so, if not the passage. */
  readonly aside: readonly string[];
};
export type PaperSide = {
  readonly claims: readonly Claim[];
  /** The passages that are checked. */
  readonly places: readonly string[];
  /** The dates the paper states for the subject. */
  readonly dates: readonly StatedDate[];
};

export function inPaperOrder(dataset: Dataset, passages: readonly string[]): readonly string[] {
  const order = passageOrder(dataset);
  return passages.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/**
 * In each passage that is checked, the statements about the check's subject; where none is, all of the
 * passage. A sentence may claim something of others, too, that this check says nothing about.
 */
export function claimsUnder(
  dataset: Dataset,
  { subject, passages }: Pick<Check, "subject" | "passages">,
): readonly Statement[] {
  const isOwn = ({ about, fields }: Statement) =>
    about.includes(subject) || fields.some(({ field }) => field === subject);
  const shown = inPaperOrder(dataset, passages).flatMap((passage) => {
    const all = statementsIn(dataset, [passage]);
    const own = all.filter(isOwn);
    return own.length > 0 ? own : all;
  });
  return [...new Set(shown)];
}

function toDate(event: DatedEvent, checked: readonly string[], locale: Locale): StatedDate {
  const { id, label, passages, grade } = event;
  const { place, grade: gradeNames } = names(locale);
  const elsewhere = passages.some((passage) => checked.includes(passage)) ? [] : passages;
  return {
    id,
    when: datePhrase(event, locale),
    label: label[locale],
    aside: [...elsewhere.map(place), ...(grade === "stated" ? [] : [gradeNames[grade]])],
  };
}

/** `others`: the checks beside a statement, apart from this one, in words. */
export function toPaperSide(
  dataset: Dataset,
  { subject, passages }: Check,
  claims: readonly Statement[],
  others: (statement: Statement) => readonly string[],
  locale: Locale,
): PaperSide {
  const { place, grade } = names(locale);
  const dates = statedDates(dataset.paper).get(subject) ?? [];
  return {
    claims: claims.map((statement) => ({
      id: statement.id,
      text: statement.text[locale],
      places: statement.passages.map(place),
      grade: grade[statement.grade],
      others: others(statement),
    })),
    places: inPaperOrder(dataset, passages).map(place),
    dates: dates.map((event) => toDate(event, passages, locale)),
  };
}
