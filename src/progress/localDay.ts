import type { ProgressEvent } from "./event";

/** The day of the calendar on which an instant falls where the reader is, `2026-11-23`. */
export function localDay(at: string): string {
  const moment = new Date(at);
  const part = (number: number) => String(number).padStart(2, "0");
  const year = String(moment.getFullYear()).padStart(4, "0");
  return `${year}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** When the last of the events was written, by its writer's clock: instants may name any zone. */
export function latestAt(events: readonly ProgressEvent[]): string | null {
  let latest: string | null = null;
  for (const { at } of events) {
    if (latest === null || Date.parse(at) > Date.parse(latest)) latest = at;
  }
  return latest;
}
