import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { practicesOf } from "@/dataset";
import { chen, example, model, rowsOf, said, snapshot, views } from "./fixture";
import { formulaOf } from "./formula";
import { selectComparison } from "./model";
import { rowNotes } from "./notes";
import { toComparisonSentence } from "./sentence";
import { toComparisonTable } from "./table";
import { words } from "./words";

describe("a conversion", () => {
  const shown = model({ currency: "USD", perYear: true });
  const row = (id: string) => rowsOf(shown).find(({ record }) => record?.id === id);

  it("writes the sum that leads there", () => {
    const fund = row("v-de-fund-public");
    expect(fund && formulaOf(fund, chen.record, "en")).toBe(
      "€10 billion × 1.1827 US$ for 1 € (mean of 2021, European Central Bank) ÷ 10 years (2021 to 2030) = US$1.18 billion per year",
    );
    expect(fund && formulaOf(fund, chen.record, "zh")).toBe(
      "100亿欧元 × 每欧元1.1827美元（2021年均值，European Central Bank） ÷ 10年（2021年至2030年） ＝ 每年11.8亿美元",
    );
  });

  it("keeps in its own currency what has no rate, and says why", () => {
    const pacts = row("v-de-gwk-three-pacts");
    expect(pacts?.shown).toMatchObject({ currency: "EUR", basis: "per-year" });
    expect(pacts && rowNotes(pacts, chen, true, "en").join(" ")).toContain(
      "the record has no exchange rate for its year",
    );
  });

  it("never joins kinds: a plan stays off the axis of money voted", () => {
    const lane = (id: string) =>
      shown.lanes.find(({ rows }) => rows.some((r) => r.record?.id === id));
    expect(lane("v-us-iof-plan")?.key).toBe("money/plans/per-year/USD");
    expect(lane("v-de-fund-public")?.key).toBe("money/commitments/per-year/USD");
    expect(lane("v-de-fund-mobilised")?.key).toBe("money/mobilised/per-year/USD");
  });

  it("stands in the table beside the amount as stated", () => {
    const table = toComparisonTable(shown, "en");
    expect(table.columns.slice(-2).map(({ label }) => label)).toEqual([
      "Shown as",
      "How it was converted",
    ]);
    for (const line of table.rows) expect(line).toHaveLength(table.columns.length);
    const fund = table.rows.find((line) => line[2] === "Public money of the fund, over ten years");
    expect(fund?.slice(3, 6)).toEqual(["€10 billion", 10e9, "EUR"]);
    expect(fund?.at(-2)).toBe("US$1.18 billion per year, adopted");
    // Those inside others, too, although only the enlarged panel draws them.
    const home = table.rows.find((line) => line[2] === "Market ramp-up in Germany");
    expect(home?.at(-2)).toBe("US$8 billion, adopted");
    expect(home?.at(-1)).toContain("gives no period with both ends");
  });
});

