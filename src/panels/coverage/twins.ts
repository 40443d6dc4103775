/** The panel in words: a row a finding, and a sentence of its counts. */
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { type Aspect, aspects } from "./aspects";
import type { Theme } from "./findings";
import type { List } from "./lists";
import { listWords } from "./listWords";
import type { CoverageModel } from "./model";
import { themeWords } from "./themeWords";
import { twinWords } from "./twinWords";
import { words } from "./words";

type Row = Table["rows"][number];

function themeRows(theme: Theme, locale: Locale): readonly Row[] {
  const { count, list, texts, graded, labelled } = words(locale);
  const { themeItems, themeGap, parts } = twinWords(locale);
  const { none, structure } = themeWords(locale);
  const { title, cells, findings } = theme;
  const sections = list([...new Set(cells.flatMap(({ chapters }) => chapters))]);
  const items = cells.map(({ column, ids, chapters }) =>
    labelled(parts[column], ids.length > 0 ? graded(count(ids.length), list(chapters)) : none),
  );
  return [
    [themeItems, title, sections, texts(items), structure],
    ...findings.map(({ text, restsOn }) => [themeGap, title, sections, text, restsOn]),
  ];
}

function listRows(list: List, stated: boolean, locale: Locale): readonly Row[] {
  const { texts, labelled } = words(locale);
  const { noLink, tied } = listWords(locale);
  const { counted, missing, covered } = twinWords(locale);
  const { id, heading, gaps } = list;
  const absent = noLink(stated);
  const gapFound = (tiedTo: readonly string[]) =>
    tiedTo.length > 0 ? texts([absent, labelled(tied, texts(tiedTo))]) : absent;
  return [
    [counted, "", "", heading, gaps.restsOn],
    ...gaps.entries.map(({ title, section, tiedTo }) => [
      missing[id],
      title,
      section ?? "",
      gapFound(tiedTo),
      gaps.restsOn,
    ]),
    ...list.covered.flatMap(({ restsOn, entries }) =>
      entries.map(({ title, section, by }) => [
        covered[id],
        title,
        section ?? "",
        texts(by),
        restsOn,
      ]),
    ),
  ];
}

function adviceRows(model: CoverageModel, locale: Locale): readonly Row[] {
  const say = words(locale);
  const { aspectCount, counts: counted, named, textStates } = twinWords(locale);
  const { advice, counts, actions } = model;
  return [
    ...counts.map((count) => [
      aspectCount,
      say.aspects[count.aspect],
      "",
      counted(count.recommendations, advice.length, count.actions, actions),
      textStates,
    ]),
    ...advice.map(({ title, section, texts }) => {
      const parts = aspects.map((aspect) => {
        const found = texts[aspect].length > 0 ? say.texts(texts[aspect]) : say.notStated;
        return say.labelled(say.aspects[aspect], found);
      });
      return [named, title, section ?? "", say.texts(parts), textStates];
    }),
  ];
}

export function toCoverageTable(model: CoverageModel, locale: Locale): Table {
  const { what, item, section, found, restsOn } = twinWords(locale).columns;
  return {
    caption: model.title,
    columns: [what, item, section, found, restsOn].map((label) => ({ label })),
    rows: [
      ...model.themes.flatMap((theme) => themeRows(theme, locale)),
      ...model.lists.flatMap((list) => listRows(list, model.stated, locale)),
      ...adviceRows(model, locale),
    ],
  };
}

/** A sentence names a few; the table names all. */
const few = 3;

function withNames({ heading, gaps: { entries } }: List, locale: Locale): string {
  if (entries.length === 0) return heading;
  const say = twinWords(locale);
  const rest = entries.length - few;
  const named = entries.slice(0, few).map(({ name }) => name);
  return say.withNames(heading, rest > 0 ? [...named, say.others(rest)] : named);
}

/** Also where a whole part is missing, which is no finding of one theme. */
const hasGap = ({ cells }: Theme) => cells.some(({ ids }) => ids.length === 0);

export function toCoverageSentence(model: CoverageModel, locale: Locale): string {
  const say = twinWords(locale);
  const { lists, themes, counts, advice } = model;
  const countOf = (aspect: Aspect) =>
    counts.find((count) => count.aspect === aspect)?.recommendations ?? 0;
  return say.sentence(
    lists.map((list) => (list.id === "answer" ? withNames(list, locale) : list.heading)),
    say.themes(themes.filter(hasGap).length, themes.length),
    say.advice(advice.length, {
      accountable: countOf("accountable"),
      participants: countOf("participants"),
      date: countOf("date"),
      measure: countOf("measure"),
    }),
  );
}
