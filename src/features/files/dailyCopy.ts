import type { Dataset } from "@/dataset";
import { takeDailySnapshot } from "@/platform";
import { useProgress } from "@/progress";
import { lookUpCopies, useDeviceCopies } from "./deviceCopies";
import { wholeCopy } from "./wholeFile";

/** Keeps one copy a day on this device, if anything has changed since the last. Never rejects. */
export async function keepDailyCopy(dataset: Dataset): Promise<void> {
  const { events, isLoaded } = useProgress.getState();
  const { id } = dataset.paper;
  if (!isLoaded || !events.some(({ paper }) => paper === id)) return;
  const taken = await takeDailySnapshot(id, () => wholeCopy(dataset));
  // The sheet may stand already.
  if (taken && useDeviceCopies.getState().copies) await lookUpCopies();
}
