import * as v from "valibot";
import type { ProgressEvent } from "./event";
import { compareEvents } from "./order";

const stepSchema = v.union([
  v.object({ events: v.array(v.string()) }),
  v.object({ batch: v.string() }),
]);

/** What one act of the reader appended, and so what undo takes back at once. */
export type Step = v.InferOutput<typeof stepSchema>;

type Verdict = { readonly order: number; readonly isHidden: boolean };

export function isHiding({ field }: ProgressEvent): boolean {
  return field === "hide" || field === "show";
}

/** Whether an event is hidden: the last word said on it, by its id or by its batch, counts. */
export function selectHidden(events: readonly ProgressEvent[]): (event: ProgressEvent) => boolean {
  const byId = new Map<string, Verdict>();
  const byBatch = new Map<string, Verdict>();
  for (const [order, event] of events.toSorted(compareEvents).entries()) {
    const step = v.safeParse(stepSchema, event.value);
    if (!step.success) continue;
    const verdict = { order, isHidden: event.field === "hide" };
    if ("batch" in step.output) byBatch.set(step.output.batch, verdict);
    else for (const id of step.output.events) byId.set(id, verdict);
  }
  return ({ id, batch }) => {
    const one = byId.get(id);
    const other = batch === undefined ? undefined : byBatch.get(batch);
    const last = (one?.order ?? -1) > (other?.order ?? -1) ? one : other;
    return last?.isHidden ?? false;
  };
}
