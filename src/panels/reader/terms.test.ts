import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parsePaper } from "@/dataset";
import { locales } from "@/i18n";
import { markTerms, type Part, termMatcher } from "./terms";

const paper = parsePaper(JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8")));
const chen = { paper, record: null, story: null };

const joined = (parts: readonly Part[]) =>
  parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
/** "[scenario pull] of a [scenario]" */
const shown = (parts: readonly Part[]) =>
  parts.map((part) => (typeof part === "string" ? part : `[${part.text}]`)).join("");
const ids = (parts: readonly Part[]) =>
  parts.flatMap((part) => (typeof part === "string" ? [] : [part.term]));

const names = ["scenario", "scenario pull", "ecosystem", "“brain”", "policy", "large model"];
const english = termMatcher(
  names.map((term) => ({ id: term, term })),
  "en",
);
const chinese = termMatcher(
  ["场景", "场景牵引", "中试"].map((term) => ({ id: term, term })),
  "zh",
);

describe("English terms", () => {
  it.each([
    ["A scenario is a setting.", "A [scenario] is a setting."],
    ["Scenarios come first.", "[Scenarios] come first."],
    ["Scenario pull, then a scenario.", "[Scenario pull], then a [scenario]."],
    ["A scenario, and again a scenario.", "A [scenario], and again a scenario."],
    ["Policies and a policy.", "[Policies] and a policy."],
    ["Many “brains” and ecosystems", "Many [“brains”] and [ecosystems]"],
    ["large\nmodels", "[large\nmodels]"],
    ["A policyholder’s non-policy, ecosystemic", "A policyholder’s non-policy, ecosystemic"],
    ["", ""],
  ])("%s", (given, expected) => {
    expect(shown(english(given))).toBe(expected);
  });
});

describe("Chinese terms", () => {
  it.each([
    ["新场景与场景牵引。", "新[场景]与[场景牵引]。"],
    ["场景牵引。", "[场景牵引]。"],
    ["场景、场景", "[场景]、场景"],
    ["转化、中试、量产", "转化、[中试]、量产"],
  ])("%s", (given, expected) => {
    expect(shown(chinese(given))).toBe(expected);
  });
});

const piece = fc.oneof(
  fc.constantFrom(...names, "scenarios", "场景", "场景牵引", " ", ".", "-", "“", "”", "s"),
  fc.string({ maxLength: 5 }),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

for (const [name, match] of [
  ["English", english],
  ["Chinese", chinese],
] as const) {
  test.prop([anyText])(`${name}: the parts give the text back, each term at most once`, (given) => {
    const parts = match(given);
    expect(joined(parts)).toBe(given);
    expect(new Set(ids(parts)).size).toBe(ids(parts).length);
    for (const part of parts) expect(typeof part === "string" ? part : part.text).not.toBe("");
    for (const [index, part] of parts.entries()) {
      if (typeof part === "string") expect(typeof parts[index + 1]).not.toBe("string");
    }
  });
}

test.prop([fc.array(fc.string(), { maxLength: 4 }), anyText])(
  "whatever a term is made of, it is taken literally",
  (odd, given) => {
    const terms = odd.filter((term) => term.trim() !== "").map((term) => ({ id: term, term }));
    for (const locale of locales) expect(joined(termMatcher(terms, locale)(given))).toBe(given);
  },
);

describe("this paper", () => {
  const found = (locale: "en" | "zh") =>
    new Set(paper.statements.flatMap(({ text }) => ids(markTerms(chen, text[locale], locale))));

  it("uses every term somewhere in Chinese", () => {
    expect([...found("zh")].toSorted()).toEqual(paper.terms.map(({ id }) => id).toSorted());
  });

  it("finds what the English words have of them", () => {
    expect([...found("en")]).toEqual(
      expect.arrayContaining(["term-scenario", "term-ecosystem", "term-pilot-test"]),
    );
  });
});
