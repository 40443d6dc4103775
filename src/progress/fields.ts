import * as v from "valibot";
import {
  confidences,
  type ProgressEvent,
  positionValues,
  priorities,
  progressValues,
  strengths,
  trends,
} from "./event";

/** A day of the calendar, `2026-11-23`; 30 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(day.getTime()) && day.toISOString().startsWith(text);
}

// null empties a field again.
const text = v.nullable(v.string());
const day = v.nullable(v.pipe(v.string(), v.check(isDay)));

/** Fields that hold one value at a time: the last one written stands. */
const registers = {
  progress: v.picklist(progressValues),
  position: v.picklist(positionValues),
  lead: text,
  others: text,
  measure: text,
  "first-date": day,
  "revised-date": day,
  priority: v.nullable(v.picklist(priorities)),
  blocked: v.boolean(),
  /** An action of the reader's own, under a recommendation. */
  action: v.object({ recommendation: v.string(), title: v.string() }),
  retired: v.boolean(),
};

/** As registers, but each person has one of their own: several judgements stand side by side. */
const judgements = {
  severity: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  trend: v.nullable(v.picklist(trends)),
  confidence: v.nullable(v.picklist(confidences)),
  "rating-note": text,
};

/** Fields whose values add up. */
const lists = {
  note: v.string(),
  evidence: v.object({ title: v.string(), url: v.string(), strength: v.picklist(strengths) }),
};

const fields = { ...registers, ...judgements, ...lists };

export type Field = keyof typeof fields;
export type ValueOf<Name extends Field> = v.InferOutput<(typeof fields)[Name]>;
export type Register = keyof typeof registers;
export type Judgement = keyof typeof judgements;
export type Evidence = ValueOf<"evidence">;

export const isRegister = (name: string): name is Register => Object.hasOwn(registers, name);
export const isJudgement = (name: string): name is Judgement => Object.hasOwn(judgements, name);

/** The fields this version folds. */
export function isKnownField({ field }: ProgressEvent): boolean {
  return Object.hasOwn(fields, field);
}

/** What the event says of the field, or undefined: another field, or a value this version cannot read. */
export function readValue<Name extends Field>(
  { field, value }: ProgressEvent,
  name: Name,
): ValueOf<Name> | undefined {
  if (field !== name) return undefined;
  const result = v.safeParse(fields[name], value);
  return result.success ? (result.output as ValueOf<Name>) : undefined;
}

/** A value outside its field's schema leaves the event unfolded. */
export function hasKnownValue(event: ProgressEvent): boolean {
  return isKnownField(event) && v.is(fields[event.field as Field], event.value);
}
