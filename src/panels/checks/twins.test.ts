import { describe, expect, it } from "vitest";
import type { Check } from "@/dataset";
import { locales } from "@/i18n";
import { findingWords } from "./findingWords";
import { chen, example, modelOf, withChecks } from "./fixture";
import { toChecksSentence, toChecksTable } from "./twins";

const checks: readonly Check[] = chen.record?.checks ?? [];

describe("the title", () => {
  it.each([
    ["differs", 1, 1, "The record differs from the paper in the one checked claim"],
    ["differs", 2, 2, "The record differs from the paper in both checked claims"],
    ["imprecise", 12, 40, "The paper is imprecise in twelve of 40 checked claims"],
    ["unconfirmed", 1, 1, "The record does not confirm the one checked claim"],
    ["unconfirmed", 1, 3, "The record does not confirm one of three checked claims"],
    ["unconfirmed", 2, 2, "The record confirms neither checked claim"],
    ["unconfirmed", 5, 5, "The record confirms none of the five checked claims"],
    ["agrees", 13, 13, "The record agrees with the paper in all 13 checked claims"],
  ] as const)("for %s, %i of %i, reads as a sentence", (verdict, some, all, title) => {
    expect(findingWords("en")[verdict](some, all)).toBe(title);
    expect(findingWords("zh")[verdict](some, all)).not.toMatch(/undefined|NaN/);
  });

  it("is of the gravest verdict there is", () => {
    const without = (...verdicts: readonly string[]) =>
      modelOf(
        withChecks(
          chen,
          checks.filter(({ verdict }) => !verdicts.includes(verdict)),
        ),
      ).title;
    expect(without("differs")).toBe("The paper is imprecise in nine of 22 checked claims");
    expect(without("differs", "imprecise")).toBe(
      "The record does not confirm two of 13 checked claims",
    );
    expect(without("differs", "imprecise", "unconfirmed")).toBe(
      "The record agrees with the paper in all eleven checked claims",
    );
  });
});

it("makes the title and the sentence", () => {
  const model = modelOf(chen);
  expect(model.title).toBe("The record differs from the paper in two of 24 checked claims");
  expect(model.subtitle).toContain("23 November 2026");
  expect(toChecksSentence(model, "en")).toBe(
    "Of 24 checked claims, two differ from the record, nine are imprecise, two are not confirmed and eleven agree. The record differs on Future Industries Act and German hydrogen strategy.",
  );
  const chinese = modelOf(chen, {}, "zh");
  expect(chinese.title).toBe("24条经核对的论断中，有两条与外部记录不符");
  expect(toChecksSentence(chinese, "zh")).toBe(
    "共核对24条论断：与外部记录不符的两条，不够准确的九条，未能核实的两条，相符的十一条。不符的是：《未来产业法案》、德国《国家氢能战略》。",
  );
});

describe("without the record", () => {
  it.each(locales)("nothing of it is left, in %s", (locale) => {
    const off = modelOf(chen, { record: false, choose: "m-de-hydrogen" }, locale);
    const absent = modelOf({ ...chen, record: null }, {}, locale);
    expect([off.record, absent.record]).toEqual(["off", "absent"]);
    for (const model of [off, absent]) {
      expect(model.groups).toEqual([]);
      expect(model.note).toBeNull();
      const { rows, caption } = toChecksTable(model, locale);
      expect(rows).toEqual([]);
      const text = [caption, model.subtitle, toChecksSentence(model, locale)].join(" ");
      expect(text).not.toMatch(/\d/);
    }
    expect(off.title).not.toBe(absent.title);
  });

  it("a record that checks nothing is told apart", () => {
    const model = modelOf(withChecks(chen, []));
    expect(model.record).toBe("shown");
    expect(model.title).toBe("The record checks no claim of the paper");
    expect(toChecksSentence(model, "en")).toBe("The record checks no claim of the paper.");
  });
});

describe.each([
  ["this paper", chen],
  ["the example", example],
])("%s", (_, dataset) => {
  it.each(locales)("speaks %s everywhere, and leaves no cell empty", (locale) => {
    const model = modelOf(
      dataset,
      { choose: dataset.paper.recommendations[0]?.id ?? null },
      locale,
    );
    const { columns, rows, caption } = toChecksTable(model, locale);
    expect(rows).toHaveLength(dataset.record?.checks.length ?? 0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(cell).not.toBe("");
    }
    const spoken = [caption, model.subtitle, model.note, toChecksSentence(model, locale)];
    const said = rows.map((row) => row[5]);
    for (const each of [...spoken, ...said, ...columns.map(({ label }) => label)]) {
      expect(/\p{Script=Han}/u.test(String(each))).toBe(locale === "zh");
    }
    expect([...spoken, ...rows.flat()].join(" ")).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("the table", () => {
  const { rows } = toChecksTable(modelOf(chen), "en");
  const rowOf = (subject: string) => rows.find((row) => row[1] === subject);

  it("holds what each side says, with places, dates and sources", () => {
    expect(rowOf("National hydrogen strategy (Germany, 2020)")).toEqual([
      "The record differs",
      "National hydrogen strategy (Germany, 2020)",
      "In June 2020 Germany introduced a national hydrogen strategy, the world’s first according to the paper, for developing and applying hydrogen technology.",
      "3.2, paragraph 1, sentence 6",
      "June 2020: Germany introduces its hydrogen strategy",
      "June 2020 is right, “first in the world” is not: Japan adopted its Basic Hydrogen Strategy on 26 December 2017. [1, 2, 3, 4]",
      "10 June 2020: Adopted by the cabinet [1]",
      "€7 billion, adopted: Market ramp-up in Germany (part of another amount) [1, 5]; €2 billion, adopted: International partnerships (part of another amount) [1, 5]; €9 billion, adopted: New money in all (7 + 2) [1, 5]",
      expect.stringMatching(
        /^\[1\] German Government issues .*, Eversheds Sutherland, June 2020; .*; \[4\] Japan Hydrogen Basic Strategy, White & Case, 2023; \[5\] Germany targets .*, Recharge, 10 June 2020$/,
      ),
    ]);
  });

  it("tells a date the paper does not state from one the record does not hold", () => {
    expect(rowOf("Hydrogen plan of the United Kingdom")?.[4]).toBeNull();
    expect(rowOf("Too few people trained for future industry technology")?.[6]).toBe("none");
    const unconfirmed = rows.filter(([verdict]) => verdict === "Not confirmed");
    expect(unconfirmed.map((row) => String(row[5]).at(-1))).toEqual([".", "."]);
  });
});

it("names twelve that differ and counts the rest", () => {
  const measures = chen.paper.measures.slice(0, 15);
  const many = measures.map(({ id, passages }, index) => ({
    ...(checks[0] as Check),
    id: `ck-${index}`,
    subject: id,
    passages: passages.slice(0, 1),
  }));
  expect(toChecksSentence(modelOf(withChecks(chen, many)), "en")).toMatch(/and three others\.$/);
});
