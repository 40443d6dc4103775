import { useEffect } from "react";
import type { Snapshot } from "@/panels/panel";

/** In ms: the page's own work comes first. */
const wait = 3000;

/** A copy on this device each day: when the page opens, and when a day begins while it is open. */
export function useDailyCopy({ dataset, calendarDay, progress }: Snapshot): void {
  const { isLoaded, events } = progress;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new day is a reason of its own, a change is none.
  useEffect(() => {
    if (!isLoaded || events.length === 0) return;
    const timer = setTimeout(async () => {
      const files = await import("@/features/files").catch(() => null);
      await files?.keepDailyCopy(dataset);
    }, wait);
    return () => clearTimeout(timer);
  }, [dataset, calendarDay, isLoaded]);
}
