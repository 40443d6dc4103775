import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import type { Locale } from "@/i18n";
import { closeness, fold, has, toWanted } from "./folded";
import { selectResults } from "./model";
import { moveActive } from "./moveActive";

function open(path: string): Dataset {
  return { paper: parsePaper(JSON.parse(readFileSync(path, "utf8"))), record: null, story: null };
}
const chen = open("data/chen-2023/paper.json");
const example = open("data/example/paper.json");
const find = (query: string, locale: Locale = "en", dataset = chen) =>
  selectResults(dataset, query, locale);
const idsOf = (query: string, locale: Locale = "en") =>
  find(query, locale).groups.flatMap(({ results }) => results.map(({ id }) => id));

describe("folding", () => {
  it.each([
    ["Ｔalent　ＧＡＰ", " talent gap "],
    ["Fraunhofer für Café", " fraunhofer fur cafe "],
    ["150,000 people", " 150000 people "],
    ["4.5 million, in 4.3.", " 4.5 million in 4.3 "],
    ["AI大模型、人才", " ai 大模型 人才 "],
    ["", "  "],
  ])("%s", (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ["talent gap", "tal", true],
    ["talent gap", "alent", false],
    ["人才存在缺口", "人才缺口", true],
    ["人才存在缺口", "人才缺", true],
    ["人工智能与才能", "人才", false],
    ["人才培养", "才", true],
  ])("%s has %s: %s", (text, wanted, found) =>
    expect(toWanted(wanted).every((word) => has(fold(text), word))).toBe(found),
  );

  it("prefers the first word to a word, and a word to its beginning", () => {
    const words = toWanted("quantum internet inter china");
    const folded = fold("quantum internet alliance");
    expect(words.map((word) => closeness(folded, word))).toEqual([3, 2, 1, 0]);
  });
});

describe("what a query finds", () => {
  it.each([
    ["talent", "c-talent-gap"],
    ["TALENT gap", "c-talent-gap"],
    ["人才", "c-talent-gap"],
    ["人才缺口", "c-talent-gap"],
    ["人才", "r-talent"],
    ["4.3", "c-talent-gap"],
    ["4.3", "c-finance-foresight"],
    ["quantum", "f-quantum"],
    ["quantum", "m-eu-qia"],
    ["量子", "f-quantum"],
    ["量子", "m-us-nqi-act"],
    ["technology push", "d-technology-push"],
    ["korea", "KR"],
  ])("%s: %s, in either language", (query, id) => {
    expect(idsOf(query, "en")).toContain(id);
    expect(idsOf(query, "zh")).toContain(id);
  });

  it.each(["4.3", "§4.3", "section 4.3", "第4.3节", "４.３"])("takes %s as a section", (query) => {
    expect(find(query).section).toMatch(/^4\.3 /);
    for (const { results } of find(query).groups) {
      for (const { place } of results) if (place) expect(place).toMatch(/^4\.3/);
    }
  });

  it("says what a result is and where it stands", () => {
    const results = find("4.3").groups.flatMap((group) => group.results);
    expect(results).toContainEqual(
      expect.objectContaining({ id: "c-talent-gap", kind: "Shortfall", place: "4.3" }),
    );
    expect(results).toContainEqual(
      expect.objectContaining({ id: "4.3-p1-s5", place: "4.3, paragraph 1, sentence 5" }),
    );
    const chinese = find("4.3", "zh").groups.flatMap((group) => group.results);
    expect(chinese).toContainEqual(
      expect.objectContaining({ id: "4.3-p1-s5", place: "4.3 节第 1 段第 5 句" }),
    );
  });

  it("shows the other language where only that was matched", () => {
    const gap = find("人才").groups.flatMap((group) => group.results);
    expect(gap.find(({ id }) => id === "c-talent-gap")?.echo).toContain("人才");
    const same = find("人才", "zh").groups.flatMap((group) => group.results);
    expect(same.find(({ id }) => id === "c-talent-gap")?.echo).toBeNull();
  });

  it("lists the sections before anything is typed, and nothing for mere punctuation", () => {
    const [contents, ...others] = find("  ").groups;
    expect(contents?.results).toHaveLength(chen.paper.outline.length);
    expect(others).toEqual([]);
    expect(find("、。").count).toBe(0);
  });
});

test.prop([fc.string(), fc.constantFrom("en", "zh")])(
  "whatever is typed, the count is what is shown and what is not",
  (query, locale) => {
    const { groups, count } = find(query, locale, example);
    const told = groups.reduce((sum, { results, more }) => sum + results.length + more, 0);
    expect(told).toBe(count);
    const ids = groups.flatMap(({ results }) => results.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.prop([fc.nat({ max: 139 }), fc.nat({ max: 40 })])(
  "any part of a text finds it",
  (at, from) => {
    const statement = chen.paper.statements[at];
    const wanted = toWanted(statement?.text.zh.slice(from, from + 12) ?? "");
    const folded = fold(statement?.text.zh ?? "");
    for (const word of wanted) if (word.isHan) expect(has(folded, word)).toBe(true);
  },
);

it("moves round the ring and leaves other keys to the field", () => {
  expect(moveActive(4, "ArrowDown", 5)).toBe(0);
  expect(moveActive(0, "ArrowUp", 5)).toBe(4);
  expect(moveActive(2, "Home", 5)).toBe(0);
  expect(moveActive(2, "End", 5)).toBe(4);
  expect(moveActive(2, "a", 5)).toBeNull();
  expect(moveActive(0, "ArrowDown", 0)).toBeNull();
});
