/** Magnitudes: what is measured, how firmly it is meant, and which amounts may share an axis. */
import * as v from "valibot";
import { cited, grade, id, looseDate, text } from "./shapes";

const dimension = v.picklist([
  "money",
  "people",
  "institutions",
  "items",
  "years",
  "provinces",
  "share",
]);
const basis = v.picklist(["per-year", "total", "level"]);
const commitment = v.picklist([
  "target",
  "proposed",
  "authorised",
  "pledged",
  "adopted",
  "funded",
  "spent",
  "mobilised",
  "need",
  "unknown",
]);
const currency = v.picklist(["USD", "EUR", "GBP", "JPY", "KRW", "CNY"]);
const period = v.strictObject({ from: v.nullable(looseDate), to: v.nullable(looseDate) });

/** The parts a quantity of the paper and an amount of the record have in common. */
export const magnitude = {
  id,
  /** What it is the amount of: a measure, a challenge, a driver … */
  subject: id,
  label: text,
  /** In plain units (10 billion = 10e9), never scaled. */
  value: v.pipe(v.number(), v.finite()),
  /** The upper end where the source gives a range. */
  upTo: v.optional(v.pipe(v.number(), v.finite())),
  bound: v.picklist(["exactly", "more than", "up to", "before"]),
  currency: v.nullable(currency),
  dimension,
  basis,
  commitment,
  funder: v.picklist(["public", "public+private", "private", "unknown"]),
  period,
};

export const quantity = v.strictObject({ ...magnitude, passages: cited, grade });
export type Quantity = v.InferOutput<typeof quantity>;
export type Magnitude = v.InferOutput<v.ObjectSchema<typeof magnitude, undefined>>;
export type Currency = NonNullable<Magnitude["currency"]>;
export type Commitment = Magnitude["commitment"];

/** What kind of promise an amount is; `counts` are not money. */
export type AmountClass =
  | "plans"
  | "ceilings"
  | "commitments"
  | "pledges"
  | "mobilised"
  | "needs"
  | "unknown"
  | "counts";

const classOf: Record<Commitment, AmountClass> = {
  target: "plans",
  proposed: "plans",
  authorised: "ceilings",
  pledged: "pledges",
  adopted: "commitments",
  funded: "commitments",
  spent: "commitments",
  mobilised: "mobilised",
  need: "needs",
  unknown: "unknown",
};

/** The class of an amount; a count of people, items or years has no ladder of commitment. */
export function amountClass(amount: Magnitude): AmountClass {
  return amount.dimension === "money" ? classOf[amount.commitment] : "counts";
}

/** Amounts with the same key, and only those, may share an axis. */
export function axisKey(amount: Magnitude): string {
  return [amount.dimension, amountClass(amount), amount.basis, amount.currency ?? "-"].join("/");
}

/** Whether two amounts may stand on one axis: same dimension, class, basis and currency. */
export function mayShareAxis(a: Magnitude, b: Magnitude): boolean {
  return axisKey(a) === axisKey(b);
}
