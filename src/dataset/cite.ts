/** How a source of the record is cited, the same everywhere: "title, publisher, date". */
import { formatDate, type Locale } from "@/i18n";
import { perObject } from "./dataset";
import type { OutsideSource, PaperRecord } from "./recordSchema";

export type Citation = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** In words; `null` where the source has none. */
  readonly date: string | null;
  readonly link: string;
  /** All of it on one line. */
  readonly full: string;
};
type Cite = (ids: readonly string[]) => readonly Citation[];

function toCitation({ id, title, publisher, date, link }: OutsideSource, locale: Locale): Citation {
  const when = date === null ? null : formatDate(date, locale);
  const parts = [title, publisher, when].filter(Boolean);
  return {
    id,
    title,
    publisher,
    date: when,
    link,
    full: parts.join(locale === "zh" ? "，" : ", "),
  };
}

function citer({ sources }: PaperRecord, locale: Locale): Cite {
  const byId = new Map(sources.map((source) => [source.id, toCitation(source, locale)]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}

const citers = perObject(
  (record: PaperRecord): Record<Locale, Cite> => ({
    en: citer(record, "en"),
    zh: citer(record, "zh"),
  }),
);

/** Cites sources by their ids, in the order asked; of no record, none. */
export function citeOf(record: PaperRecord | null, locale: Locale): Cite {
  return record ? citers(record)[locale] : () => [];
}
