/** What the tests of this folder read: two papers, as the app would hold them, and views of them. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { type Progress, untouched } from "@/progress";
import { defaultView, type View } from "@/view";
import { fields } from "./fields";
import type { Kind } from "./grid";
import { type KindId, kindIds } from "./kindIds";
import { measures } from "./measures";
import { selectChallenges } from "./model";
import { drivers, needs } from "./origins";
import { recommendations } from "./recommendations";

export const kinds: Readonly<Record<KindId, Kind>> = {
  recommendations,
  fields,
  measures,
  drivers,
  needs,
};
export const allKinds = kindIds.map((id) => kinds[id]);

export const readJson = (paper: string): unknown =>
  JSON.parse(readFileSync(`data/${paper}/paper.json`, "utf8"));

function open(paper: string): Dataset {
  return { paper: parsePaper(readJson(paper)), record: null, story: null };
}
export const chen = open("chen-2023");
export const example = open("example");

export function snapshot(
  dataset: Dataset,
  view: Partial<View> = {},
  locale: Locale = "en",
  progress: Progress = untouched,
): Snapshot {
  return {
    dataset,
    view: { ...defaultView, ...view },
    progress,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
  };
}

export const model = (id: KindId, view: Partial<View> = {}, locale: Locale = "en") =>
  selectChallenges(kinds[id], snapshot(chen, view, locale));
