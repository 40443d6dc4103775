/** Amounts in another currency and per year, each with the sum that leads there and back. */
import type { Currency, Magnitude } from "./quantity";
import type { PaperRecord } from "./recordSchema";

type Rates = PaperRecord["rates"];
type Period = Magnitude["period"];

/** What a reader asks for; `null` and `false` leave amounts as their sources give them. */
export type Conversion = { readonly currency: Currency | null; readonly perYear: boolean };

export type RateStep = {
  readonly kind: "rate";
  readonly from: Currency;
  readonly to: Currency;
  /** The calendar year whose mean rate this is. */
  readonly year: number;
  /** Units of `to` for one of `from`. */
  readonly factor: number;
  /** Ids of the record's sources. */
  readonly sources: readonly string[];
};
export type YearsStep = {
  readonly kind: "years";
  /** May be a fraction: 42 months are 3.5 years. */
  readonly years: number;
  readonly period: Period;
};
/** Why a step was not taken: no mean rate for its year, no period with both ends, or no even spread. */
export type Refusal = "no-rate" | "no-period" | "not-spread";

export type Converted = {
  readonly amount: Magnitude;
  readonly steps: readonly (RateStep | YearsStep)[];
  readonly refused: readonly Refusal[];
};

/** What the sources say of an amount beside itself. */
export type Grounds = {
  readonly rates: Rates;
  readonly rateYear: number | null;
  readonly period: Period;
};

/** The first or last month of a date, counted from year 0; a fiscal year counts as its year. */
function monthOf(date: string, end: "first" | "last"): number {
  const [year = "0", month] = date.replace("FY", "").split("-");
  return Number(year) * 12 + (month ? Number(month) - 1 : end === "first" ? 0 : 11);
}

/** How many years a period lasts, both ends included; `null` where an end is missing. */
export function yearsOf({ from, to, years }: Period): number | null {
  if (years !== undefined) return years;
  if (!from || !to) return null;
  return (monthOf(to, "last") - monthOf(from, "first") + 1) / 12;
}

function rateStep(from: Currency, to: Currency, { rates, rateYear }: Grounds): RateStep | null {
  const rate = rates.find(({ year }) => year === rateYear);
  if (!rate) return null;
  const perEuro = { EUR: 1, ...rate.perEuro };
  const factor = perEuro[to] / perEuro[from];
  return { kind: "rate", from, to, year: rate.year, factor, sources: rate.sources };
}

const scaled = (amount: Magnitude, factor: number, change: Partial<Magnitude>): Magnitude => ({
  ...amount,
  value: amount.value * factor,
  ...(amount.upTo === undefined ? {} : { upTo: amount.upTo * factor }),
  ...change,
});

/** Takes each step that the sources allow and names those they do not; counts stay as they are. */
export function convert(source: Magnitude, wanted: Conversion, grounds: Grounds): Converted {
  let amount = source;
  const steps: (RateStep | YearsStep)[] = [];
  const refused: Refusal[] = [];
  const { currency } = source;
  if (currency && wanted.currency && wanted.currency !== currency) {
    const step = rateStep(currency, wanted.currency, grounds);
    if (step) {
      steps.push(step);
      amount = scaled(amount, step.factor, { currency: step.to });
    } else refused.push("no-rate");
  }
  if (currency && wanted.perYear && source.basis === "total") {
    const years = yearsOf(grounds.period);
    if (years) {
      steps.push({ kind: "years", years, period: grounds.period });
      amount = scaled(amount, 1 / years, { basis: "per-year" });
    } else refused.push(grounds.period.years === null ? "not-spread" : "no-period");
  }
  return { amount, steps, refused };
}
