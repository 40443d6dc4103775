/** The panel in words: a row a check, its sources by number, and a sentence of its counts. */
import { figureNames } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { countOf } from "./finding";
import type { CheckLine } from "./groups";
import type { ChecksModel } from "./model";
import type { Cited, Fact } from "./recordSide";
import { words } from "./words";

type Row = Table["rows"][number];

function toRow({ verdict, subject, paper, record }: CheckLine, locale: Locale): Row {
  const say = words(locale);
  const joined = (texts: readonly string[]) => texts.join(say.join);
  const numbers = (sources: readonly Cited[]) => sources.map(({ number }) => number);
  const facts = (all: readonly Fact[]) =>
    all.length === 0
      ? say.none
      : joined(
          all.map(({ what, label, sources }) => say.cited(say.fact(what, label), numbers(sources))),
        );
  const sources = record.allSources.map(({ number, full }) => say.listed(number, full));
  const dates = paper.dates.map(({ when, label, aside }) =>
    say.aside(say.fact(when, label), aside),
  );
  const claims = paper.claims.map(({ text }) => text);
  return [
    figureNames(locale).verdict[verdict],
    subject.title,
    claims.length > 0 ? claims.join(say.sentences) : say.noStatement,
    joined(paper.places),
    dates.length > 0 ? joined(dates) : null,
    say.cited(record.text, numbers(record.sources)),
    facts(record.dates),
    facts(record.amounts),
    sources.length > 0 ? joined(sources) : say.none,
  ];
}

export function toChecksTable({ title, groups }: ChecksModel, locale: Locale): Table {
  const { columns } = words(locale);
  return {
    caption: title,
    columns: [
      columns.verdict,
      columns.subject,
      columns.claims,
      columns.places,
      columns.dates,
      columns.text,
      columns.recordDates,
      columns.amounts,
      columns.sources,
    ].map((label) => ({ label })),
    rows: groups.flatMap(({ lines }) => lines.map((line) => toRow(line, locale))),
  };
}

/** A sentence names a few; the table names all. */
const few = 12;

export function toChecksSentence({ title, groups }: ChecksModel, locale: Locale): string {
  const say = words(locale);
  const all = countOf(groups);
  if (all === 0) return say.said(title);
  const parts = groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ verdict, lines }) => say.counted[verdict](lines.length));
  const counts = all === 1 ? say.said(title) : say.counts(all, parts);
  const differing = groups.find(({ verdict }) => verdict === "differs")?.lines ?? [];
  if (differing.length === 0) return counts;
  const subjects = [...new Set(differing.map(({ subject }) => subject.short))];
  const rest = subjects.length - few;
  const named = rest > 0 ? [...subjects.slice(0, few), say.others(rest)] : subjects;
  return [counts, say.differing(named)].join(say.sentences);
}
