import type { ActionProgress, ProgressEvent } from "./event";
import { compareEvents } from "./order";
import type { Progressing } from "./rules";
import { progressOf, type SubjectState } from "./subject";

type ById = ReadonlyMap<string, SubjectState>;

/** A progress to set on an action, with the reason it had before. */
export type ProgressChange = Progressing & { readonly reason?: string };

/** Ticking a recommendation implements its open actions; closed ones stay closed. */
export function tickOpen(byId: ById, actionIds: readonly string[]): readonly ProgressChange[] {
  return tick(
    actionIds.filter((id) => progressOf(byId, id) !== "closed"),
    byId,
  );
}

/** Ticking one action implements it even if it was closed: the reader points at it alone. */
export function tickOne(byId: ById, actionId: string): readonly ProgressChange[] {
  return tick([actionId], byId);
}

function tick(actionIds: readonly string[], byId: ById): readonly ProgressChange[] {
  return actionIds
    .filter((id) => progressOf(byId, id) !== "implemented")
    .map((id) => ({ id, progress: "implemented" }));
}

/**
 * Takes back the latest step that implemented any of these actions: what was implemented before
 * that step stays so, and what it implemented becomes what it was.
 */
export function untick(byId: ById, actionIds: readonly string[]): readonly ProgressChange[] {
  const ticked = actionIds.flatMap((id) => {
    const head = headOf(byId, id);
    return head?.value === "implemented" ? [{ id, head }] : [];
  });
  const latest = ticked
    .map(({ head }) => head)
    .toSorted(compareEvents)
    .at(-1);
  if (!latest) return [];
  return ticked
    .filter(({ head }) => stepOf(head) === stepOf(latest))
    .map(({ id }) => before(byId, id));
}

function headOf(byId: ById, id: string): ProgressEvent | undefined {
  return byId.get(id)?.heads.get("progress")?.at(-1);
}

function stepOf({ id, batch }: ProgressEvent): string {
  return batch ?? id;
}

function before(byId: ById, id: string): ProgressChange {
  const earlier = byId
    .get(id)
    ?.history.findLast(({ field, value }) => field === "progress" && value !== "implemented");
  // The history holds only values that the field knows.
  const progress = (earlier?.value ?? "not-started") as ActionProgress;
  return earlier?.reason === undefined
    ? { id, progress }
    : { id, progress, reason: earlier.reason };
}
