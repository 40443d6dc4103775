/** What differs between two states: per item and field what stood then and what stands now. */
import { type AssessorOf, assessorsIn } from "./assessor";
import type { JsonValue, ProgressEvent } from "./event";
import { isJudgement } from "./fields";
import type { SubjectState } from "./subject";

type ById = ReadonlyMap<string, SubjectState>;

/** One field that says another thing than then. A list is told by each entry that came or went. */
export type NetChange = {
  readonly subject: string;
  readonly field: string;
  /** Null where nothing stood then. */
  readonly before: ProgressEvent | null;
  /** Null where nothing stands now: it was taken back. */
  readonly after: ProgressEvent | null;
};

/** By item, in the order in which the items were first touched. */
export function changesSince(then: ById, now: ById): readonly NetChange[] {
  const subjects = new Set([...now.keys(), ...then.keys()]);
  const keyOf = assessorsIn([then, now]);
  return [...subjects].flatMap((subject) => {
    const [before, after] = [then.get(subject), now.get(subject)];
    if (before === after) return [];
    return [
      ...registersSince(subject, standing(before, keyOf), standing(after, keyOf)),
      ...listsSince(subject, entries(before), entries(after)),
    ];
  });
}

/** What a field says before anything is said of it; the others say nothing, as does an empty value. */
const untold: Readonly<Record<string, JsonValue>> = {
  progress: "not-started",
  position: "not-considered",
  blocked: false,
  retired: false,
};

const said = (event: ProgressEvent | undefined, field: string) =>
  JSON.stringify(event?.value ?? untold[field] ?? null);

/** The event that decides each field; of a judgement, each person's. */
function standing(
  state: SubjectState | undefined,
  keyOf: AssessorOf,
): ReadonlyMap<string, ProgressEvent> {
  const last = new Map<string, ProgressEvent>();
  for (const [field, heads] of state?.heads ?? []) {
    for (const event of heads) {
      last.set(isJudgement(field) ? `${field} ${keyOf(event)}` : field, event);
    }
  }
  return last;
}

function registersSince(
  subject: string,
  then: ReadonlyMap<string, ProgressEvent>,
  now: ReadonlyMap<string, ProgressEvent>,
): readonly NetChange[] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [before, after] = [then.get(key), now.get(key)];
    const one = before ?? after;
    if (!one || said(before, one.field) === said(after, one.field)) return [];
    return [{ subject, field: one.field, before: before ?? null, after: after ?? null }];
  });
}

function entries(state: SubjectState | undefined): ReadonlyMap<string, ProgressEvent> {
  return new Map(
    [...(state?.notes ?? []), ...(state?.evidence ?? [])].map(({ event }) => [event.id, event]),
  );
}

function listsSince(
  subject: string,
  then: ReadonlyMap<string, ProgressEvent>,
  now: ReadonlyMap<string, ProgressEvent>,
): readonly NetChange[] {
  const came = [...now.values()].filter(({ id }) => !then.has(id));
  const went = [...then.values()].filter(({ id }) => !now.has(id));
  return [
    ...went.map((event) => ({ subject, field: event.field, before: event, after: null })),
    ...came.map((event) => ({ subject, field: event.field, before: null, after: event })),
  ];
}
