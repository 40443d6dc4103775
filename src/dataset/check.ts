/** What has to hold across a paper once every record of it has its shape. Pure; lists everything. */
import { checkMagnitude, checkSpan } from "./checkMagnitude";
import { checkText } from "./checkText";
import { type Entry, entriesOf, type Kind, kindNames } from "./kinds";
import { type Problem, pathOf, problem } from "./problems";
import { citationsOf, placementsOf, type Reference, referencesOf } from "./references";
import type { Paper } from "./schema";

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");

export function repeatedIds(entries: readonly Omit<Entry, "kind">[]): readonly Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, path } of entries) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else
      problems.push(
        problem(
          path,
          `The id ${id} is already taken by ${earlier}; an id names one thing only.`,
          `标识${id}已被${earlier}使用；一个标识只能指一项。`,
        ),
      );
  }
  return problems;
}

/** `kinds`: where several are allowed, the problem names none. */
export function brokenReferences(
  references: readonly Reference[],
  kindOf: ReadonlyMap<string, Kind>,
): readonly Problem[] {
  return references.flatMap(({ path, id, kinds }) => {
    const kind = kindOf.get(id);
    if (kind !== undefined && kinds.includes(kind)) return [];
    const only = kinds.length === 1 ? kinds[0] : undefined;
    const wanted = only ? kindNames[only] : { en: "record", zh: "记录" };
    if (kind === undefined)
      return [problem(path, `There is no ${wanted.en} ${id}.`, `没有${wanted.zh}${id}。`)];
    const is = kindNames[kind];
    return [
      problem(
        path,
        only
          ? `${id} is ${article(is.en)} ${is.en}; ${article(wanted.en)} ${wanted.en} belongs here.`
          : `${id} is ${article(is.en)} ${is.en}, which cannot stand here.`,
        only ? `${id}是${is.zh}，此处应为${wanted.zh}。` : `${id}是${is.zh}，不能用在此处。`,
      ),
    ];
  });
}

export function brokenCitations(
  citations: readonly { path: string; passage: string }[],
  paper: Paper,
): readonly Problem[] {
  const known = new Set(paper.passages.map(({ id }) => id));
  return citations
    .filter(({ passage }) => !known.has(passage))
    .map(({ path, passage }) =>
      problem(path, `There is no passage ${passage}.`, `没有段落位置${passage}。`),
    );
}

/** Records that lead round in a circle by a reference to one of their own kind. */
export function circles(
  path: (id: string) => string,
  next: ReadonlyMap<string, string | null>,
): readonly Problem[] {
  return [...next.keys()].flatMap((id) => {
    const passed = new Set<string>();
    let at = next.get(id) ?? null;
    while (at !== null && at !== id && !passed.has(at)) {
      passed.add(at);
      at = next.get(at) ?? null;
    }
    if (at !== id) return [];
    const round = [id, ...passed, id].join(" → ");
    return [problem(path(id), `It contains itself: ${round}.`, `它包含了自身：${round}。`)];
  });
}

function missingSections(paper: Paper): readonly Problem[] {
  const known = new Set(paper.outline.map(({ id }) => id));
  return placementsOf(paper)
    .filter(({ section }) => !known.has(section))
    .map(({ path, section }) =>
      problem(path, `The outline has no section ${section}.`, `大纲中没有${section}节。`),
    );
}

function* checkSource({ source }: Paper): Generator<Problem> {
  for (const { name, affiliations } of source.authors)
    for (const number of affiliations)
      if (source.affiliations[number - 1] === undefined)
        yield problem(
          pathOf("source", "authors", name.en, "affiliations"),
          `There is no affiliation ${number}; they count from 1.`,
          `没有第${number}个单位；单位从1数起。`,
        );
}

function* checkPairs({ pairs }: Paper): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const { id, drivers, text, passages } of pairs) {
    const path = pathOf("pairs", id);
    const key = [...drivers].sort().join(" ");
    const earlier = seen.get(key);
    if (drivers[0] === drivers[1])
      yield problem(path, "A pair joins two different drivers.", "组合须由两个不同的动力组成。");
    else if (earlier !== undefined)
      yield problem(
        path,
        `${earlier} already joins these drivers.`,
        `${earlier}已组合这两个动力。`,
      );
    seen.set(key, id);
    if (text !== null && passages.length === 0)
      yield problem(
        pathOf(path, "passages"),
        "The paper is said to say something of this pair, but no passage is cited.",
        "既然论文论及这一组合，就须引用段落位置。",
      );
  }
}

function* checkLinks({ links }: Paper): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const { id, from, to, relation, grade, passages } of links) {
    const key = [from, relation, to].join(" ");
    const earlier = seen.get(key);
    if (earlier !== undefined)
      yield problem(
        pathOf("links", id),
        `${earlier} already says that ${from} ${relation} ${to}.`,
        `${earlier}已表示${from} ${relation} ${to}。`,
      );
    seen.set(key, earlier ?? id);
    if (grade === "stated" && passages.length === 0)
      yield problem(
        pathOf("links", id, "passages"),
        "A link graded “stated” needs the passage that states it.",
        "依据为“明述”（stated）的关联须引用段落位置。",
      );
  }
}

function* checkRecommendations({ recommendations, actions }: Paper): Generator<Problem> {
  const acted = new Set(actions.map((action) => action.recommendation));
  const counts = new Map<string, number>();
  for (const { id, section, ordinal } of recommendations) {
    const place = (counts.get(section) ?? 0) + 1;
    counts.set(section, place);
    if (ordinal !== place)
      yield problem(
        pathOf("recommendations", id, "ordinal"),
        `It is number ${place} of section ${section} in this list, but its ordinal is ${ordinal}.`,
        `它在列表中是${section}节第${place}条，序号却为${ordinal}。`,
      );
    if (!acted.has(id))
      yield problem(
        pathOf("recommendations", id),
        "No action belongs to this recommendation; it needs at least one.",
        "这条建议没有行动；至少需要一项。",
      );
  }
}

export function checkPaper(paper: Paper): readonly Problem[] {
  const entries = entriesOf(paper);
  const kindOf = new Map(entries.map(({ id, kind }) => [id, kind]));
  const parents = new Map(paper.fields.map(({ id, parent }) => [id, parent]));
  return [
    ...repeatedIds(entries),
    ...brokenReferences(referencesOf(paper), kindOf),
    ...brokenCitations(citationsOf(paper), paper),
    ...missingSections(paper),
    ...circles((id) => pathOf("fields", id, "parent"), parents),
    ...checkText(paper),
    ...checkSource(paper),
    ...checkPairs(paper),
    ...checkLinks(paper),
    ...checkRecommendations(paper),
    ...paper.quantities.flatMap((quantity) => [
      ...checkMagnitude(pathOf("quantities", quantity.id), quantity),
    ]),
    ...paper.dates.flatMap(({ id, from, to }) => [...checkSpan(pathOf("dates", id), from, to)]),
  ];
}
