/** What the tests of this folder read: the papers as the app would hold them, and changes on them. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { type ProgressEvent, parseEvent, progressAt, useProgress } from "@/progress";
import { defaultView } from "@/view";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
export const chen = open("chen-2023");
export const example = open("example");

/** A change on the first paper, the nth in order. */
export function change(
  counter: number,
  subject: string,
  field: string,
  value: unknown,
  more: object = {},
): ProgressEvent {
  const at = new Date(Date.UTC(2026, 0, counter, 12)).toISOString();
  const id = `e-${counter}`;
  return parseEvent({ id, counter, at, paper: chen.paper.id, subject, field, value, ...more });
}

export function snapshotOf(
  events: readonly ProgressEvent[],
  locale: Locale = "en",
  dataset = chen,
): Snapshot {
  const state = { ...useProgress.getState(), events, isLoaded: true };
  return {
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id },
    progress: progressAt(state, dataset.paper.id, null),
  };
}
