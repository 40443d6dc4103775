import type { Snapshot, Table } from "@/panels/panel";
import { rowWords } from "./rowWords";

type Shown = Pick<Snapshot, "dataset" | "locale" | "today" | "calendarDay">;

/** What the workbook is, of which day and from which, and how to read it. */
export function toAboutTable({ dataset, locale, today, calendarDay }: Shown): Table {
  const { about, caption } = rowWords(locale);
  const { source } = dataset.paper;
  const title = caption(source.short[locale]);
  return {
    caption: title,
    columns: [{ label: about.what }, { label: title }],
    rows: [
      [about.paper, `${source.title[locale]} (${source.cite[locale]})`],
      ...(today === calendarDay ? [] : [[about.asOf, today]]),
      [about.date, calendarDay],
      [about.rule, about.ruleText],
      [about.again, about.againText],
    ],
  };
}
