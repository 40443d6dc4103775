/** Each practice in words: what kind of instrument, under which theme and trend, when, and who says so. */
import {
  citeOf,
  type Dataset,
  datePhrase,
  type Economy,
  eventPhrase,
  type Happening,
  itemOf,
  type Measure,
  names,
  type PaperRecord,
  perObject,
  practicesOf,
  recordDates,
  statedDates,
  statementsAbout,
} from "@/dataset";
import type { Locale } from "@/i18n";
import { words } from "./words";

export type Kind = Measure["instrument"];

export type Named = { readonly id: string; readonly name: string; readonly title: string };
export type Entry = Named & {
  /** Named by the paper; otherwise by the record alone, which knows neither kind nor theme nor trend. */
  readonly isPaper: boolean;
  readonly economies: readonly Named[];
  readonly theme: Named | null;
  readonly trend: Named | null;
  /** Its trend's place in the paper's order, from 1; 0 without one. */
  readonly sign: number;
  readonly kind: string | null;
  /** The name says its kind by itself. */
  readonly tellsKind: boolean;
  readonly fields: readonly string[];
  /** Of whoever names it: the paper's dates for its practices, the record's for the others. */
  readonly dates: readonly string[];
  readonly datesInFull: readonly string[];
  /** Passages of the paper, or the record's sources. */
  readonly behind: readonly string[];
  /** What the record says of a practice that it alone names. */
  readonly note: string | null;
  readonly spoken: string;
};
type Dated = { readonly brief: string; readonly full: string };

type Bilingual = { readonly id: string } & Pick<Economy, "title" | "short">;
export const toNamed = ({ id, short, title }: Bilingual, locale: Locale): Named => ({
  id,
  name: short[locale],
  title: title[locale],
});

function toDated(date: Happening, label: string, locale: Locale): Dated {
  return {
    brief: eventPhrase(date, locale),
    full: words(locale).labelled(label, datePhrase(date, locale)),
  };
}

function paperEntries(dataset: Dataset, locale: Locale): readonly Entry[] {
  const { themes, trends, measures } = dataset.paper;
  const say = words(locale);
  const byId = new Map([...themes, ...trends].map((each) => [each.id, toNamed(each, locale)]));
  const dated = statedDates(dataset.paper);
  return measures.map((measure) => {
    const { id, instrument, passages } = measure;
    const own = toNamed(measure, locale);
    const when = (dated.get(id) ?? []).map(({ grade, label, ...each }): Dated => {
      const date = toDated(each, label[locale], locale);
      const by = (text: string) =>
        grade === "stated" ? text : say.graded(text, names(locale).grade[grade]);
      return { brief: by(date.brief), full: by(date.full) };
    });
    const fields = statementsAbout(dataset, id).flatMap((statement) => statement.fields);
    return finish(dataset, locale, {
      ...own,
      isPaper: true,
      theme: byId.get(measure.theme) ?? null,
      trend: byId.get(measure.trend ?? "") ?? null,
      sign: trends.findIndex((trend) => trend.id === measure.trend) + 1,
      kind: say.kind[instrument],
      tellsKind: say.tells(own.name, instrument),
      fields: [...new Set(fields.map(({ field }) => itemOf(dataset, field).title[locale]))],
      dates: when.map(({ brief }) => brief),
      datesInFull: when.map(({ full }) => full),
      behind: passages,
      note: null,
    });
  });
}

function recordEntries(dataset: Dataset, record: PaperRecord, locale: Locale): readonly Entry[] {
  const cite = citeOf(record, locale);
  const dated = recordDates(record);
  return record.measures.map((measure) => {
    const when = (dated.get(measure.id) ?? []).map(({ event, label, date }) =>
      toDated({ event, from: date, to: null }, label[locale], locale),
    );
    return finish(dataset, locale, {
      ...toNamed(measure, locale),
      isPaper: false,
      theme: null,
      trend: null,
      sign: 0,
      kind: null,
      tellsKind: false,
      fields: [],
      dates: when.map(({ brief }) => brief),
      datesInFull: when.map(({ full }) => full),
      behind: cite(measure.sources).map(({ full }) => full),
      note: measure.note[locale],
    });
  });
}

function finish(
  dataset: Dataset,
  locale: Locale,
  entry: Omit<Entry, "economies" | "spoken">,
): Entry {
  const say = words(locale);
  const { id, name, isPaper, kind, theme, trend, dates } = entry;
  const economies = (practicesOf(dataset).byId.get(id)?.economies ?? []).map((economy) =>
    toNamed(economy, locale),
  );
  const facts = [
    kind,
    theme ? say.theme(theme.name) : say.noTheme,
    trend ? say.trend(trend.name) : isPaper ? say.noTrend : null,
    ...(dates.length > 0 ? dates : [say.noDate]),
    isPaper ? say.byPaper : say.byRecord,
  ];
  return {
    ...entry,
    economies,
    spoken: say.spoken(
      economies.map(({ title }) => title),
      name,
      facts.filter((fact) => fact !== null),
    ),
  };
}

const memory = perObject((_: Dataset) => new Map<string, readonly Entry[]>());

/** The paper's practices, or those that only the record names, in their files' order. */
export function entriesOf(
  dataset: Dataset,
  of: "paper" | "record",
  locale: Locale,
): readonly Entry[] {
  const known = memory(dataset);
  const key = `${of} ${locale}`;
  const { record } = dataset;
  const entries =
    known.get(key) ??
    (of === "paper"
      ? paperEntries(dataset, locale)
      : record
        ? recordEntries(dataset, record, locale)
        : []);
  known.set(key, entries);
  return entries;
}
