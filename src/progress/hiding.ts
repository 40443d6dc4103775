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
 * of the import that brought it. Hiding and showing can themselves be hidden. An import taken back
 * counts as such on every past day, too.
 */
export function selectHidden(
  events: readonly ProgressEvent[],
  isPast: (event: ProgressEvent) => boolean = () => true,
): (event: ProgressEvent) => boolean {
  const latestFirst = events.toSorted((one, other) => compareEvents(other, one));
  const now = readVerdicts(latestFirst);
  const past = latestFirst.filter(isPast);
  const then = past.length === latestFirst.length ? now : readVerdicts(past);
  const takenBack = readTakenBack(latestFirst, now);
  return (event) => {
    const word = then(event);
    const back = takenBack.get(event.id);
    if (back !== undefined && back < (word?.rank ?? Number.POSITIVE_INFINITY)) return true;
    return word?.isHidden ?? false;
  };
}

function readVerdicts(latestFirst: readonly ProgressEvent[]): Verdicts {
  const byId = new Map<string, Verdict>();
  const byBatch = new Map<string, Verdict>();
  const verdictOn: Verdicts = ({ id, batch }) => {
    const one = byId.get(id);
    const other = batch === undefined ? undefined : byBatch.get(batch);
    if (one && other) return one.rank < other.rank ? one : other;
    return one ?? other;
  };
  // From the last on, whatever could hide a hiding has been met before it.
  for (const [rank, event] of latestFirst.entries()) {
    const step = readStep(event);
    if (!step || verdictOn(event)?.isHidden) continue;
    const verdict = { rank, isHidden: event.field === "hide" };
    if ("batch" in step) {
      if (!byBatch.has(step.batch)) byBatch.set(step.batch, verdict);
    } else for (const id of step.events) if (!byId.has(id)) byId.set(id, verdict);
  }
  return verdictOn;
}

/** Of events that only imports taken back have brought, when the last of these was taken back. */
function readTakenBack(
  latestFirst: readonly ProgressEvent[],
  verdictOn: Verdicts,
): ReadonlyMap<string, number> {
  const takenBack = new Map<string, number>();
  const standing = new Set<string>();
  for (const event of latestFirst) {
    const brought = readImport(event);
    if (!brought) continue;
    const verdict = verdictOn(event);
    for (const id of brought.events) {
      if (!verdict?.isHidden) standing.add(id);
      else takenBack.set(id, Math.min(takenBack.get(id) ?? verdict.rank, verdict.rank));
    }
  }
  for (const id of standing) takenBack.delete(id);
  return takenBack;
}
