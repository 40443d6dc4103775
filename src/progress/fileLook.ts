import type { StoredEvent } from "@/platform";
import { type ProgressEvent, readEvent } from "./event";
import { readEntry } from "./fileEntry";
import { isObject, type JsonObject } from "./fileEnvelope";
import type { TrackerFile } from "./fileFormat";
import { compareEvents } from "./order";

/** What this version can read of a file by a newer one. Not to be imported: much may be missing. */
export function lookAt(json: JsonObject): TrackerFile | null {
  const { events, schema, paper, exportedAt, appVersion, by } = json;
  if (!Array.isArray(events) || typeof schema !== "number") return null;
  const read: ProgressEvent[] = [];
  const unread: StoredEvent[] = [];
  for (const given of events) {
    const entry = readEntry(given);
    if (entry.kind === "event") read.push(entry.event);
    else if (isStored(given)) unread.push(given);
  }
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const { id, title } = isObject(paper) ? paper : {};
  return {
    schema,
    appVersion: text(appVersion),
    paper: { id: text(id) ?? "", title: text(title) ?? text(id) ?? "" },
    exportedAt: text(exportedAt),
    by: text(by),
    device: null,
    isIntact: false,
    events: read.sort(compareEvents),
    unread,
  };
}

/** Whether the store could keep it as it is. */
export function isStored(given: unknown): given is StoredEvent {
  return (
    typeof given === "object" &&
    given !== null &&
    "id" in given &&
    typeof given.id === "string" &&
    given.id !== "" &&
    given.id.length <= 256
  );
}

/** Kept apart by older versions; this one may be able to read it. */
export function isReadable(given: unknown): boolean {
  return readEvent(given) !== null;
}
