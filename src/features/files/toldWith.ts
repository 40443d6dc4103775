import type { Snapshot } from "@/panels/panel";
import { foldEvents, mergeEvents, type TrackerFile } from "@/progress";

/** What it takes to tell the file's events in words: own actions have their names in other events. */
export function toldWith({ dataset, locale, progress }: Snapshot, { events: inFile }: TrackerFile) {
  const events = mergeEvents(progress.events, inFile);
  const nowById = foldEvents(events, { paper: dataset.paper.id });
  return { dataset, locale, progress: { events, nowById, device: progress.device } };
}
