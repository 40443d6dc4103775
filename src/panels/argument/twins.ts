/** The argument in words: every link as a row of a table, and the whole as a sentence. */
import { itemOf, names } from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import type { ArgumentModel } from "./model";
import { words } from "./words";

export function toArgumentTable(model: ArgumentModel, locale: Locale): Table {
  const { dataset, title, stated } = model;
  const say = words(locale);
  const { kind, grade, place } = names(locale);
  const end = (id: string) => {
    const item = itemOf(dataset, id);
    return say.end(item.title[locale], kind[item.kind]);
  };
  return {
    caption: title,
    columns: [
      say.columns.from,
      say.columns.to,
      say.columns.grade,
      say.columns.why,
      say.columns.passages,
    ].map((label) => ({ label })),
    rows: dataset.paper.links
      .filter((link) => !stated || link.grade === "stated")
      .map((link) => [
        end(link.from),
        end(link.to),
        grade[link.grade],
        link.why[locale],
        link.passages.map(place).join(say.separator) || say.none,
      ]),
  };
}

export function toArgumentSentence({ headings, counts, stated }: ArgumentModel, locale: Locale) {
  const say = words(locale);
  const { stated: own, implied, reading } = counts;
  const whole = say.sentence(formatList(headings, locale), own, implied, reading);
  return stated ? whole + say.join + say.shown(own) : whole;
}
