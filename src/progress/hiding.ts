import * as v from "valibot";
import type { ProgressEvent } from "./event";
import { compareEvents } from "./order";

const ids = v.array(v.string());
const stepSchema = v.union([v.object({ events: ids }), v.object({ batch: v.string() })]);
const importSchema = v.object({ file: v.string(), events: ids });

/** What one act of the reader appended, and so what undo takes back at once. */
export type Step = v.InferOutput<typeof stepSchema>;
/** What an import brought that was not here before. */
export type Import = v.InferOutput<typeof importSchema>;

/** A smaller `rank` is later. */
type Verdict = { readonly rank: number; readonly isHidden: boolean };
type Verdicts = (event: ProgressEvent) => Verdict | undefined;

/** Events that tell which others count: hide, show, and the mark of an import. */
export function isHiding({ field }: ProgressEvent): boolean {
  return field === "hide" || field === "show" || field === "import";
}

export function readImport({ field, value }: ProgressEvent): Import | null {
  if (field !== "import") return null;
  const result = v.safeParse(importSchema, value);
  return result.success ? result.output : null;
}

export function readStep({ field, value }: ProgressEvent): Step | null {
  if (field !== "hide" && field !== "show") return null;
  const result = v.safeParse(stepSchema, value);
  return result.success ? result.output : null;
}

/**
 * Whether an event is hidden: the last word said on it counts, by its id, by its batch, or by the mark
 * of the import that brought it. Hiding and showing can themselves be hidden, and go with the import
 * that brought them. An import taken back counts as such on every past day, too.
 */
export function selectHidden(
  events: readonly ProgressEvent[],
  isPast: (event: ProgressEvent) => boolean = () => true,
): (event: ProgressEvent) => boolean {
  const latestFirst = events.toSorted((one, other) => compareEvents(other, one));
  const now = gatherWords();
  const takenBack = readTakenBack(latestFirst, now);
  const isHiddenBy = (words: Words) => (event: ProgressEvent) =>
    takenBack.isBack(event, words) || (words.verdictOn(event)?.isHidden ?? false);
  if (latestFirst.every(isPast)) return isHiddenBy(now);
  const then = gatherWords();
  const isHidden = isHiddenBy(then);
  for (const [rank, event] of latestFirst.entries())
    if (isPast(event) && !isHidden(event)) then.hear(event, rank);
  return isHidden;
}

type Words = {
  readonly hear: (event: ProgressEvent, rank: number) => void;
  readonly verdictOn: Verdicts;
};

/** Heard from the last on, so that the first word on an event is the one that counts. */
function gatherWords(): Words {
  const byId = new Map<string, Verdict>();
  const byBatch = new Map<string, Verdict>();
  return {
    hear(event, rank) {
      const step = readStep(event);
      if (!step) return;
      const verdict = { rank, isHidden: event.field === "hide" };
      if ("batch" in step) {
        if (!byBatch.has(step.batch)) byBatch.set(step.batch, verdict);
      } else for (const id of step.events) if (!byId.has(id)) byId.set(id, verdict);
    },
    verdictOn({ id, batch }) {
      const one = byId.get(id);
      const other = batch === undefined ? undefined : byBatch.get(batch);
      if (one && other) return one.rank < other.rank ? one : other;
      return one ?? other;
    },
  };
}

/** Of events that only imports taken back have brought, when the last of these was taken back. */
function readTakenBack(latestFirst: readonly ProgressEvent[], words: Words) {
  const takenBack = new Map<string, number>();
  const standing = new Set<string>();
  const met = new Set<string>();
  const isBack = (event: ProgressEvent, { verdictOn }: Words) => {
    const rank = standing.has(event.id) ? undefined : takenBack.get(event.id);
    return rank !== undefined && rank < (verdictOn(event)?.rank ?? Number.POSITIVE_INFINITY);
  };
  // A mark is later than all it brought: whatever could take an event back has been met before it.
  for (const [rank, event] of latestFirst.entries()) {
    met.add(event.id);
    // What an import taken back has brought is as if it had never come, marks of other imports, too.
    if (isBack(event, words)) continue;
    const verdict = words.verdictOn(event);
    for (const id of readImport(event)?.events ?? []) {
      if (met.has(id)) continue;
      if (!verdict?.isHidden) standing.add(id);
      else takenBack.set(id, Math.min(takenBack.get(id) ?? verdict.rank, verdict.rank));
    }
    if (!verdict?.isHidden) words.hear(event, rank);
  }
  return { isBack };
}
