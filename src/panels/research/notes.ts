/** What the record itself says about its R&D series, and where they come from. */
import { citeOf, type PaperRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import type { SeriesLine } from "./series";

export type Cited = { readonly id: string; readonly title: string; readonly link: string };

/** A note names its subject in its first words; the file has no other sign of it. */
const aboutSeries = /^R&D shares?\b/;

/** The notes on the series; where none says that it is, all of them: a caveat is never left out. */
export function notesOn({ notes }: PaperRecord, locale: Locale): readonly string[] {
  const own = notes.filter(({ en }) => aboutSeries.test(en));
  return (own.length > 0 ? own : notes).map((note) => note[locale]);
}

/** In the record's order. */
export function citedBy(
  record: PaperRecord,
  lines: readonly SeriesLine[],
  locale: Locale,
): readonly Cited[] {
  const cited = new Set(lines.flatMap((line) => line.sources));
  const ids = record.sources.map(({ id }) => id).filter((id) => cited.has(id));
  return citeOf(record, locale)(ids).map(({ id, full, link }) => ({ id, title: full, link }));
}
