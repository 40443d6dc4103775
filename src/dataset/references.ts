/** Every place of a paper where one record names another, a passage, or a section. */
import { entityKinds, type Kind } from "./kinds";
import { pathOf } from "./problems";
import { type Paper, relationKinds } from "./schema";

/** `kinds`: what the place may name. */
export type Reference = { path: string; id: string; kinds: readonly Kind[] };
export type Citation = { path: string; passage: string };
export type Placement = { path: string; section: string };

type Named = { id: string; passages: readonly string[] };

/** The parts whose records carry a section and a theme. */
function placed(paper: Paper) {
  return [
    ...paper.needs.map((need) => ({ ...need, part: "needs" })),
    ...paper.measures.map((measure) => ({ ...measure, part: "measures" })),
    ...paper.challenges.map((challenge) => ({ ...challenge, part: "challenges" })),
    ...paper.recommendations.map((item) => ({ ...item, part: "recommendations" })),
  ];
}

export function referencesOf(paper: Paper): readonly Reference[] {
  const found: Reference[] = [];
  const refer = (path: string, id: string | null, ...kinds: readonly Kind[]): void => {
    if (id !== null) found.push({ path, id, kinds });
  };
  for (const { part, id, theme } of placed(paper)) refer(pathOf(part, id, "theme"), theme, "theme");
  for (const { id, drivers } of paper.pairs)
    for (const driver of drivers) refer(pathOf("pairs", id, "drivers"), driver, "driver");
  for (const { id, direction } of paper.trends)
    refer(pathOf("trends", id, "direction"), direction, "direction");
  for (const { id, parent } of paper.fields) refer(pathOf("fields", id, "parent"), parent, "field");
  for (const { id, economies, trend } of paper.measures) {
    for (const economy of economies) refer(pathOf("measures", id, "economies"), economy, "economy");
    refer(pathOf("measures", id, "trend"), trend, "trend");
  }
  for (const { id, recommendation } of paper.actions)
    refer(pathOf("actions", id, "recommendation"), recommendation, "recommendation");
  for (const { id, subject } of paper.quantities)
    refer(pathOf("quantities", id, "subject"), subject, ...entityKinds);
  for (const { id, subject } of paper.dates)
    refer(pathOf("dates", id, "subject"), subject, ...entityKinds);
  for (const { id, about, fields } of paper.statements) {
    for (const entity of about) refer(pathOf("statements", id, "about"), entity, ...entityKinds);
    for (const { field } of fields) refer(pathOf("statements", id, "fields"), field, "field");
  }
  for (const { id, from, to, relation } of paper.links) {
    const [earlier, later] = relationKinds[relation];
    refer(pathOf("links", id, "from"), from, earlier);
    refer(pathOf("links", id, "to"), to, later);
  }
  return found;
}

export function citationsOf(paper: Paper): readonly Citation[] {
  const cite = (part: string, records: readonly Named[]): readonly Citation[] =>
    records.flatMap(({ id, passages }) =>
      passages.map((passage) => ({ path: pathOf(part, id, "passages"), passage })),
    );
  return [
    ...cite("drivers", paper.drivers),
    ...paper.drivers.flatMap(({ id, feeds }) => cite(pathOf("drivers", id, "feeds"), feeds)),
    ...paper.synergy.passages.map((passage) => ({ path: pathOf("synergy", "passages"), passage })),
    ...cite("pairs", paper.pairs),
    ...cite("directions", paper.directions),
    ...cite("trends", paper.trends),
    ...cite("needs", paper.needs),
    ...cite("fields", paper.fields),
    ...cite("measures", paper.measures),
    ...cite("challenges", paper.challenges),
    ...cite("recommendations", paper.recommendations),
    ...cite("actions", paper.actions),
    ...cite("quantities", paper.quantities),
    ...cite("dates", paper.dates),
    ...cite("statements", paper.statements),
    ...cite("links", paper.links),
    ...cite("terms", paper.terms),
  ];
}

export function placementsOf(paper: Paper): readonly Placement[] {
  return [
    ...placed(paper).map(({ part, id, section }) => ({
      path: pathOf(part, id, "section"),
      section,
    })),
    ...paper.source.split.lostHeadings.map(({ section }) => ({
      path: pathOf("source", "split", "lostHeadings"),
      section,
    })),
  ];
}
