import type { ProgressEvent } from "./event";
import type { FilePaper } from "./fileFormat";
import { lookOf } from "./fileIds";
import { fileLimits } from "./fileLimits";
import type { Place, ProblemBody } from "./fileProblems";

type Placed = { readonly event: ProgressEvent; readonly place: () => Place };
type Met = { readonly body: ProblemBody; readonly place: () => Place };
type Here = FilePaper & { readonly subjects: ReadonlySet<string> };

/** Ids that look like another id of the file or of the paper, without being it. */
export function confusion(all: readonly Placed[], { subjects }: Here): readonly Met[] {
  const byLook = new Map<string, string>();
  for (const id of subjects) byLook.set(lookOf(id), id);
  const met: Met[] = [];
  const judged = new Set<string>();
  for (const { event, place } of all) {
    // Ids of events and batches are made by chance and no reader compares them; subjects have names.
    for (const id of event.subject.split("/")) {
      if (judged.has(id)) continue;
      judged.add(id);
      const other = byLook.get(lookOf(id));
      if (other === undefined) byLook.set(lookOf(id), id);
      else if (other !== id && !subjects.has(id))
        met.push({ body: { code: "E-33", one: id, other }, place });
    }
  }
  return met;
}

/** Counters that these changes cannot have counted up to. */
export function farCounters(all: readonly Placed[]): readonly Met[] {
  const changes = all.length;
  return all
    .filter(({ event }) => event.counter > changes + fileLimits.counterRoom)
    .map(({ event, place }) => ({
      body: { code: "E-40", found: String(event.counter), changes },
      place,
    }));
}

/** Changes that say they replaced one that came after them. */
export function wrongReferences(all: readonly Placed[]): readonly Met[] {
  const counters = new Map(all.map(({ event }) => [event.id, event.counter]));
  return all
    .filter(({ event }) => event.base?.some((id) => (counters.get(id) ?? 0) >= event.counter))
    .map(({ place }) => ({ body: { code: "E-37" }, place }));
}
