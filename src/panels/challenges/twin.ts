/** The grid as a table and as a sentence; both depend on no choice, so each is made once. */
import { perObject } from "@/dataset";
import { formatList, type Locale } from "@/i18n";
import type { Table } from "@/panels/panel";
import { countLevels, type Grid, type Row, rowsInSilence, rowsWithNumber } from "./grid";
import type { ChallengesModel } from "./model";
import { words } from "./words";

const mostNamed = 5;

export function toChallengesTable({ title, grid }: ChallengesModel, locale: Locale): Table {
  return { caption: title, ...tableOf(grid)(locale) };
}

export function toChallengesSentence({ grid }: ChallengesModel, locale: Locale): string {
  return sentenceOf(grid)(locale);
}

const tableOf = perObject((grid: Grid) => (locale: Locale): Omit<Table, "caption"> => {
  const say = words(locale);
  const said = (row: Row, column: string) => {
    const cell = row.cells.get(column);
    if (!cell) return null;
    return cell.figure ? say.tableNumber(cell.figure) : (say.level[grid.choice][cell.level] ?? "");
  };
  return {
    columns: [
      say.columns.challenge,
      say.columns.theme,
      ...grid.columns.map(({ label }) => label),
    ].map((label) => ({ label })),
    rows: grid.rows.map((row) => [
      row.title,
      row.theme,
      ...grid.columns.map(({ id }) => said(row, id)),
    ]),
  };
});

const sentenceOf = perObject((grid: Grid) => {
  const made = new Map<Locale, string>();
  return (locale: Locale) => {
    const sentence = made.get(locale) ?? toSentence(grid, locale);
    made.set(locale, sentence);
    return sentence;
  };
});

function toSentence(grid: Grid, locale: Locale): string {
  const say = words(locale);
  const levels = countLevels(grid);
  const counts = formatList(
    say.level[grid.choice]
      .map((word, level) => (level > 0 ? say.count(levels[level] ?? 0, word) : ""))
      .filter(Boolean)
      .toReversed(),
    locale,
  );
  const of = grid.rows.length;
  if (grid.choice === "fields") {
    const all = of * grid.columns.length;
    const numbers = listed(numbersIn(grid, locale), locale);
    return [
      say.sentenceFields(all - (levels[0] ?? 0), all, counts),
      numbers && say.sentenceNumbers(numbers),
    ]
      .filter(Boolean)
      .join(say.separator);
  }
  const silent = rowsInSilence(grid);
  const unanswered = listed(
    silent.map(({ label }) => label),
    locale,
  );
  return [
    say.sentenceAnswers(of - silent.length, of, counts),
    unanswered && say.sentenceUnanswered(unanswered),
  ]
    .filter(Boolean)
    .join(say.separator);
}

function numbersIn(grid: Grid, locale: Locale): readonly string[] {
  const say = words(locale);
  return rowsWithNumber(grid).flatMap(({ label, cells }) =>
    grid.columns.flatMap(({ id, inCell }) => {
      const cell = cells.get(id);
      return cell?.level === 4 ? [say.place(label, inCell, cell.figure ?? cell.text)] : [];
    }),
  );
}

/** The first few by name, the rest as a count. */
function listed(names: readonly string[], locale: Locale): string {
  if (names.length === 0) return "";
  const rest = names.length - mostNamed;
  const shown = rest > 0 ? [...names.slice(0, mostNamed), words(locale).andMore(rest)] : names;
  return formatList(shown, locale);
}
