/** What the tests of this folder read: two papers, as the app would hold them. */
import { readFileSync } from "node:fs";
import { type Check, type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import { defaultView, type View } from "@/view";
import { selectChecks } from "./model";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
export const chen = open("chen-2023");
export const example = open("example");

export function withChecks(dataset: Dataset, checks: readonly Check[]): Dataset {
  const { record } = dataset;
  if (!record) throw new Error("The fixture has no record");
  return { ...dataset, record: { ...record, checks: [...checks] } };
}

export function modelOf(dataset: Dataset, view: Partial<View> = {}, locale: Locale = "en") {
  return selectChecks({
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  });
}
