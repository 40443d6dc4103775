/** What the tests of this folder read: two papers, as the app would hold them. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import type { PaperSnapshot } from "@/panels/panel";
import { defaultView, type View } from "@/view";
import { type OutlineBody, type PassagesBody, selectReader } from "./model";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
export const chen = open("chen-2023");
export const example = open("example");

function snapshotOf(dataset: Dataset, view: Partial<View>, locale: Locale = "en"): PaperSnapshot {
  return {
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  };
}

export const select = (dataset: Dataset, view: Partial<View>, locale?: Locale) =>
  selectReader(snapshotOf(dataset, view, locale));

export function readBehind(dataset: Dataset, view: Partial<View>, locale?: Locale): PassagesBody {
  const { body } = select(dataset, { reading: "passages", ...view }, locale);
  if (body.reading !== "passages") throw new Error("The outline was read");
  return body;
}
export function readOutline(dataset: Dataset, view: Partial<View>, locale?: Locale): OutlineBody {
  const { body } = select(dataset, { reading: "outline", ...view }, locale);
  if (body.reading !== "outline") throw new Error("Passages were read");
  return body;
}
export const linesOf = ({ outline }: OutlineBody) =>
  outline.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
