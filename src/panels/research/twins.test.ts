import { describe, expect, it } from "vitest";
import { locales } from "@/i18n";
import { chen, example, modelOf, seriesOf, withSeries } from "./fixture";
import { toResearchSentence, toResearchTable } from "./twins";

describe("in words", () => {
  it("the table holds every value, the gap, the unit, who says so and where from", () => {
    const { columns, rows } = toResearchTable(modelOf(), "en");
    expect(columns.map(({ label }) => label)).toEqual([
      "Economy",
      ..."2015 2016 2017 2018 2019 2020 2021 2022".split(" "),
      "Unit",
      "Who says so",
      "Source",
      "Note",
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const uk = rows.find(([name]) => name === "UK");
    expect(uk?.slice(1)).toEqual([
      ...[2.28, 2.32, 2.33, 2.71, 2.67, 2.94, 2.9, null],
      "%\u00a0of\u00a0GDP",
      "record",
      "",
      "no value for 2022 in this source",
    ]);
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)?.slice(-3)).toEqual([
      "record",
      expect.stringContaining("GB.XPD.RSDV.GD.ZS, World Bank"),
      expect.stringMatching(/one World Bank file .* 27 members/),
    ]);
  });

  it("names a source with its line where not all share it", () => {
    const [first, ...rest] = seriesOf();
    if (!first) throw new Error("no series");
    const other = chen.record?.sources.find(({ id }) => id !== "s-wb-gerd");
    const model = modelOf(withSeries([{ ...first, sources: [other?.id ?? ""] }, ...rest]));
    const sources = toResearchTable(model, "en").rows.map((row) => row.at(-2));
    expect(sources[0]).toContain(other?.title);
    expect(sources[1]).toContain("World Bank");
    expect(sources.at(-1)).toBe("");
  });

  it("the sentence tells ranks, and what is missing", () => {
    expect(toResearchSentence(modelOf(), "en")).toBe(
      "R&D spending as a share of GDP, 2015 to 2022, for 7 economies: all from the record, none from the paper. In 2021, the last year with a value for all of them, the highest was Korea (4.91%) and the lowest EU (2.26%); China (2.43%) was below 5 of 6 others. UK: no value for 2022 in this source.",
    );
  });

  it("says of two which is higher, and no more", () => {
    expect(toResearchSentence(modelOf(chen, { economies: ["KR"] }), "en")).toMatch(
      /highest was Korea \(5\.21%\) and the lowest China \(2\.56%\)\.$/,
    );
  });

  it.each([
    ["drawn", chen, {}],
    ["filtered", chen, { economies: ["EU"] }],
    ["one line", chen, { economies: ["XX"] }],
    ["off", chen, { record: false }],
    ["the example", example, {}],
  ] as const)("nothing is empty in either language: %s", (_, dataset, view) => {
    for (const locale of locales) {
      const model = modelOf(
        dataset,
        { ...view, economies: [...("economies" in view ? view.economies : [])] },
        locale,
      );
      const { caption, columns } = toResearchTable(model, locale);
      const texts = [model.title, model.subtitle, caption, toResearchSentence(model, locale)];
      for (const text of [...texts, ...columns.map(({ label }) => label)]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/undefined|NaN|null/);
      }
      if (locale === "zh") for (const text of texts) expect(text).toMatch(/\p{Script=Han}/u);
    }
  });
});
