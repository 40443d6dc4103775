/** What the panel's tests read: both papers, and the panel as any link shows it. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import { defaultView, type View } from "@/view";
import { selectTimeline, type TimelineModel } from "./model";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
export const chen = open("chen-2023");
export const example = open("example");
/** The record is still added to: its dates of measures, counted here anew. */
export const isAbroad = ({ subject }: { subject: string }) => /^r?m-/.test(subject);
export const recordDates = chen.record?.dates.filter(isAbroad) ?? [];
export const ownMeasures = chen.record?.measures ?? [];

export function modelOf(
  dataset: Dataset,
  view: Partial<View> = {},
  locale: Locale = "en",
  today = "2026-11-23",
  calendarDay = today,
): TimelineModel {
  return selectTimeline({
    dataset,
    locale,
    today,
    calendarDay,
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  });
}
export const idsOf = ({ ground }: TimelineModel) => ground.rows.map(({ id }) => id);
export function rowOf(id: string, model: TimelineModel = modelOf(chen)) {
  const row = model.ground.rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
/** Each mark of a row as "who kind date". */
export const marksOf = (id: string, model?: TimelineModel) =>
  rowOf(id, model).events.map(({ sign, says, stated: [{ from, to }] }) =>
    [says, sign, to ? `${from}/${to}` : from].join(" "),
  );
