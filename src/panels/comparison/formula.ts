/** How a converted amount came about, as a sum one can do again. */
import type { Converted, PaperRecord, RateStep, Refusal, YearsStep } from "@/dataset";
import { aroundFigure, plainFigure } from "@/dataset";
import { currencySign, formatNumber, type Locale } from "@/i18n";
import { formulaWords } from "./formulaWords";
import { periodPhrase, rounded } from "./phrases";
import type { AmountRow } from "./rows";

function rateText({ from, to, year, factor, sources }: RateStep, record: PaperRecord, l: Locale) {
  const [source] = record.sources.filter(({ id }) => sources.includes(id));
  return formulaWords(l).rate(
    String(Number(factor.toPrecision(6))),
    currencySign(to, l),
    currencySign(from, l),
    year,
    source?.publisher ?? "",
  );
}

function yearsText({ years, period }: YearsStep, locale: Locale): string {
  return formulaWords(locale).years(formatNumber(years, locale), periodPhrase({ period }, locale));
}

/** "€10 billion × 1.1827 US$ per € (…) ÷ 10 years (2021 to 2030) = US$1.18 billion per year"; "" as stated. */
export function formulaOf(
  { converted, paper, record: recorded }: AmountRow,
  record: PaperRecord | null,
  locale: Locale,
): string {
  const { steps, amount } = converted;
  const source = paper ?? recorded;
  if (steps.length === 0 || !source) return "";
  const terms = steps.flatMap((step) =>
    step.kind === "years" ? yearsText(step, locale) : record ? rateText(step, record, locale) : [],
  );
  const result = aroundFigure(amount, plainFigure(rounded(amount), locale), false, locale);
  return formulaWords(locale).sum([plainFigure(source, locale), ...terms].join(" "), result);
}

/** Why an amount stays as it is, one sentence a refusal. */
export function refusalsOf({ refused }: Converted, locale: Locale): readonly string[] {
  const say = formulaWords(locale).refused;
  return refused.map((refusal: Refusal) => say[refusal]);
}
