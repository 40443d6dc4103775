import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkRecord, checkStory } from "./checkRecord";
import { parsePaper, parseRecord, parseStory } from "./parse";
import type { PaperRecord } from "./recordSchema";

const json = (name: string) => JSON.parse(readFileSync(`data/example/${name}.json`, "utf8"));
const paper = parsePaper(json("paper"));
const record = parseRecord(json("record"), paper);
const story = parseStory(json("story"), paper);

function objections(change: Partial<PaperRecord>): readonly string[] {
  return checkRecord({ ...record, ...change }, paper).map(
    ({ path, text }) => `${path}: ${text.en}`,
  );
}
function first<Item>(items: readonly Item[], change: Partial<Item>): Item[] {
  return items.map((item, index) => (index === 0 ? { ...item, ...change } : item));
}

test("the files of one paper do not pass for another's", () => {
  expect(objections({ paper: "chen" })).toEqual([
    "paper: The file belongs to the paper chen, not to example.",
  ]);
});

test("a measure, an economy, a source or a passage the files lack is named", () => {
  expect(objections({ amounts: first(record.amounts, { subject: "m-tram" }) })).toEqual([
    "amounts / amount-lanes / subject: There is no record m-tram.",
  ]);
  expect(objections({ series: first(record.series, { economy: "EP" }) })).toEqual([
    "series / series-np / economy: There is no economy EP.",
  ]);
  expect(objections({ dates: first(record.dates, { sources: ["s-x"] }) })).toEqual([
    "dates / date-lanes / sources: There is no source s-x.",
  ]);
  expect(objections({ checks: first(record.checks, { passages: ["9-p1-s1"] }) })).toEqual([
    "checks / check-lanes / passages: There is no passage 9-p1-s1.",
  ]);
});

test("a part belongs to a whole of the same subject, never to itself", () => {
  expect(objections({ amounts: first(record.amounts, { partOf: "amount-lights" }) })).toEqual([
    "amounts / amount-lanes / partOf: amount-lights is an amount of m-record-lights, this one of m-lanes; a part has the subject of its whole.",
  ]);
  expect(objections({ amounts: first(record.amounts, { partOf: "amount-lanes" }) })).toEqual([
    "amounts / amount-lanes / partOf: It contains itself: amount-lanes → amount-lanes.",
  ]);
});

test("years ascend, and an amount's year has its rates", () => {
  expect(objections({ rates: record.rates.toReversed() })).toEqual([
    "rates: The years must ascend; 2022 comes after 2023.",
  ]);
  expect(objections({ amounts: first(record.amounts, { rateYear: 1999 }) })).toEqual([
    "amounts / amount-lanes / rateYear: There are no exchange rates for 1999.",
  ]);
});

test("an id of the paper is not used again, and a verdict has its source", () => {
  expect(objections({ dates: first(record.dates, { id: "q-lanes" }) })).toEqual([
    "dates / q-lanes: The paper already uses the id q-lanes.",
  ]);
  expect(objections({ checks: first(record.checks, { sources: [] }) })).toEqual([
    "checks / check-lanes / sources: The verdict “imprecise” needs a source.",
  ]);
});

test("a step of the story chooses something a reader can choose", () => {
  const at = (choose: string) =>
    checkStory({ ...story, steps: first(story.steps, { choose }) }, paper).map(
      ({ path, text }) => `${path}: ${text.en}`,
    );
  expect(at("m-tram")).toEqual(["steps / step-drivers / choose: There is no record m-tram."]);
  expect(at("q-lanes")).toEqual([
    "steps / step-drivers / choose: q-lanes is a quantity, which cannot stand here.",
  ]);
});
