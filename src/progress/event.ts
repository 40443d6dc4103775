import * as v from "valibot";

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** From not touched to done; "closed" is closed without implementation, for a reason. */
export const progressValues = [
  "not-started",
  "in-progress",
  "partly",
  "implemented",
  "closed",
] as const;

export const positionValues = [
  "not-considered",
  "supported",
  "supported-in-part",
  "not-supported",
  "not-applicable",
] as const;

export const priorities = ["high", "medium", "low"] as const;
export const trends = ["better", "same", "worse"] as const;
export const confidences = ["low", "medium", "high"] as const;
/** From a reader's own note to what somebody else has checked. */
export const strengths = ["own-note", "published", "checked"] as const;

export type ActionProgress = (typeof progressValues)[number];
export type Position = (typeof positionValues)[number];

/** A counter at the end of the range would win for ever: nothing could follow it. */
export const highestCounter = 2 ** 50;

const instant = /^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

// Events come out of JSON, so a present value is JSON; walking it could overflow the stack.
const jsonValue = v.custom<JsonValue>((value) => value !== undefined);

const eventSchema = v.looseObject({
  id: name,
  counter: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(highestCounter)),
  at: v.pipe(
    v.string(),
    v.regex(instant),
    v.check((at) => Number.isFinite(Date.parse(at))),
  ),
  by: v.exactOptional(v.string()),
  device: v.exactOptional(name),
  paper: name,
  subject: name,
  field: name,
  value: jsonValue,
  base: v.exactOptional(v.array(name)),
  reason: v.exactOptional(v.string()),
  batch: v.exactOptional(name),
  version: v.exactOptional(v.literal(1)),
});

/**
 * One change. `base` names the events of the same field that its writer saw and replaced (several
 * when it settles a conflict); `at` is for showing and for "as of", never for order; `by` is the name its
 * writer gave, `device` tells apart those who gave none.
 */
export type ProgressEvent = Readonly<v.InferOutput<typeof eventSchema>>;

/** An event of this version, with its unknown extra fields; throws on anything else. */
export function parseEvent(value: unknown): ProgressEvent {
  return v.parse(eventSchema, value);
}

/** Null for what is no event, or one of a newer version: keep it as it is, and do not fold it. */
export function readEvent(value: unknown): ProgressEvent | null {
  const result = v.safeParse(eventSchema, value, { abortEarly: true });
  return result.success ? result.output : null;
}
