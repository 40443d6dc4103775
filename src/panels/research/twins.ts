/** The lines in words: a row an economy, a column a year, and a sentence of their ranks and gaps. */
import type { Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import type { Ground, ResearchModel } from "./model";
import type { Cited } from "./notes";
import { digitsOf, percent } from "./percent";
import { twinWords } from "./twinWords";
import { words } from "./words";

export function toResearchTable(model: ResearchModel, locale: Locale): Table {
  const say = twinWords(locale);
  const ground = model.state === "drawn" ? model.ground : null;
  const years = ground?.years ?? [];
  const after = [say.unit, say.says, say.source, say.note].map((label) => ({ label }));
  const digits = digitsOf(ground?.lines.flatMap(({ values }) => values) ?? []);
  const columns = years.map((year) => ({ label: String(year), numeric: true, digits }));
  return {
    caption: model.title,
    columns: [{ label: say.economy }, ...columns, ...after],
    rows: ground ? [...valueRows(ground, locale), rowOfAll(ground, locale)] : [],
  };
}

/** Sources that all lines share are named once, below them. */
function valueRows({ lines, years, sources }: Ground, locale: Locale): Table["rows"] {
  const say = words(locale);
  const { record } = twinWords(locale);
  return lines.map((line) => {
    const cited = sources.filter(({ id }) => line.sources.includes(id));
    return [
      line.name,
      ...years.map((_, at) => line.values[at] ?? null),
      // On one line: years are what the columns' room is for.
      line.unit[locale].replaceAll(" ", "\u00a0"),
      record,
      cited.length < sources.length ? titles(cited, locale) : "",
      line.gap && say.gapShort(line.gap),
    ];
  });
}

/** What the record says about all of them; on paper and in a file the table stands alone. */
function rowOfAll({ lines, notes, years, sources }: Ground, locale: Locale): Table["rows"][number] {
  const { ofAll, record, join } = twinWords(locale);
  const shared = sources.filter(({ id }) => lines.every((line) => line.sources.includes(id)));
  const empty = years.map(() => "");
  return [ofAll, ...empty, "", record, titles(shared, locale), notes.join(join)];
}

const titles = (sources: readonly Cited[], locale: Locale) =>
  sources.map(({ title }) => title).join(words(locale).joined);

export function toResearchSentence(model: ResearchModel, locale: Locale): string {
  if (model.state !== "drawn") return words(locale)[model.state];
  const { lines, years } = model.ground;
  const say = twinWords(locale);
  const gaps = lines.flatMap(({ name, gap, last }) => {
    if (!gap) return [];
    return last ? words(locale).gap(name, gap) : words(locale).gapAll(name);
  });
  return [
    say.range(years[0] ?? 0, years.at(-1) ?? 0, lines.length),
    found(model.ground, locale),
    say.end,
    gaps.length > 0 ? say.gaps(few(gaps, locale)) : "",
  ].join("");
}

/** A sentence names a few; the table names all. */
const most = 3;

function few(gaps: readonly string[], locale: Locale): string {
  const say = words(locale);
  const told = gaps.slice(0, most);
  if (gaps.length > most) told.push(say.moreGaps(gaps.length - most));
  return told.join(say.joined);
}

function found({ finding, lines, digits }: Ground, locale: Locale): string {
  const say = twinWords(locale);
  const nameOf = (id: string) => lines.find((line) => line.id === id)?.name ?? id;
  switch (finding.kind) {
    case "none":
      return "";
    case "one":
      return say.one(percent(finding.line.last?.value ?? 0, digits), finding.line.last?.year ?? 0);
    case "apart":
      return say.apart;
    case "ranked": {
      const { ranks, home, above, year } = finding;
      const figure = ({ line, value }: (typeof ranks)[number]) =>
        say.figure(nameOf(line.id), percent(value, digits));
      const [highest] = ranks;
      const lowest = ranks.at(-1);
      if (!highest || !lowest) return "";
      // Of two, the higher and the lower say it already.
      const standing =
        home && ranks.length > 2 ? say.standing(figure(home), above.length, ranks.length - 1) : "";
      return say.ranked(year, figure(highest), figure(lowest)) + standing;
    }
  }
}
