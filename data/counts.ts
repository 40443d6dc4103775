/** What a paper's files hold, in numbers. */
import type { Paper, PaperRecord, Story } from "@/dataset";

export type Row = readonly [label: string, count: number, detail: string];

/** "stated 5, implied 2" */
function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(", ");
}

type Words = { en: string; zh: string };

function isWords(value: object): value is Words {
  return "en" in value && "zh" in value;
}

function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== "object" || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
}

function countTexts(files: readonly unknown[]): Row {
  const words = files.flatMap(wordsIn);
  const bare = words.filter(({ en, zh }) => !en || !zh).length;
  const alike = words.filter(({ en, zh }) => en === zh).length;
  return ["texts", words.length, `untranslated ${bare}, alike in both languages ${alike}`];
}

function countPassages({ passages, statements }: Paper): Row {
  const cited = new Set(statements.flatMap((statement) => statement.passages));
  const content = passages.filter(({ role }) => role === "content");
  const covered = content.filter(({ id }) => cited.has(id)).length;
  const connective = passages.length - content.length;
  const roles = `content ${content.length}, connective ${connective}`;
  return ["passages", passages.length, `${roles}; covered ${covered} of ${content.length}`];
}

function countPaper(paper: Paper): readonly Row[] {
  const { statements, links, measures, quantities } = paper;
  const grades = tally(statements.map(({ grade }) => grade));
  const told = paper.pairs.filter(({ text }) => text !== null).length;
  return [
    ["outline", paper.outline.length, "sections"],
    countPassages(paper),
    ["statements", statements.length, `${grades}; ${tally(statements.map(({ force }) => force))}`],
    ["links", links.length, tally(links.map(({ grade }) => grade))],
    ["", links.length, tally(links.map(({ relation }) => relation))],
    ["themes", paper.themes.length, ""],
    [
      "drivers",
      paper.drivers.length,
      `feeds ${paper.drivers.flatMap((item) => item.feeds).length}`,
    ],
    ["pairs", paper.pairs.length, `the paper speaks of ${told}`],
    ["directions", paper.directions.length, `trends ${paper.trends.length}`],
    ["needs", paper.needs.length, ""],
    ["economies", paper.economies.length, `fields ${paper.fields.length}`],
    ["measures", measures.length, tally(measures.map(({ instrument }) => instrument))],
    ["challenges", paper.challenges.length, tally(paper.challenges.map(({ theme }) => theme))],
    ["recommendations", paper.recommendations.length, `actions ${paper.actions.length}`],
    ["quantities", quantities.length, tally(quantities.map(({ dimension }) => dimension))],
    ["dates", paper.dates.length, tally(paper.dates.map(({ event }) => event))],
    ["terms", paper.terms.length, `departures ${paper.departures.length}`],
  ];
}

function countRecord(record: PaperRecord): readonly Row[] {
  const { amounts, checks, series, rates } = record;
  const points = series.flatMap(({ values }) => values).length;
  return [
    ["record: sources", record.sources.length, `measures ${record.measures.length}`],
    ["record: amounts", amounts.length, tally(amounts.map(({ commitment }) => commitment))],
    ["record: checks", checks.length, tally(checks.map(({ verdict }) => verdict))],
    ["record: series", series.length, `values ${points}, years of rates ${rates.length}`],
    ["record: dates", record.dates.length, tally(record.dates.map(({ event }) => event))],
  ];
}

export function countAll(
  paper: Paper,
  record: PaperRecord | null,
  story: Story | null,
): readonly Row[] {
  return [
    ...countPaper(paper),
    ...(record ? countRecord(record) : []),
    ...(story ? [["story: steps", story.steps.length, ""] as const] : []),
    countTexts([paper, record, story]),
  ];
}

export function toLines(rows: readonly Row[]): readonly string[] {
  return rows.map(([label, count, detail]) =>
    `  ${label.padEnd(16)}${(label ? String(count) : "").padStart(6)}   ${detail}`.trimEnd(),
  );
}
