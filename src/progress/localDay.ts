import type { ProgressEvent } from "./event";

/** The day of the calendar on which an instant falls where the reader is, `2026-11-23`. */
export function localDay(at: string): string {
  const moment = new Date(at);
  const part = (number: number) => String(number).padStart(2, "0");
  const year = String(moment.getFullYear()).padStart(4, "0");
  return `${year}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** The last of the events by its writer's clock: instants may name any zone. Of two at once, the later in order. */
export function latestOf(events: readonly ProgressEvent[]): ProgressEvent | null {
  return events.reduce<ProgressEvent | null>(
    (last, event) => (last && Date.parse(last.at) > Date.parse(event.at) ? last : event),
    null,
  );
}
