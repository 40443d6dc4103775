/** What the panel's tests read: both papers, and the panel as any link shows it. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { currencies, type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import type { PaperSnapshot } from "@/panels/panel";
import { defaultView, type View } from "@/view";
import { selectComparison } from "./model";
import { axes, orders } from "./options";
import { rowWords } from "./rowWords";

function open(paperId: string): Dataset {
  const read = (file: string) => JSON.parse(readFileSync(`data/${paperId}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}

export function snapshot(
  dataset: Dataset,
  view: Partial<View> = {},
  locale: Locale = "en",
): PaperSnapshot {
  return {
    dataset,
    view: { ...defaultView, ...view },
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
  };
}

export const chen = open("chen-2023");
export const example = open("example");
export type Model = ReturnType<typeof selectComparison>;
export const model = (view: Partial<View> = {}, locale: Locale = "en") =>
  selectComparison(snapshot(chen, view, locale));
export const rowsOf = ({ lanes }: Model) => lanes.flatMap(({ rows }) => rows);
export const silentOf = ({ silent }: Model) => silent.flatMap(({ measures }) => measures);
export const said = (shown: Model) =>
  shown.lanes.flatMap((lane) =>
    lane.rows.map((row) => ({
      row,
      ...rowWords(row, lane, shown.dataset, shown.options.record, shown.locale),
    })),
  );

/** Every way to show the amounts that a link can ask for. */
export const views: fc.Arbitrary<Partial<View>> = fc.record({
  abroad: fc.constantFrom("amounts", "counts"),
  order: fc.constantFrom(...orders),
  axis: fc.constantFrom(...axes),
  currency: fc.constantFrom(null, ...currencies),
  perYear: fc.boolean(),
  record: fc.boolean(),
  wide: fc.constantFrom(null, "comparison"),
  economies: fc.subarray(chen.paper.economies.map(({ id }) => id)),
});
