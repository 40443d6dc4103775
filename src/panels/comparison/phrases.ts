/** Amounts as people say them: short beside a dot, in full for a table or a listener. */
import {
  amountClass,
  aroundFigure,
  figureNames,
  type Magnitude,
  plainFigure,
  withCommitment,
} from "@/dataset";
import { currencySign, formatDate, formatMagnitude, formatNumber, type Locale } from "@/i18n";
import { words } from "./words";

export type Unit = { readonly size: number; readonly word: string };

const units: Record<Locale, readonly Unit[]> = {
  en: [
    { size: 1e12, word: "trillion" },
    { size: 1e9, word: "billion" },
    { size: 1e6, word: "million" },
  ],
  zh: [
    { size: 1e12, word: "万亿" },
    { size: 1e8, word: "亿" },
    { size: 1e4, word: "万" },
  ],
};
export const plainUnit: Unit = { size: 1, word: "" };

/** One unit for a lane: billions (亿), unless all of it is far above or below. */
export function unitFor(values: readonly number[], locale: Locale): Unit {
  const [large = plainUnit, usual = plainUnit, small = plainUnit] = units[locale];
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    least = Math.min(least, Math.abs(value));
    most = Math.max(most, Math.abs(value));
  }
  if (least >= large.size) return large;
  if (most >= usual.size / 10) return usual;
  return most >= small.size / 10 ? small : plainUnit;
}

/** "Commitments, total, € billion"; "People, total"; "People, total, estimated need". */
export function lanePhrase(amount: Magnitude, unit: Unit, locale: Locale): string {
  const say = words(locale);
  const { dimension, basis, currency } = amount;
  if (dimension !== "money") {
    const need = amountClass(amount) === "needs" ? figureNames(locale).commitment.need : "";
    return say.lane(say.dimension[dimension], say.basis[basis], need);
  }
  const sign = currency ? currencySign(currency, locale) : "";
  return say.lane(
    say.amountClass[amountClass(amount)],
    say.basis[basis],
    say.unit(sign, unit.word),
  );
}

/** Converted, an amount is known no better than to three figures. */
export function rounded(amount: Magnitude): Magnitude {
  const round = (value: number) => Number(value.toPrecision(3));
  const upTo = amount.upTo === undefined ? {} : { upTo: round(amount.upTo) };
  return { ...amount, value: round(amount.value), ...upTo };
}

/** The figure in the lane's unit. */
function figureIn(amount: Magnitude, unit: Unit, locale: Locale): string {
  const { value, upTo } = amount;
  // Rounded to three decimals a small amount would read as zero.
  const isTiny = [value, upTo ?? value].some((plain) => Math.abs(plain) < unit.size / 1000);
  if (isTiny) return plainFigure(amount, locale);
  const one = (plain: number) =>
    unit.size === 1 ? formatMagnitude(plain, locale) : formatNumber(plain / unit.size, locale);
  return upTo === undefined ? one(value) : figureNames(locale).range(one(value), one(upTo));
}

export type Label = {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
};

/** Beside the dot: the figure in the lane's unit, and how firmly it is meant. */
export function labelPhrase(
  amount: Magnitude,
  unit: Unit,
  isAlone: boolean,
  locale: Locale,
): Label {
  const slot = "\uFFFC";
  const phrase = withCommitment(amount, aroundFigure(amount, slot, isAlone, locale), locale);
  const [before = "", after = ""] = phrase.split(slot);
  return { before, figure: figureIn(amount, unit, locale), after };
}

/** "US$10 billion", "150,000 people", without basis and bound. */
export function amountPhrase(amount: Magnitude, locale: Locale): string {
  const isCounted = amount.dimension !== "money";
  const bare: Magnitude = { ...amount, bound: "exactly", basis: "total" };
  return aroundFigure(bare, plainFigure(amount, locale), isCounted, locale);
}

export function periodPhrase({ period }: Pick<Magnitude, "period">, locale: Locale): string {
  const say = words(locale);
  const date = (loose: string | null) => (loose ? formatDate(loose, locale) : null);
  if (!period.from && !period.to) return say.unstated;
  return say.period(date(period.from), date(period.to));
}
