/** What has to hold between the record or the story and the paper they belong to. */
import { brokenCitations, brokenReferences, circles, repeatedIds } from "./check";
import { checkMagnitude } from "./checkMagnitude";
import { entityKinds, entriesOf, type Kind } from "./kinds";
import { type Problem, pathOf, problem } from "./problems";
import type { PaperRecord, Story } from "./recordSchema";
import type { Reference } from "./references";
import type { Paper } from "./schema";

function otherPaper(named: string, paper: Paper): readonly Problem[] {
  if (named === paper.id) return [];
  return [
    problem(
      "paper",
      `The file belongs to the paper ${named}, not to ${paper.id}.`,
      `该文件属于论文${named}，而非${paper.id}。`,
    ),
  ];
}

function entriesOfRecord(record: PaperRecord) {
  const list = (part: string, records: readonly { id: string }[]) =>
    records.map(({ id }) => ({ id, path: pathOf(part, id) }));
  return [
    ...list("sources", record.sources),
    ...list("measures", record.measures),
    ...list("amounts", record.amounts),
    ...list("dates", record.dates),
    ...list("checks", record.checks),
    ...list("series", record.series),
  ];
}

function referencesOfRecord(record: PaperRecord): readonly Reference[] {
  const subject = (part: string) => (item: { id: string; subject: string }) => ({
    path: pathOf(part, item.id, "subject"),
    id: item.subject,
    kinds: entityKinds,
  });
  return [
    ...record.measures.flatMap((measure) =>
      measure.economies.map((economy) => ({
        path: pathOf("measures", measure.id, "economies"),
        id: economy,
        kinds: ["economy"] as const,
      })),
    ),
    ...record.amounts.map(subject("amounts")),
    ...record.dates.map(subject("dates")),
    ...record.checks.map(subject("checks")),
    ...record.series.map((series) => ({
      path: pathOf("series", series.id, "economy"),
      id: series.economy,
      kinds: ["economy"] as const,
    })),
  ];
}

function* checkSources(record: PaperRecord): Generator<Problem> {
  const known = new Set(record.sources.map(({ id }) => id));
  const citing = [
    ...record.measures.map((measure) => ({ ...measure, part: "measures" })),
    ...record.amounts.map((amount) => ({ ...amount, part: "amounts" })),
    ...record.dates.map((date) => ({ ...date, part: "dates" })),
    ...record.checks.map((check) => ({ ...check, part: "checks" })),
    ...record.series.map((series) => ({ ...series, part: "series" })),
    ...record.rates.map((rate) => ({ ...rate, part: "rates", id: String(rate.year) })),
  ];
  for (const { part, id, sources } of citing)
    for (const source of sources)
      if (!known.has(source))
        yield problem(
          pathOf(part, id, "sources"),
          `There is no source ${source}.`,
          `没有来源${source}。`,
        );
  for (const { id, verdict, sources } of record.checks)
    if (verdict !== "unconfirmed" && sources.length === 0)
      yield problem(
        pathOf("checks", id, "sources"),
        `The verdict “${verdict}” needs a source.`,
        `结论“${verdict}”须注明来源。`,
      );
}

function* checkAmounts(record: PaperRecord): Generator<Problem> {
  const amounts = new Map(record.amounts.map((amount) => [amount.id, amount]));
  const years = new Set(record.rates.map(({ year }) => year));
  for (const amount of record.amounts) {
    const path = pathOf("amounts", amount.id);
    yield* checkMagnitude(path, amount);
    if (amount.rateYear !== null && !years.has(amount.rateYear))
      yield problem(
        pathOf(path, "rateYear"),
        `There are no exchange rates for ${amount.rateYear}.`,
        `没有${amount.rateYear}年的汇率。`,
      );
    if (amount.partOf === null) continue;
    const whole = amounts.get(amount.partOf);
    if (whole === undefined)
      yield problem(
        pathOf(path, "partOf"),
        `There is no amount ${amount.partOf}.`,
        `没有金额${amount.partOf}。`,
      );
    else if (whole.subject !== amount.subject)
      yield problem(
        pathOf(path, "partOf"),
        `${whole.id} is an amount of ${whole.subject}, this one of ${amount.subject}; a part has the subject of its whole.`,
        `${whole.id}属于${whole.subject}，本项属于${amount.subject}；部分与整体须属同一对象。`,
      );
  }
  yield* circles(
    (id) => pathOf("amounts", id, "partOf"),
    new Map(record.amounts.map(({ id, partOf }) => [id, partOf])),
  );
}

function* ascending(path: string, years: readonly number[]): Generator<Problem> {
  for (const [index, year] of years.entries()) {
    const before = years[index - 1];
    if (before !== undefined && before >= year)
      yield problem(
        path,
        `The years must ascend; ${year} comes after ${before}.`,
        `年份须递增；${year}排在${before}之后。`,
      );
  }
}

function* checkYears(record: PaperRecord): Generator<Problem> {
  for (const { id, values } of record.series)
    yield* ascending(
      pathOf("series", id, "values"),
      values.map(({ year }) => year),
    );
  yield* ascending(
    "rates",
    record.rates.map(({ year }) => year),
  );
}

export function checkRecord(record: PaperRecord, paper: Paper): readonly Problem[] {
  const entries = entriesOf(paper);
  const own = record.measures.map(({ id }): [string, Kind] => [id, "measure"]);
  const kindOf = new Map([...entries.map(({ id, kind }): [string, Kind] => [id, kind]), ...own]);
  const taken = new Set(entries.map(({ id }) => id));
  const here = entriesOfRecord(record);
  const checked = record.checks.flatMap(({ id, passages }) =>
    passages.map((passage) => ({ path: pathOf("checks", id, "passages"), passage })),
  );
  return [
    ...otherPaper(record.paper, paper),
    ...repeatedIds(here),
    ...here
      .filter(({ id }) => taken.has(id))
      .map(({ id, path }) =>
        problem(path, `The paper already uses the id ${id}.`, `论文已使用标识${id}。`),
      ),
    ...brokenReferences(referencesOfRecord(record), kindOf),
    ...brokenCitations(checked, paper),
    ...checkSources(record),
    ...checkAmounts(record),
    ...checkYears(record),
  ];
}

export function checkStory(story: Story, paper: Paper): readonly Problem[] {
  const kindOf = new Map(entriesOf(paper).map(({ id, kind }) => [id, kind]));
  const chosen = story.steps.flatMap(({ id, choose }) =>
    choose === null
      ? []
      : [{ path: pathOf("steps", id, "choose"), id: choose, kinds: entityKinds }],
  );
  return [
    ...otherPaper(story.paper, paper),
    ...repeatedIds(story.steps.map(({ id }) => ({ id, path: pathOf("steps", id) }))),
    ...brokenReferences(chosen, kindOf),
  ];
}
