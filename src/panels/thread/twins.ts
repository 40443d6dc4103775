/** The band in words: its table and its sentence. */
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import type { Stop, ThreadModel } from "./model";
import { words } from "./words";

const headingOf = ({ heading, section }: Stop, locale: Locale) =>
  section ? words(locale).headed(heading, section) : heading;

export function toThreadTable({ title, counts, line }: ThreadModel, locale: Locale): Table {
  const say = words(locale);
  const { column, item, grade, via, more } = say.columns;
  return {
    caption: title,
    columns: [
      { label: column },
      { label: item },
      { label: grade },
      { label: via },
      { label: more, numeric: true },
    ],
    rows: line
      ? line.stops.map((stop) => [
          headingOf(stop, locale),
          stop.item?.title ?? stop.text,
          stop.item?.grade ?? stop.note,
          stop.item?.via ?? "",
          stop.item?.more ?? 0,
        ])
      : counts.map(({ column, count, noun, note }) => [
          column === "progress" ? say.progress : say.column[column],
          say.counted(count, noun),
          note,
          "",
          0,
        ]),
  };
}

export function toThreadSentence({ title, counts, line }: ThreadModel, locale: Locale): string {
  const say = words(locale);
  const parts = line
    ? line.stops.map((stop) =>
        say.part(headingOf(stop, locale), stop.item?.title ?? stop.text, stop.note),
      )
    : counts.map(({ count, noun }) => say.counted(count, noun));
  return say.sentence(title, parts.join(say.partJoin));
}
