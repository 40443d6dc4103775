import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePaper, parseRecord, parseStory } from "./parse";
import { PaperProblems } from "./problems";

type Json = Record<string, unknown>;

function file(name: string): Json {
  return JSON.parse(readFileSync(`data/example/${name}.json`, "utf8"));
}

/** "path: English" of everything a parser objects to. */
function objections(parse: () => unknown): readonly string[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof PaperProblems)
      return error.problems.map(({ path, text }) => `${path}: ${text.en}`);
    throw error;
  }
  return [];
}

/** The example paper with the record at `part` and `index` changed. */
function altered(part: string, index: number, change: Json): Json {
  const paper = file("paper");
  const list = paper[part];
  if (!Array.isArray(list)) throw new Error(`No list ${part}`);
  return {
    ...paper,
    [part]: list.map((item, at) => (at === index ? { ...item, ...change } : item)),
  };
}

test("the example is valid, with its record and its story", () => {
  const paper = parsePaper(file("paper"));
  expect(paper.id).toBe("example");
  expect(parseRecord(file("record"), paper).amounts).toHaveLength(2);
  expect(parseStory(file("story"), paper).steps).toHaveLength(4);
});

test.each([
  [{ title: { en: "Lanes", zh: " " } }, "title / zh: The Chinese text is missing."],
  [{ title: { zh: "车道" } }, "title / en: The English text is missing."],
  [{ title: { en: "Lanes", zh: null } }, "title / zh: The Chinese text is missing."],
  [{ trend: undefined }, "trend: “trend” is missing."],
  [{ trends: 1 }, "trends: “trends” is not known here."],
  [{ economies: [] }, "economies: At least one entry is needed."],
  [{ economies: "NP" }, "economies: It must be a list; it is “NP”."],
  [
    { passages: ["4.9-s1"] },
    "passages / #1: It must be a passage such as 4.3-p1-s5; it is “4.9-s1”.",
  ],
  [{ section: "two" }, "section: It must be a section such as 4 or 4.3; it is “two”."],
])("a measure with %j is told so by its id", (change, words) => {
  expect(objections(() => parsePaper(altered("measures", 0, change)))).toEqual([
    `measures / m-lanes / ${words}`,
  ]);
});

test.each([
  [
    "statements",
    { grade: "sure" },
    "1-p1-s1 / grade: The grade must be one of stated, implied, reading; it is “sure”.",
  ],
  ["quantities", { value: "2" }, "q-lanes / value: It must be a number; it is “2”."],
  [
    "dates",
    { from: "May" },
    "date-counters / from: It must be a date such as 2022, 2022-10, 2022-10-14 or FY2025; it is “May”.",
  ],
  [
    "quantities",
    { period: { from: null, to: null, years: 0 } },
    "q-lanes / period / years: It must be a number from 0.25; it is “0”.",
  ],
  [
    "passages",
    { digest: "xyz" },
    "1-p1-s1 / digest: It must be a digest of 12 digits 0–9, a–f; it is “xyz”.",
  ],
  [
    "recommendations",
    { ordinal: 0.5 },
    "r-counts / ordinal: It must be a whole number from 1; it is “0.5”.",
  ],
])("%s: %j", (part, change, words) => {
  expect(objections(() => parsePaper(altered(part, 0, change)))).toEqual([`${part} / ${words}`]);
});

test.each(["2022-10-45", "2022-13", "FY2025-03"])("%s is no date", (from) => {
  expect(objections(() => parsePaper(altered("dates", 0, { from })))).toEqual([
    `dates / date-counters / from: It must be a date such as 2022, 2022-10, 2022-10-14 or FY2025; it is “${from}”.`,
  ]);
});

test("a whole file of another kind, version or shape is refused in words", () => {
  expect(objections(() => parsePaper(null))).toEqual([
    "file: It must be a record { … }; it is “null”.",
  ]);
  expect(objections(() => parsePaper({ ...file("paper"), version: 2, format: "x" }))).toEqual([
    "format: It must be “throughline-paper”; it is “x”.",
    "version: It must be “1”; it is “2”.",
  ]);
});

test("everything is listed at once, also several unknown keys of one record", () => {
  const change = { extra: 1, more: 2, title: { en: "", zh: "" } };
  expect(objections(() => parsePaper(altered("measures", 1, change))).toSorted()).toEqual([
    "measures / m-school / extra: “extra” is not known here.",
    "measures / m-school / more: “more” is not known here.",
    "measures / m-school / title / en: The English text is missing.",
    "measures / m-school / title / zh: The Chinese text is missing.",
  ]);
});

test("a list of more than 200 problems says how many more there are", () => {
  const terms = Array.from({ length: 250 }, (_, index) => ({ id: `term-${index}` }));
  const listed = objections(() => parsePaper({ ...file("paper"), terms }));
  expect(listed).toHaveLength(201);
  expect(listed.at(-1)).toBe("file: There are 550 more problems.");
});

test("each problem is said in Chinese too", () => {
  expect.assertions(1);
  try {
    parsePaper(altered("measures", 0, { title: { en: "Lanes" }, trend: 3 }));
  } catch (error) {
    if (!(error instanceof PaperProblems)) throw error;
    expect(error.problems.map(({ text }) => text.zh)).toEqual([
      "缺少中文文本。",
      expect.stringMatching(/\p{Script=Han}/u),
    ]);
  }
});
