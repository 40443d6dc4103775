import type { Dataset } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Progress, ProgressEvent } from "@/progress";

/** What it takes to tell an event in words; a Snapshot is one. */
export type Told = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly progress: Pick<Progress, "events" | "nowById" | "device">;
};

const indexes = new WeakMap<readonly ProgressEvent[], ReadonlyMap<string, ProgressEvent>>();

/** Of the paper's events. */
export function eventById({ progress }: Told, id: string): ProgressEvent | undefined {
  const { events } = progress;
  const index = indexes.get(events) ?? new Map(events.map((event) => [event.id, event]));
  indexes.set(events, index);
  return index.get(id);
}

const batches = new WeakMap<
  readonly ProgressEvent[],
  ReadonlyMap<string, readonly ProgressEvent[]>
>();

export function eventsOfBatch({ progress }: Told, batch: string): readonly ProgressEvent[] {
  const { events } = progress;
  const index = batches.get(events) ?? byBatch(events);
  batches.set(events, index);
  return index.get(batch) ?? [];
}

function byBatch(events: readonly ProgressEvent[]): ReadonlyMap<string, readonly ProgressEvent[]> {
  const groups = new Map<string, ProgressEvent[]>();
  for (const event of events) {
    if (event.batch === undefined) continue;
    const group = groups.get(event.batch);
    if (group) group.push(event);
    else groups.set(event.batch, [event]);
  }
  return groups;
}
