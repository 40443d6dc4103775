import { readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { checkPaper } from "./check";
import { entriesOf } from "./kinds";
import { parsePaper } from "./parse";
import { citationsOf, referencesOf } from "./references";
import type { Paper } from "./schema";

const example = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));

function objections(change: Partial<Paper>): readonly string[] {
  return checkPaper({ ...example, ...change }).map(({ path, text }) => `${path}: ${text.en}`);
}

/** The list with the one record of this id changed. */
function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** The paper without the record of this id, whatever list it is in. */
function without(id: string): Paper {
  const kept = Object.entries(example).map(([part, value]) => [
    part,
    Array.isArray(value) ? value.filter((item: { id: string }) => item.id !== id) : value,
  ]);
  return Object.fromEntries(kept);
}

property.prop([fc.constantFrom(...referencesOf(example))])(
  "what refers to a record that is gone is told so by its path",
  ({ id, path }) => {
    const problems = checkPaper(without(id));
    expect(problems.some((each) => each.path === path && each.text.en.includes(id))).toBe(true);
  },
);

property.prop([fc.constantFrom(...citationsOf(example))])(
  "what cites a passage that is gone is told so by its path",
  ({ passage, path }) => {
    const passages = example.passages.filter(({ id }) => id !== passage);
    expect(objections({ passages })).toContain(`${path}: There is no passage ${passage}.`);
  },
);

property.prop([fc.constantFrom(...entriesOf(example)), fc.constantFrom(...entriesOf(example))])(
  "an id that two records bear is a problem",
  (one, other) => {
    fc.pre(one.id !== other.id && other.kind !== "feed" && one.kind !== "feed");
    const text = JSON.stringify(example).replaceAll(`{"id":"${one.id}"`, `{"id":"${other.id}"`);
    const problems = checkPaper(JSON.parse(text)).map(({ text: words }) => words.en);
    expect(problems.some((words) => words.startsWith(`The id ${other.id} is already taken`))).toBe(
      true,
    );
  },
);

/** Every text in the file with the key it stands under; entries of a list stand under the list's. */
function textsIn(value: unknown, key = ""): readonly { key: string; text: string }[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, name));
}

test("no place that names a record or a passage is left out", () => {
  const texts = textsIn(example).filter(({ key }) => key !== "id" && key !== "where");
  const ids = new Set(entriesOf(example).map(({ id }) => id));
  const passages = new Set(example.passages.map(({ id }) => id));
  const isPassage = ({ text }: { text: string }) => passages.has(text);
  const named = texts.filter((each) => !isPassage(each) && ids.has(each.text));
  const sorted = (list: readonly string[]) => list.toSorted();
  expect(sorted(referencesOf(example).map(({ id }) => id))).toEqual(
    sorted(named.map(({ text }) => text)),
  );
  expect(sorted(citationsOf(example).map(({ passage }) => passage))).toEqual(
    sorted(texts.filter(isPassage).map(({ text }) => text)),
  );
});

test("a pair or a link that stands twice is a problem, and so is a pair of one", () => {
  const [pair, other] = example.pairs;
  const [link] = example.links;
  if (!pair || !other || !link) throw new Error("The example has pairs and links.");
  const pairs = changed(example.pairs, other.id, { drivers: ["d-trips", "d-vehicles"] });
  expect(objections({ pairs })).toEqual([
    "pairs / pair-vehicles-budget: pair-vehicles-trips already joins these drivers.",
  ]);
  expect(
    objections({ pairs: changed(example.pairs, other.id, { drivers: ["d-trips", "d-trips"] }) }),
  ).toEqual(["pairs / pair-vehicles-budget: A pair joins two different drivers."]);
  expect(objections({ pairs: changed(example.pairs, pair.id, { passages: [] }) })).toEqual([
    "pairs / pair-vehicles-trips / passages: The paper is said to say something of this pair, but no passage is cited.",
  ]);
  expect(objections({ links: [...example.links, { ...link, id: "l-again" }] })).toEqual([
    "links / l-again: l-vehicles-everyday already says that d-vehicles sets dir-everyday.",
  ]);
});

test("authors' affiliations and records' sections exist", () => {
  const source = { ...example.source, affiliations: example.source.affiliations.slice(0, 1) };
  expect(objections({ source })).toEqual([
    "source / authors / Ben Example / affiliations: There is no affiliation 2; they count from 1.",
  ]);
  expect(objections({ needs: changed(example.needs, "n-routes", { section: "1.7" }) })).toEqual([
    "needs / n-routes / section: The outline has no section 1.7.",
  ]);
});

