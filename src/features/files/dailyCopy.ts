import type { Dataset } from "@/dataset";
import { takeDailySnapshot } from "@/platform";
import { useProgress } from "@/progress";
import { wholeCopy } from "./wholeFile";

/** Keeps one copy a day on this device, if anything has changed since the last. Never rejects. */
export async function keepDailyCopy(dataset: Dataset): Promise<void> {
  const { events, isLoaded } = useProgress.getState();
  if (!isLoaded || !events.some(({ paper }) => paper === dataset.paper.id)) return;
  await takeDailySnapshot(() => wholeCopy(dataset));
}
