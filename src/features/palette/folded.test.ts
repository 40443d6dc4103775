import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parsePaper } from "@/dataset";
import { closeness, fold, has, toWanted } from "./folded";

const paper = parsePaper(JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8")));

describe("folding", () => {
  it.each([
    ["Ｔalent　ＧＡＰ", " talent gap ", "  "],
    ["Fraunhofer für Café", " fraunhofer fur cafe ", "  "],
    ["150,000 people", " 150000 people ", "  "],
    ["4.5 million, in 4.3.", " 4.5 million in 4.3 4500000 ", "  "],
    ["AI大模型、15万人才", " ai 15 150000 ", " 大模型 万人才 "],
    ["㐀Ω", " ω ", " 㐀 "],
    ["", "  ", "  "],
  ])("%s", (text, latin, han) => expect(fold(text)).toEqual({ latin, han }));

  it.each([
    ["talent gap", "tal", true],
    ["talent gap", "alent", false],
    ["人才存在缺口", "人才缺口", true],
    ["人才存在缺口", "人才缺", true],
    ["人工智能与才能", "人才", false],
    ["人才培养", "才", true],
    ["US$10 billion", "10bn", true],
    ["US$100 billion", "10bn", false],
    ["US$100 billion", "10", true],
    ["150,000 people", "15万人", false],
    ["15万人才", "15万人", true],
    ["1,047 items", "1,04", true],
    ["3 measures", "3 m", true],
  ])("%s, asked for %s: %s", (text, wanted, found) =>
    expect(toWanted(wanted).every((word) => has(fold(text), word))).toBe(found),
  );

  it("prefers the first word to a word, and a word to its beginning", () => {
    const words = toWanted("quantum internet inter china");
    const folded = fold("quantum internet alliance");
    expect(words.map((word) => closeness(folded, word))).toEqual([3, 2, 1, 0]);
  });
});

test.prop([fc.constantFrom(...paper.statements), fc.nat({ max: 40 })])(
  "any part of a text finds it",
  ({ text }, from) => {
    const folded = fold(text.zh);
    for (const word of toWanted(text.zh.slice(from, from + 12))) {
      if (word.isHan) expect(has(folded, word)).toBe(true);
    }
  },
);