test("a reference to the wrong kind says what belongs there", () => {
  const links = changed(example.links, "l-figures-counts", { to: "r-counts" });
  expect(objections({ links })).toEqual([
    "links / l-figures-counts / to: r-counts is a recommendation; a challenge belongs here.",
  ]);
});

test("fields in a circle are found", () => {
  const fields = changed(example.fields, "f-bicycles", { parent: "f-electric" });
  expect(objections({ fields })).toEqual([
    "fields / f-bicycles / parent: It contains itself: f-bicycles → f-electric → f-bicycles.",
    "fields / f-electric / parent: It contains itself: f-electric → f-bicycles → f-electric.",
  ]);
});

test("a content passage no statement cites is a problem, a connective one is none", () => {
  const statements = example.statements.filter(({ id }) => id !== "3-p1-s1");
  expect(objections({ statements })).toEqual([
    "passages / 3-p1-s1: No statement cites this passage, and it is marked content.",
  ]);
  const passages = changed(example.passages, "3-p1-s1", { role: "connective" });
  expect(objections({ passages, statements })).toEqual([]);
  expect(objections({ passages })).toEqual([
    "statements / 3-p1-s1 / passages: The statement cites only passages marked connective, which make no claim.",
  ]);
});

test("a statement that reads gives its reason; one that quantifies has its quantity", () => {
  const { reason: _, ...bare } = example.statements.find(({ id }) => id === "1-p1-s3.b") ?? {};
  const statements = example.statements.map((item) =>
    item.id === "1-p1-s3.b" ? ({ ...bare } as typeof item) : item,
  );
  expect(objections({ statements })).toEqual([
    "statements / 1-p1-s3.b / reason: A statement graded “reading” needs a reason.",
  ]);
  expect(objections({ quantities: [] })).toHaveLength(2);
});

test("a link graded stated cites the passage that states it", () => {
  const links = changed(example.links, "l-routes-lanes", { grade: "stated" });
  expect(objections({ links })).toEqual([
    "links / l-routes-lanes / passages: A link graded “stated” needs the passage that states it.",
  ]);
});

test("passages stand in the order of the text, without gaps, in sections of the outline", () => {
  const [first, second, ...rest] = example.passages;
  if (!first || !second) throw new Error("The example has passages.");
  expect(objections({ passages: [second, first, ...rest] })[0]).toBe(
    "passages / 1-p1-s2: The text cannot begin with passage 1-p1-s2; an earlier one is missing.",
  );
  expect(objections({ passages: [first, first, second, ...rest] })).toEqual([
    "passages / 1-p1-s1: Passage 1-p1-s1 stands twice.",
  ]);
  expect(objections({ outline: example.outline.slice(0, 3) })).toContain(
    "passages / 4-p1-s1: The outline has no section 4.",
  );
});

test("recommendations are numbered in their section and have an action each", () => {
  const recommendations = changed(example.recommendations, "r-crossings", { ordinal: 3 });
  const actions = example.actions.filter(({ id }) => id !== "a-crossings-1");
  expect(objections({ recommendations, actions }).slice(-2)).toEqual([
    "recommendations / r-crossings / ordinal: It is number 2 of section 4 in this list, but its ordinal is 3.",
    "recommendations / r-crossings: No action belongs to this recommendation; it needs at least one.",
  ]);
});

test("money has a currency, nothing else has one, and a range ends above its beginning", () => {
  const at = (change: Partial<Paper["quantities"][number]>) =>
    objections({ quantities: changed(example.quantities, "q-lanes", change) });
  expect(at({ currency: null })).toEqual([
    "quantities / q-lanes / currency: An amount of money needs a currency.",
  ]);
  expect(at({ dimension: "items" })).toEqual([
    "quantities / q-lanes / currency: Only money has a currency; this counts items.",
  ]);
  expect(at({ upTo: 2_000_000 })).toEqual([
    "quantities / q-lanes / upTo: The range must end above where it begins: 2000000 is not more than 2000000.",
  ]);
  expect(at({ period: { from: "2023-05", to: "2022" } })).toEqual([
    "quantities / q-lanes / period: It ends (2022) before it begins (2023-05).",
  ]);
});
