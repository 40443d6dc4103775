import * as v from "valibot";
import {
  type ActionProgress,
  type Position,
  type ProgressEvent,
  positionValues,
  progressValues,
} from "./event";
import { isConflict, selectHeads } from "./heads";

const progressSchema = v.picklist(progressValues);
const positionSchema = v.picklist(positionValues);

/** The fields this version folds; a value outside its schema leaves the event unfolded. */
const fields = { progress: progressSchema, position: positionSchema, note: v.string() };

type Field = keyof typeof fields;

export type Note = { readonly text: string; readonly event: ProgressEvent };

/** What the events say of one action, recommendation or other subject. */
export type SubjectState = {
  readonly progress: ActionProgress;
  readonly position: Position;
  readonly notes: readonly Note[];
  /** Per field the events that stand now; the last gives the value, its time and its reason. */
  readonly heads: ReadonlyMap<string, readonly ProgressEvent[]>;
  /** Per field the values written without knowledge of each other: the reader chooses. */
  readonly conflicts: ReadonlyMap<string, readonly ProgressEvent[]>;
  /** Every event that counts, oldest first. */
  readonly history: readonly ProgressEvent[];
  /** Undone events; showing them again is redo. */
  readonly hidden: readonly ProgressEvent[];
};

export function isKnownField({ field }: ProgressEvent): boolean {
  return Object.hasOwn(fields, field);
}

/** What nobody has touched is not started. */
export function progressOf(byId: ReadonlyMap<string, SubjectState>, id: string): ActionProgress {
  return byId.get(id)?.progress ?? "not-started";
}

/** Null when none of the events is past and readable. `events` must be in order. */
export function foldSubject(
  events: readonly ProgressEvent[],
  isPast: (event: ProgressEvent) => boolean,
  isHidden: (event: ProgressEvent) => boolean,
): SubjectState | null {
  const readable = events.filter((event) => isPast(event) && hasKnownValue(event));
  if (readable.length === 0) return null;
  const hidden = readable.filter(isHidden);
  const history = hidden.length === 0 ? readable : readable.filter((event) => !isHidden(event));
  const shown = new Set(history);
  const heads = new Map<string, readonly ProgressEvent[]>();
  for (const field of ["progress", "position"] satisfies Field[]) {
    const own = events.filter((event) => event.field === field);
    const standing = selectHeads(own, (event) => shown.has(event));
    if (standing.length > 0) heads.set(field, standing);
  }
  const current = (field: Field) => heads.get(field)?.at(-1)?.value;
  return {
    progress: v.parse(v.fallback(progressSchema, "not-started"), current("progress")),
    position: v.parse(v.fallback(positionSchema, "not-considered"), current("position")),
    notes: history.flatMap(toNotes),
    heads,
    conflicts: new Map([...heads].filter(([, standing]) => isConflict(standing))),
    history,
    hidden,
  };
}

function hasKnownValue({ field, value }: ProgressEvent): boolean {
  if (!Object.hasOwn(fields, field)) return false;
  return v.is(fields[field as Field], value);
}

function toNotes(event: ProgressEvent): Note[] {
  return event.field === "note" && typeof event.value === "string"
    ? [{ text: event.value, event }]
    : [];
}
