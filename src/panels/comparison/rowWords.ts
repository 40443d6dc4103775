/** A row in words: beside its mark, for a listener, and in full on demand. */
import {
  type Dataset,
  figureNames,
  fullPhrase,
  type Practice,
  plainFigure,
  statedIn,
  verdictsOf,
} from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import { drawnWords } from "./drawnWords";
import { formulaOf } from "./formula";
import { type Label, labelPhrase, rounded } from "./phrases";
import type { AmountRow, DrawnLane } from "./rows";

export type RowWords = {
  readonly name: string;
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
  const isConverted = converted.steps.length > 0;
  const name = practice.short[locale];
  const verdict = withRecord && row.paper ? verdictsOf(dataset).get(practice.id) : undefined;
  const formula = formulaOf(row, dataset.record, locale);
  const inside = whole ? say.inside(plainFigure(whole, locale)) : "";
  return {
    name,
    label: labelPhrase(isConverted ? rounded(shown) : shown, unit, scale === null, locale),
    detail: [stated.label[locale], inside, formula].filter(Boolean).join(say.and),
    spoken: [
      say.spoken(spokenEconomies(practice, locale), name, fullPhrase(stated, locale)),
      inside,
      isConverted ? say.convertedTo(fullPhrase(rounded(shown), locale)) : "",
      voice(row, locale),
      verdict ? say.claim(figureNames(locale).verdict[verdict]) : "",
    ]
      .filter(Boolean)
      .join(say.and),
  };
}
