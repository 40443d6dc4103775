/** The papers of `data/`, opened for tests, and their series changed. */
import { readFileSync } from "node:fs";
import { type Dataset, type PaperRecord, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import { defaultView, type View } from "@/view";
import { type Ground, type ResearchModel, selectResearch } from "./model";

type Series = PaperRecord["series"][number];

function open(id: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${id}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
export const chen = open("chen-2023");
export const example = open("example");

export function modelOf(
  dataset: Dataset = chen,
  view: Partial<View> = {},
  locale: Locale = "en",
): ResearchModel {
  return selectResearch({
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  });
}
export function groundOf(dataset: Dataset = chen, view: Partial<View> = {}): Ground {
  const model = modelOf(dataset, view);
  if (model.state !== "drawn") throw new Error(model.state);
  return model.ground;
}

export const seriesOf = (dataset: Dataset = chen): readonly Series[] =>
  dataset.record?.series ?? [];
export const withSeries = (series: readonly Series[]): Dataset => ({
  ...chen,
  record: chen.record && { ...chen.record, series: [...series] },
});
/** The paper's record with other values. */
export const valued = (
  change: (value: number | null, year: number, economy: string) => number | null,
): Dataset =>
  withSeries(
    seriesOf().map((each) => ({
      ...each,
      values: each.values.map(({ year, value }) => ({
        year,
        value: change(value, year, each.economy),
      })),
    })),
  );
