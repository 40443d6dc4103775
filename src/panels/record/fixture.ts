/** What the tests of this folder read: two papers, and events as a device would hold them. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { foldEvents, type ProgressEvent, parseEvent, untouched } from "@/progress";
import { defaultView } from "@/view";
import type { ItemBody } from "./body";
import { selectRecord } from "./model";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
export const chen = open("chen-2023");
export const example = open("example");
const here = "this-one";

/** Events in order, each a day later than the one before unless it says when. */
export function eventsOn(
  paper: string,
  given: readonly Readonly<Record<string, unknown>>[],
): readonly ProgressEvent[] {
  return given.map((fields, index) =>
    parseEvent({
      id: `e${index + 1}`,
      counter: index + 1,
      at: new Date(Date.UTC(2026, 0, 1 + index, 12)).toISOString(),
      device: here,
      paper,
      ...fields,
    }),
  );
}

export type Asked = {
  readonly choose: string;
  readonly events?: readonly Readonly<Record<string, unknown>>[];
  readonly dataset?: Dataset;
  readonly locale?: Locale;
  readonly today?: string;
  readonly progress?: Partial<Snapshot["progress"]>;
};

function snapshotOf(asked: Asked): Snapshot {
  const { choose, events = [], dataset = chen, locale = "en", today = "2026-02-01" } = asked;
  const paper = dataset.paper.id;
  const all = eventsOn(paper, events);
  const byId = foldEvents(all, { paper });
  const progress = { ...untouched, byId, nowById: byId, events: all, device: here };
  return {
    dataset,
    locale,
    today,
    calendarDay: today,
    view: { ...defaultView, paper, choose, reading: "progress" },
    progress: { ...progress, ...asked.progress },
  };
}

export const recordOf = (asked: Asked) => selectRecord(snapshotOf(asked));

export function itemOf(asked: Asked): ItemBody {
  const { body } = recordOf(asked);
  if (body.kind !== "item") throw new Error(`${asked.choose} has no record`);
  return body;
}
