import { type AssessorOf, assessorsIn } from "./assessor";
import type { ProgressEvent } from "./event";
import { isJudgement } from "./fields";
import type { SubjectState } from "./subject";

type ById = ReadonlyMap<string, SubjectState>;

/** A field whose value becomes another; null is "not set". */
export type ValueChange = {
  readonly subject: string;
  readonly field: string;
  readonly from: ProgressEvent | null;
  readonly to: ProgressEvent | null;
};

/** A field that will have several values to choose from, the one that counts last. */
export type ImportConflict = {
  readonly subject: string;
  readonly field: string;
  readonly values: readonly ProgressEvent[];
};

export type ImportDifference = {
  readonly changes: readonly ValueChange[];
  readonly conflicts: readonly ImportConflict[];
  /** Notes and evidence that come, or come back. */
  readonly added: readonly ProgressEvent[];
  /** Events that count now and then no longer do. */
  readonly hiding: readonly ProgressEvent[];
  /** Events that are here, were taken back, and will count again. */
  readonly returning: readonly ProgressEvent[];
};

/** What is otherwise after than before, by subject. */
export function differenceOf(before: ById, after: ById): ImportDifference {
  const changes: ValueChange[] = [];
  const conflicts: ImportConflict[] = [];
  const added: ProgressEvent[] = [];
  const hiding: ProgressEvent[] = [];
  const returning: ProgressEvent[] = [];
  const keyOf = assessorsIn([before, after]);
  for (const subject of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(subject);
    const becomes = after.get(subject);
    const shownBefore = new Set(was?.history);
    const shownAfter = new Set(becomes?.history);
    const hiddenBefore = new Set(was?.hidden);
    hiding.push(...(was?.history ?? []).filter((event) => !shownAfter.has(event)));
    const arriving = (becomes?.history ?? []).filter((event) => !shownBefore.has(event));
    added.push(...arriving.filter(({ field }) => field === "note" || field === "evidence"));
    returning.push(...arriving.filter((event) => hiddenBefore.has(event)));
    changes.push(...changesOf(subject, was, becomes, keyOf));
    conflicts.push(...conflictsOf(subject, was, becomes));
  }
  return { changes, conflicts, added, hiding, returning };
}

function changesOf(
  subject: string,
  was: SubjectState | undefined,
  becomes: SubjectState | undefined,
  keyOf: AssessorOf,
): readonly ValueChange[] {
  const fields = new Set([...(was?.heads.keys() ?? []), ...(becomes?.heads.keys() ?? [])]);
  return [...fields].flatMap((field) => {
    if (isJudgement(field)) return judgementsOf(subject, field, was, becomes, keyOf);
    const from = was?.heads.get(field)?.at(-1) ?? null;
    const to = becomes?.heads.get(field)?.at(-1) ?? null;
    return isSaidAlike(from, to) ? [] : [{ subject, field, from, to }];
  });
}

/** Judgements stand side by side, one for each person. */
function judgementsOf(
  subject: string,
  field: string,
  was: SubjectState | undefined,
  becomes: SubjectState | undefined,
  keyOf: AssessorOf,
): readonly ValueChange[] {
  const byPerson = (state: SubjectState | undefined) =>
    new Map((state?.heads.get(field) ?? []).map((event) => [keyOf(event), event]));
  const earlier = byPerson(was);
  const later = byPerson(becomes);
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const from = earlier.get(key) ?? null;
    const to = later.get(key) ?? null;
    return isSaidAlike(from, to) ? [] : [{ subject, field, from, to }];
  });
}

function isSaidAlike(one: ProgressEvent | null, other: ProgressEvent | null): boolean {
  if (one === other) return true;
  return (
    JSON.stringify([one?.value ?? null, one?.reason]) ===
    JSON.stringify([other?.value ?? null, other?.reason])
  );
}

/** Conflicts that are not here yet, or have other sides here. */
function conflictsOf(
  subject: string,
  was: SubjectState | undefined,
  becomes: SubjectState | undefined,
): readonly ImportConflict[] {
  return Array.from(becomes?.conflicts ?? [], ([field, values]) => ({
    subject,
    field,
    values,
  })).filter(({ field, values }) => {
    const before = new Set(was?.conflicts.get(field));
    return values.some((event) => !before.has(event));
  });
}
