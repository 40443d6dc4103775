/** What outside sources say: `data/<paper>/record.json`; and the default presentation, `story.json`. */
import * as v from "valibot";
import { magnitude } from "./quantity";
import { id, ids, isoDate, looseDate, passageId, text, webAddress } from "./shapes";

const outsideSource = v.strictObject({
  id,
  title: v.string(),
  publisher: v.string(),
  link: webAddress,
  date: v.nullable(looseDate),
  /** Whether it is the issuing body's own page or a faithful copy of it. */
  official: v.boolean(),
});
const cites = v.pipe(ids, v.minLength(1));

/** A measure the paper does not name. */
const recordMeasure = v.strictObject({
  id,
  title: text,
  short: text,
  economies: v.pipe(ids, v.minLength(1)),
  note: text,
  sources: cites,
});
const amount = v.strictObject({
  ...magnitude,
  /** The amount of the same measure that already holds this one: never add both. */
  partOf: v.nullable(id),
  note: v.optional(text),
  /** The year whose mean rate converts it. */
  rateYear: v.nullable(v.number()),
  sources: cites,
});
const recordDate = v.strictObject({
  id,
  subject: id,
  event: v.picklist([
    "announced",
    "proposed",
    "adopted",
    "in-force",
    "launched",
    "published",
    "revised",
    "revoked",
    "ends",
  ]),
  date: looseDate,
  label: text,
  sources: cites,
});
/** Whether the record bears out what a passage claims. */
const check = v.strictObject({
  id,
  subject: id,
  passages: v.pipe(v.array(passageId), v.minLength(1)),
  verdict: v.picklist(["agrees", "imprecise", "differs", "unconfirmed"]),
  text,
  sources: ids,
});
/** Yearly values of one indicator for one economy; `null` is a gap in the source. */
const series = v.strictObject({
  id,
  indicator: v.picklist(["rd-share-of-gdp"]),
  economy: id,
  unit: text,
  values: v.array(v.strictObject({ year: v.number(), value: v.nullable(v.number()) })),
  sources: cites,
});
const rate = v.pipe(v.number(), v.gtValue(0));
/** Units of each currency for one euro, mean of the year. */
const rates = v.strictObject({
  year: v.number(),
  perEuro: v.strictObject({ USD: rate, GBP: rate, JPY: rate, CNY: rate, KRW: rate }),
  sources: cites,
});

export const recordSchema = v.strictObject({
  format: v.literal("throughline-record"),
  version: v.literal(1),
  paper: id,
  compiled: isoDate,
  notes: v.array(text),
  sources: v.array(outsideSource),
  measures: v.array(recordMeasure),
  amounts: v.array(amount),
  dates: v.array(recordDate),
  checks: v.array(check),
  series: v.array(series),
  rates: v.array(rates),
});

export const storySchema = v.strictObject({
  format: v.literal("throughline-story"),
  version: v.literal(1),
  paper: id,
  steps: v.array(v.strictObject({ id, panel: id, choose: v.nullable(id), note: text })),
});

export type PaperRecord = v.InferOutput<typeof recordSchema>;
export type Story = v.InferOutput<typeof storySchema>;
export type Amount = v.InferOutput<typeof amount>;
export type Check = v.InferOutput<typeof check>;
export type OutsideSource = v.InferOutput<typeof outsideSource>;
