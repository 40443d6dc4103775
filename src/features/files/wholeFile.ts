import type { Dataset } from "@/dataset";
import { now } from "@/platform";
import { readAuthor, toFile, useProgress } from "@/progress";
import { appVersion } from "./appVersion";
import { paperHere } from "./paperHere";

/** Everything kept on the open paper, as the text of a file copy, and how many changes it holds. */
export function wholeFile(dataset: Dataset, exportedAt = now()) {
  const { events, unread } = useProgress.getState();
  const { subjects, ...paper } = paperHere(dataset);
  const { by, device } = readAuthor();
  const text = toFile(events, unread, { paper, appVersion, exportedAt, by, device });
  return { text, changes: events.filter((event) => event.paper === paper.id).length };
}

/**
 * The same for a copy on this device, whose list says when it was taken: a copy of the same state is the
 * same text, so that a day without changes adds none.
 */
export function wholeCopy(dataset: Dataset): string {
  return wholeFile(dataset, "1970-01-01T00:00:00.000Z").text;
}
