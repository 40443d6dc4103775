/** Papers and models to test with. */
import { readFileSync } from "node:fs";
import { type Dataset, type PaperRecord, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import { defaultView, type View } from "@/view";
import { type PracticeModel, selectPractice } from "./model";

const read = (folder: string, file: string) =>
  JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
function open(folder: string): Dataset & { record: PaperRecord } {
  const paper = parsePaper(read(folder, "paper"));
  return { paper, record: parseRecord(read(folder, "record"), paper), story: null };
}
export const chen = open("chen-2023");
export const example = open("example");

export function modelOf(dataset: Dataset, view: Partial<View> = {}, locale: Locale = "en") {
  return selectPractice({
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  });
}
export const withMeasures = (measures: Dataset["paper"]["measures"]): Dataset => ({
  ...chen,
  paper: { ...chen.paper, measures },
});
export const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
export const entryOf = (model: PracticeModel, id: string) => {
  const { entries, recordOnly } = model.grid;
  const entry = [...entries, ...recordOnly].find((each) => each.id === id);
  if (!entry) throw new Error(`no practice ${id}`);
  return entry;
};

/** What the file says, read without any of the product's own code. */
type RawMeasure = {
  id: string;
  theme: string;
  trend: string | null;
  economies: string[];
  passages: string[];
};
export const raw: {
  measures: RawMeasure[];
  themes: { id: string }[];
  dates: { subject: string }[];
} = read("chen-2023", "paper");
export const rawRecord: {
  measures: { id: string; economies: string[] }[];
  sources: { title: string }[];
} = read("chen-2023", "record");