describe("twins", () => {
  it("list every amount, those inside others too, and what is not stated as null", () => {
    const { rows, columns } = toComparisonTable(model(), "en");
    const { quantities, amounts } = practicesOf(chen);
    const nulls = rows.filter((row) => row.includes(null));
    expect(rows).toHaveLength(quantities.length + amounts.length + 15);
    expect(nulls).toHaveLength(15);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.flat()).toContain("inside New money in all (7 + 2) (€9 billion)");
    expect(rows.flat().filter((cell) => cell === 0)).toEqual([]);
  });

  it("make a sentence of counts and extremes in both languages", () => {
    const english = toComparisonSentence(model(), "en");
    expect(english).toContain("The paper states money for two of 17 measures");
    expect(english).toContain("states no figure for eleven");
    expect(english).toContain("0.024 (Quantum, first 3.5 years)");
    // Three of the record's 35 are the paper's own.
    expect(english).toContain("The record adds 31 amounts and 10 more that lie inside them");
    expect(toComparisonSentence(model({}, "zh"), "zh")).not.toMatch(/[a-z]{3}/);
    const counts = toComparisonSentence(model({ abroad: "counts" }), "en");
    expect(counts).toContain("1,047 items");
    expect(counts).toContain(
      "Forecast shortage of intelligent manufacturing talent (China), 4.5 million people",
    );
    expect(toComparisonSentence(model({ economies: ["KR"] }), "en")).toContain("402.7");
  });

  it("name no economy where the paper names no home, and keep what is at home with any choice", () => {
    for (const economies of [[], ["NP"]]) {
      const home = selectComparison(snapshot(example, { abroad: "counts", economies }));
      expect(toComparisonSentence(home, "en")).toContain("The paper counts: Crossings without");
      const zh = selectComparison(snapshot(example, { abroad: "counts", economies }, "zh"));
      const told = [home, zh].flatMap((made) => [
        toComparisonSentence(made, made.locale),
        ...said(made).map(({ spoken }) => spoken),
      ]);
      expect(told.join("\n")).not.toMatch(/\(\)|（）|^[,，]/m);
    }
  });

  it.each([
    [0, 0, "The paper states no money for any measure.", "论文未列举措。"],
    [0, 1, "The paper states no money for the one measure.", "论文所列1项举措未载金额。"],
    [1, 1, "The paper states money for the one measure: A.", "论文所列1项举措载有金额：A。"],
    [0, 2, "The paper states no money for any of 2 measures.", "论文所列2项举措均未载金额。"],
  ])("tell of money for %i of %i measures", (paid, measures, en, zh) => {
    expect(words("en").sentencePaper(paid, measures, "A")).toBe(en);
    expect(words("zh").sentencePaper(paid, measures, "A")).toBe(zh);
  });

  it.each([
    [0, 0, "The paper states no count", "论文未载计数"],
    [0, 1, "The paper states no count", "论文未载计数"],
    [1, 1, "The paper’s one figure is a count, not money", "论文所载唯一数量是计数而非金额"],
    [
      1,
      3,
      "One of the paper’s three figures is a count, not money",
      "论文所载三个数量中，一个是计数而非金额",
    ],
  ])("title %i counts of %i figures", (counts, all, en, zh) => {
    expect(words("en").titleOfCounts(counts, all)).toBe(en);
    expect(words("zh").titleOfCounts(counts, all)).toBe(zh);
  });

  it.each([
    [4, 0, "It counts people, institutions or years instead for four."],
    [0, 3, "It states no figure for three."],
    [1, 2, "It counts people, institutions or years instead for one and states no figure for two."],
  ])("tell of %i counted and %i silent measures", (counted, silent, en) => {
    expect(words("en").sentenceCounts(counted, silent)).toBe(en);
    expect(words("zh").sentenceCounts(counted, silent)).not.toMatch(/0|false/);
  });

  it("tell of a paper that gives no figure, and of a record that adds none", () => {
    const bare = {
      ...example,
      paper: { ...example.paper, quantities: [] },
      record: example.record && { ...example.record, amounts: [] },
    };
    for (const locale of ["en", "zh"] as const) {
      for (const abroad of ["amounts", "counts"]) {
        const made = selectComparison(snapshot(bare, { abroad }, locale));
        expect(toComparisonSentence(made, locale)).not.toMatch(/\b0\b|[0：]个|[:：] ?[.。]/);
      }
    }
    const shown = (abroad: string) => selectComparison(snapshot(bare, { abroad }));
    expect(toComparisonSentence(shown("counts"), "en")).toBe("No count of the paper is shown.");
    expect(toComparisonSentence(shown("amounts"), "en")).toContain("The record adds no amount.");
  });

  it("hold for another paper, however it is shown", () => {
    const shown = selectComparison(snapshot(example));
    expect(shown.title).toBe("The paper gives no amount for one of two economies");
    expect(shown.lanes.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(views, fc.constantFrom("en", "zh"), (view, locale) => {
        const made = selectComparison(snapshot(example, view, locale));
        const texts = [
          toComparisonSentence(made, locale),
          ...said(made).flatMap(({ spoken, detail }) => [spoken, detail]),
          ...toComparisonTable(made, locale).rows.flat(),
        ];
        expect(texts.join(" ")).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
