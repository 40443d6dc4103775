/** A row in words: beside its mark, for a listener, and in full on demand. */
import {
  type Dataset,
  figureNames,
  fullPhrase,
  type Practice,
  plainFigure,
  statedIn,
  type Verdict,
  verdictsOf,
} from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import { drawnWords } from "./drawnWords";
import { formulaOf } from "./formula";
import { type Label, labelPhrase, rounded } from "./phrases";
import type { AmountRow, DrawnLane } from "./rows";

type RowWords = {
  readonly name: string;
  /** What it is of, in a few words, where its measure has several amounts: stands for the name in little room. */
  readonly part: string | undefined;
  /** How the record bears it out. */
  readonly verdict: Verdict | undefined;
  readonly label: Label;
  /** What exactly the amount is of, in the source's terms; then the period, or how it was converted. */
  readonly detail: string;
  readonly spoken: string;
};

export function spokenEconomies({ economies }: Practice, locale: Locale): string {
  return formatList(
    economies.map(({ title }) => title[locale]),
    locale,
  );
}

const partOf = ({ paper, record }: AmountRow, locale: Locale) =>
  (paper?.short ?? record?.short)?.[locale];

/** What a row is called where there is no room for more. */
export const nameOf = (row: AmountRow, locale: Locale): string =>
  partOf(row, locale) ?? row.practice.short[locale];

/** A check is of what the paper says; what the record adds is not checked by it. */
export const verdictOf = ({ paper, practice }: AmountRow, dataset: Dataset): Verdict | undefined =>
  paper ? verdictsOf(dataset).get(practice.id) : undefined;

/** Who says so; where both do but in other words, the record's words follow. */
function voice({ paper, record }: AmountRow, locale: Locale): string {
  const say = drawnWords(locale);
  if (!paper) return say.recordSays;
  if (!record) return say.paperSays;
  const theirs = fullPhrase(record, locale);
  if (theirs === fullPhrase(paper, locale)) return say.bothSay;
  return `${say.paperSays}${say.and}${say.recordWords(theirs)}`;
}

export function rowWords(
  row: AmountRow,
  { unit, scale }: DrawnLane,
  dataset: Dataset,
  withRecord: boolean,
  locale: Locale,
): RowWords {
  const say = drawnWords(locale);
  const { practice, shown, converted, whole } = row;
  const stated = statedIn(row);
  const full = fullPhrase(stated, locale);
  const isConverted = converted.steps.length > 0;
  const name = practice.short[locale];
  const part = partOf(row, locale);
  const verdict = withRecord ? verdictOf(row, dataset) : undefined;
  const formula = formulaOf(row, dataset.record, locale);
  const inside = whole ? say.inside(plainFigure(whole, locale)) : "";
  return {
    name,
    part,
    verdict,
    label: labelPhrase(isConverted ? rounded(shown) : shown, unit, scale === null, locale),
    detail: [stated.label[locale], inside, formula].filter(Boolean).join(say.and),
    spoken: [
      say.spoken(spokenEconomies(practice, locale), name, part ? part + say.and + full : full),
      inside,
      isConverted ? say.convertedTo(fullPhrase(rounded(shown), locale)) : "",
      voice(row, locale),
      verdict ? say.claim(figureNames(locale).verdict[verdict]) : "",
    ]
      .filter(Boolean)
      .join(say.and),
  };
}
