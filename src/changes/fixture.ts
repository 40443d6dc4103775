/** What the tests of this folder tell: events on the real paper. */
import { readFileSync } from "node:fs";
import { parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import { foldEvents, mergeEvents, type ProgressEvent, parseEvent } from "@/progress";
import type { Told } from "./told";

const paper = parsePaper(JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8")));
export const chen = paper.id;

let counter = 0;

/** Of this device unless told otherwise; each later than the one before. */
export function said(
  id: string,
  subject: string,
  field: string,
  value: unknown,
  more: Readonly<Record<string, unknown>> = {},
): ProgressEvent {
  counter += 1;
  return parseEvent({
    id,
    counter,
    at: "2026-03-03T14:05:00Z",
    device: "here",
    paper: chen,
    subject,
    field,
    value,
    ...more,
  });
}

export function toldOf(given: readonly ProgressEvent[], locale: Locale): Told {
  const events = mergeEvents([], given);
  const nowById = foldEvents(events, { paper: chen });
  return {
    dataset: { paper, record: null, story: null },
    locale,
    progress: { events, nowById, device: "here" },
  };
}
