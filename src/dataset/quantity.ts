/** Magnitudes: what is measured, and how firmly it is meant. */
import * as v from "valibot";
import { currencies } from "./currencies";
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
const currency = v.picklist(currencies);
const period = v.strictObject({
  from: v.nullable(looseDate),
  to: v.nullable(looseDate),
  /**
   * How many years, where the source says so and its ends would tell another number; `null` where it
   * is not spread over all of them, and so may not be divided.
   */
  years: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0.25)))),
});

/** The parts a quantity of the paper and an amount of the record have in common. */
export const magnitude = {
  id,
  /** What it is the amount of: a measure, a challenge, a driver … */
  subject: id,
  label: text,
  /** Beside its mark, instead of the subject's name: where a subject has several amounts on one axis. */
  short: v.optional(text),
  /** In plain units (10 billion = 10e9), never scaled; a share in per cent. */
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
