import { describe, expect, it } from "vitest";
import { locales } from "@/i18n";
import { chen, example, modelOf, raw, rawRecord, withMeasures } from "./fixture";
import { toPracticeSentence, toPracticeTable } from "./twins";

describe("twins", () => {
  it("have a row a practice, with nulls for what is not stated", () => {
    const { columns, rows } = toPracticeTable(modelOf(chen), "en");
    expect(rows).toHaveLength(raw.measures.length + rawRecord.measures.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const at = (label: string) => columns.findIndex((column) => column.label === label);
    for (const [index, { trend, passages, id }] of raw.measures.entries()) {
      const row = rows[index] ?? [];
      expect([id, row[at("Trend")] === null]).toEqual([id, trend === null]);
      expect(row[at("Who says so")]).toBe("paper");
      expect(row[at("Passages or sources")]).toBe(passages.join("; "));
      const isDated = raw.dates.some(({ subject }) => subject === id);
      expect([id, row[at("Date as stated")] !== null]).toEqual([id, isDated]);
    }
    expect(rows[2]?.[at("Economies")]).toBe("Japan and United States");
    expect(rows[2]?.[at("Technology fields")]).toMatch(/;/);
    const last = rows.at(-1) ?? [];
    expect(last.slice(2, 6)).toEqual([null, null, null, null]);
    expect(last[at("Who says so")]).toBe("record");
    expect(last[at("Date as stated")]).toBe("Strategy announced: 13 May 2021");
  });

  it("say the whole in three sentences", () => {
    expect(toPracticeSentence(modelOf(chen), "en")).toBe(
      "The paper names 17 practices of 6 economies: 4 under macro layout, 7 under frontier, none under scenarios, 3 under elements, 3 under ecosystem. The United States has the most, 6; South Korea and the United Kingdom have the fewest, 1 each. A trend is stated for 7 of 17 (2 intelligent, 4 green, 1 health), a date for 8; the record names 3 more, which have no theme.",
    );
    expect(toPracticeSentence(modelOf(chen, { economies: ["GB", "KR"] }), "en")).toContain(
      "The paper names 2 practices of South Korea and the United Kingdom (of 6 economies)",
    );
  });
});

it("says of one practice in Chinese what is not stated, without saying all", () => {
  const one = chen.paper.measures.filter(({ id }) => id === "m-de-future-fund");
  const [added] = chen.record.measures;
  const record = { ...chen.record, measures: added ? [added] : [] };
  expect(toPracticeSentence(modelOf({ ...withMeasures(one), record }, {}, "zh"), "zh")).toMatch(
    /1项中，未载明趋势，未载日期；外部记录另列1项，未分主题。$/,
  );
});

describe.each([
  ["this paper", chen, {}],
  ["some economies", chen, { economies: ["JP", "KR"] }],
  ["one economy", chen, { economies: ["GB"], record: false }],
  ["the example", example, {}],
  ["a paper without practices", withMeasures([]), {}],
] as const)("%s", (_, dataset, view) => {
  it.each(locales)("speaks %s everywhere", (locale) => {
    const model = modelOf(dataset, view, locale);
    const { caption, columns, rows } = toPracticeTable(model, locale);
    const heads = columns.map(({ label }) => label);
    const spoken = [model.title, model.subtitle, caption, toPracticeSentence(model, locale)];
    const entries = [...model.grid.entries, ...model.grid.recordOnly];
    for (const each of [...spoken, ...heads, ...entries.map((entry) => entry.spoken)]) {
      expect(each).not.toMatch(/undefined|null|NaN|\[object/);
      expect(/\p{Script=Han}/u.test(each)).toBe(locale === "zh");
    }
    expect(rows.flat().join(" ")).not.toMatch(/undefined|NaN|\[object/);
  });
});
