/** What the record itself says about its R&D series, and where they come from. */
import type { PaperRecord } from "@/dataset";
import { formatDate, type Locale } from "@/i18n";
import type { SeriesLine } from "./series";

export type Cited = { readonly id: string; readonly title: string; readonly link: string };

/** A note names its subject in its first words; the file has no other sign of it. */
const aboutSeries = /^R&D shares?\b/;

/** The notes on the series; where none says that it is, all of them: a caveat is never left out. */
export function notesOn({ notes }: PaperRecord, locale: Locale): readonly string[] {
  const own = notes.filter(({ en }) => aboutSeries.test(en));
  return (own.length > 0 ? own : notes).map((note) => note[locale]);
}

export function citedBy(
  { sources }: PaperRecord,
  lines: readonly SeriesLine[],
  locale: Locale,
): readonly Cited[] {
  const cited = new Set(lines.flatMap((line) => line.sources));
  return sources
    .filter(({ id }) => cited.has(id))
    .map(({ id, title, publisher, date, link }) => ({
      id,
      title: [title, publisher, date ? formatDate(date, locale) : null].filter(Boolean).join(", "),
      link,
    }));
}
