import { type EventStore, openEventStore } from "@/platform";

/** Fetched by itself, so that the page does not wait for it. */
export function openOnDevice(): EventStore {
  return openEventStore({ namespace: "throughline" });
}
