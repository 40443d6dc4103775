/** What the tests of this folder read: both papers, and one too large to draw item by item. */
import { readFileSync } from "node:fs";
import { type Dataset, parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import { defaultView, type View } from "@/view";
import { type ArgumentModel, selectArgument } from "./model";

const read = (folder: string): Dataset => ({
  paper: parsePaper(JSON.parse(readFileSync(`data/${folder}/paper.json`, "utf8"))),
  record: null,
  story: null,
});
export const chen = read("chen-2023");
export const example = read("example");
const copies = Array.from({ length: 10 }, (_, number) => (id: string) => `${id}.x${number}`);
const times = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  copies.flatMap((named) => items.map((item) => ({ ...item, id: named(item.id) })));
const { measures, challenges, recommendations } = chen.paper;
const many = new Set([...measures, ...challenges, ...recommendations].map(({ id }) => id));
/** Ten times the size: columns that are bundled. */
export const large: Dataset = {
  ...chen,
  paper: {
    ...chen.paper,
    measures: times(measures),
    challenges: times(challenges),
    recommendations: times(recommendations),
    links: copies.flatMap((named) =>
      chen.paper.links.map((link) => ({
        ...link,
        id: named(link.id),
        from: many.has(link.from) ? named(link.from) : link.from,
        to: many.has(link.to) ? named(link.to) : link.to,
      })),
    ),
  },
};

export function modelOf(
  dataset: Dataset,
  view: Partial<View> = {},
  locale: Locale = "en",
): ArgumentModel {
  return selectArgument({
    dataset,
    locale,
    today: "2026-11-24",
    calendarDay: "2026-11-24",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  });
}
