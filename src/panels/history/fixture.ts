/** What the tests of this folder read: a short history of the real paper. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import {
  foldEvents,
  mergeEvents,
  type Progress,
  type ProgressEvent,
  parseEvent,
  untouched,
} from "@/progress";
import { defaultView } from "@/view";
import { type HistoryModel, selectHistory } from "./model";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  return { paper: parsePaper(read("paper")), record: null, story: null };
}
export const chen = open("chen-2023");
export const example = open("example");

/** At noon, of this device unless told otherwise. */
export function said(
  counter: number,
  day: string,
  subject: string,
  field: string,
  value: unknown,
  more: Readonly<Record<string, unknown>> = {},
): ProgressEvent {
  const at = `${day}T12:00:00.000Z`;
  const paper = chen.paper.id;
  const id = `e${counter}`;
  return parseEvent({ id, counter, at, device: "here", paper, subject, field, value, ...more });
}

/**
 * Two actions of one recommendation ticked at once, a closed one, a note taken back, an import of Ann's
 * two changes, and a later step back.
 */
export const history: readonly ProgressEvent[] = [
  said(1, "2026-08-03", "a-talent-1", "progress", "implemented", { batch: "tick" }),
  said(2, "2026-08-03", "a-talent-2", "progress", "implemented", { batch: "tick" }),
  said(3, "2026-08-20", "a-cooperation-3", "progress", "closed", { reason: "superseded" }),
  said(4, "2026-09-01", "r-talent", "note", "Asked the ministry"),
  said(5, "2026-09-01", chen.paper.id, "hide", { events: ["e4"] }),
  said(6, "2026-08-10", "a-transfer-1", "progress", "implemented", { device: "there", by: "Ann" }),
  said(7, "2026-08-11", "c-talent-gap", "severity", 4, { device: "there", by: "Ann" }),
  said(8, "2026-09-10", chen.paper.id, "import", { file: "ann.json", events: ["e6", "e7"] }),
  said(9, "2026-11-20", "a-talent-2", "progress", "partly", { base: ["e2"] }),
];

type Given = {
  readonly dataset?: Dataset;
  readonly locale?: Locale;
  readonly asOf?: string | null;
  readonly progress?: Partial<Progress>;
};

export function modelOf(
  given: readonly ProgressEvent[],
  { dataset = chen, locale = "en", asOf = null, progress }: Given = {},
): HistoryModel {
  const events = mergeEvents([], given);
  const paper = dataset.paper.id;
  const nowById = foldEvents(events, { paper });
  return selectHistory({
    dataset,
    locale,
    today: asOf ?? "2026-11-25",
    calendarDay: "2026-11-25",
    view: { ...defaultView, paper, asOf, wide: "history" },
    progress: {
      ...untouched,
      events,
      nowById,
      byId: asOf === null ? nowById : foldEvents(events, { paper, until: asOf }),
      isPast: asOf !== null,
      device: "here",
      ...progress,
    },
  });
}
