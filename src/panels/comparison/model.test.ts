import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  axisKey,
  countsOf,
  currencies,
  type Dataset,
  economiesWithout,
  parsePaper,
  parseRecord,
  practicesOf,
} from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { defaultView, type View } from "@/view";
import { formulaOf } from "./formula";
import { apartFrom, headingOf, laneOf, noteOf } from "./laneWords";
import { selectComparison } from "./model";
import { rowNotes } from "./notes";
import { axes, orders } from "./options";
import { rowWords } from "./rowWords";
import { toComparisonSentence } from "./sentence";
import { toComparisonTable } from "./table";
import { firstMarked } from "./useReveal";
import { words } from "./words";

function open(paperId: string): Dataset {
  const read = (file: string) => JSON.parse(readFileSync(`data/${paperId}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}

function snapshot(dataset: Dataset, view: Partial<View> = {}, locale: Locale = "en"): Snapshot {
  const progress = {
    byId: new Map(),
    saving: "saved",
    setAside: [],
    isEmptied: false,
    isLoaded: true,
  } as unknown as Snapshot["progress"];
  return { dataset, view: { ...defaultView, ...view }, progress, locale, today: "2026-11-23" };
}

const chen = open("chen-2023");
const example = open("example");
type Model = ReturnType<typeof selectComparison>;
const model = (view: Partial<View> = {}, locale: Locale = "en") =>
  selectComparison(snapshot(chen, view, locale));
const rowsOf = ({ lanes }: Model) => lanes.flatMap(({ rows }) => rows);
const silentOf = ({ silent }: Model) => silent.flatMap(({ measures }) => measures);
const said = (shown: Model) =>
  shown.lanes.flatMap((lane) =>
    lane.rows.map((row) => ({
      row,
      ...rowWords(row, lane, shown.dataset, shown.options.record, shown.locale),
    })),
  );

/** Every way to show the amounts that a link can ask for. */
const views: fc.Arbitrary<Partial<View>> = fc.record({
  abroad: fc.constantFrom("amounts", "counts"),
  order: fc.constantFrom(...orders),
  axis: fc.constantFrom(...axes),
  currency: fc.constantFrom(null, ...currencies),
  perYear: fc.boolean(),
  record: fc.boolean(),
  wide: fc.constantFrom(null, "comparison"),
  economies: fc.subarray(chen.paper.economies.map(({ id }) => id)),
});

describe("lanes", () => {
  it("hold one dimension, class, basis and currency however they are shown", () => {
    fc.assert(
      fc.property(views, fc.constantFrom(chen, example), (view, dataset) => {
        const { lanes } = selectComparison(snapshot(dataset, view));
        expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length);
        for (const { key, rows, scale } of lanes) {
          for (const { shown, at, value, upTo } of rows) {
            expect(axisKey(shown)).toBe(key);
            expect(at).toBeGreaterThanOrEqual(-1e-9);
            expect(at).toBeLessThanOrEqual(1 + 1e-9);
            if (scale) expect(upTo ?? value).toBeLessThanOrEqual(scale.domain[1] * (1 + 1e-9));
          }
        }
      }),
    );
  });

  it("begin bars at zero, always", () => {
    fc.assert(
      fc.property(views, (view) => {
        for (const { scale, isBars } of model({ ...view, axis: "bars" }).lanes) {
          expect(isBars).toBe(true);
          if (scale) expect([scale.isLog, scale.domain[0]]).toEqual([false, 0]);
        }
      }),
    );
  });

  it("begin with the paper's own", () => {
    const isPaper = model().lanes.map(({ rows }) => rows.some(({ paper }) => paper));
    expect(isPaper.lastIndexOf(true)).toBeLessThan(isPaper.indexOf(false));
  });

  it("join what the paper and the record both state, and nothing else", () => {
    const both = rowsOf(model()).filter(({ paper, record }) => paper && record);
    expect(both.map(({ practice }) => practice.id).toSorted()).toEqual([
      "m-de-future-fund",
      "m-kr-semiconductor-talent",
      "m-us-iof-act",
    ]);
  });

  it("have a log axis for money two decades apart, or where one asks, and say so", () => {
    const { lanes, locale } = model();
    for (const lane of lanes) {
      const values = lane.rows.flatMap(({ value, upTo }) => [value, upTo ?? value]);
      const isWide =
        lane.key.startsWith("money") && Math.max(...values) >= 100 * Math.min(...values);
      expect(lane.scale?.isLog ?? false).toBe(isWide);
      expect(noteOf(lane, [], locale)).toBe(isWide ? "log scale" : "");
    }
    expect(model({ axis: "linear" }).lanes.some(({ scale }) => scale?.isLog)).toBe(false);
    expect(model({ axis: "log" }).lanes.every(({ scale }) => scale?.isLog ?? true)).toBe(true);
  });

  it("say why they stand apart from that of a chosen amount", () => {
    const shown = model({ choose: "m-de-future-fund" });
    const against = laneOf(shown.lanes, shown.chosen);
    const notes = shown.lanes.map((lane) => [
      headingOf(lane, "en"),
      noteOf(lane, apartFrom(lane, against), "en"),
    ]);
    expect(notes).toContainEqual([
      "Plans, per year, US$ billion",
      "apart: other kind, basis, currency",
    ]);
    expect(notes).toContainEqual(["Commitments, total, € billion", "log scale"]);
    expect(notes).toContainEqual(["Commitments, total, US$ billion", "apart: other currency"]);
    expect(notes).toContainEqual(["People, total", "apart: other thing measured"]);
    expect(laneOf(shown.lanes, "r-talent")).toBeNull();
  });
});

describe("order and choice of rows", () => {
  it.each([
    ["paper", ["10", "160", "17", "9", "3.3", "0.024"]],
    ["amount", ["160", "17", "10", "9", "3.3", "0.024"]],
    ["date", ["9", "160", "17", "10", "3.3", "0.024"]],
    ["economy", ["3.3", "0.024", "160", "17", "10", "9"]],
  ])("by %s", (order, figures) => {
    const shown = model({ order });
    const lane = shown.lanes.find(({ key }) => key === "money/commitments/total/EUR");
    if (!lane) throw new Error("No lane");
    expect(lane.rows.map((row) => rowWords(row, lane, chen, true, "en").label.figure)).toEqual(
      figures,
    );
  });

  it("keeps a part under its whole when the panel has the window, and elsewhere leaves it out", () => {
    const partOf = new Map(chen.record?.amounts.map(({ id, partOf: whole }) => [id, whole]) ?? []);
    const partsWithWholes = (shown: Model) =>
      shown.lanes.flatMap(({ rows }) =>
        rows.filter(({ id }) => {
          const whole = partOf.get(id);
          return whole && rows.some(({ record }) => record?.id === whole);
        }),
      );
    expect(partsWithWholes(model())).toEqual([]);
    // What lies inside an amount of another kind stands for itself, and says so.
    const budget = said(model()).find(({ row }) => row.id === "v-eu-chips-budget");
    expect(budget?.spoken).toContain("inside €43 billion");
    for (const order of orders) {
      const wide = model({ wide: "comparison", order });
      const rows = rowsOf(wide);
      expect(
        partsWithWholes(wide)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual([
        "v-de-hydrogen-abroad",
        "v-de-hydrogen-home",
        "v-eu-chips-members",
        "v-us-hydrogen-hubs",
      ]);
      const hubs = rows.findIndex(({ id }) => id === "v-us-hydrogen-hubs");
      expect(rows[hubs - 1]?.id).toBe("v-us-hydrogen-law");
      expect(said(wide)[hubs]?.spoken).toContain("inside US$9.5 billion");
      const shown = rows.flatMap(({ record }) => record?.id ?? []);
      const all = practicesOf(chen).amounts.map(({ id }) => id);
      expect(shown.toSorted()).toEqual(all.toSorted());
    }
  });

  it("leaves out economies that are not asked for, and says so", () => {
    expect(model({ economies: ["XX"] }).title).toBe(model().title);
    const shown = model({ economies: ["US", "JP"] });
    for (const { practice } of rowsOf(shown)) {
      expect(practice.economies.some(({ id }) => id === "US" || id === "JP")).toBe(true);
    }
    expect(shown.title).toBe("The paper gives no amount for one of two economies shown");
    expect(shown.without).toBe("Japan");
    expect(shown.silence).toEqual({ count: 5, all: 8 });
    expect(toComparisonTable(shown, "en").rows.some((row) => row[0] === "Germany")).toBe(false);
  });
});

describe("marks", () => {
  it("give each of the 17 measures at least one, with the record and without", () => {
    for (const record of [true, false]) {
      const shown = model({ record });
      const paperRows = rowsOf(shown).filter(({ paper }) => paper);
      const silent = silentOf(shown);
      expect(new Set(silent).size).toBe(silent.length);
      for (const { id } of chen.paper.measures) {
        const isStated = paperRows.some(({ practice }) => practice.id === id);
        expect([id, isStated || silent.includes(id)]).toEqual([id, true]);
        expect([id, isStated && silent.includes(id)]).toEqual([id, false]);
      }
    }
    expect(chen.paper.measures).toHaveLength(17);
  });

  it("show Germany with three measures and the UK with one, without a number", () => {
    const shown = model({ record: false });
    const marksOf = (economy: string) => [
      ...rowsOf(shown).flatMap(({ practice: { id, economies } }) =>
        economies.some((each) => each.id === economy) ? [id] : [],
      ),
      ...shown.silent.filter((group) => group.economy.id === economy).flatMap((g) => g.measures),
    ];
    expect(marksOf("DE")).toHaveLength(3);
    expect(marksOf("GB")).toEqual(["m-uk-hydrogen"]);
    expect(silentOf(shown)).toContain("m-uk-hydrogen");
  });

  it("show none of the record's when it is off or absent", () => {
    const withoutRecord = selectComparison(snapshot({ ...chen, record: null }));
    for (const shown of [model({ record: false, currency: "USD" }), withoutRecord]) {
      expect(rowsOf(shown).every(({ paper, record }) => paper && !record)).toBe(true);
      expect(shown.options.currency).toBeNull();
      expect(shown.subtitle).not.toContain("ollow");
      const { rows } = toComparisonTable(shown, "en");
      expect(rows.every((row) => row.includes("paper"))).toBe(true);
      const texts = [...said(shown).map(({ spoken }) => spoken), ...rows.flat()].join(" ");
      expect(texts).not.toMatch(/record/i);
    }
  });

  it("say in full what a dot shows", () => {
    const spoken = (measure: string, view: Partial<View> = {}) =>
      said(model(view)).find(({ row }) => row.practice.id === measure && row.paper)?.spoken;
    expect(spoken("m-us-iof-act")).toBe(
      "United States, Future Industries Act: US$10 billion per year, planning target, the paper and the record say, a claim about it was checked: the record differs",
    );
    expect(spoken("m-de-future-fund")).toContain("the record: up to €10 billion, adopted");
    // What only the record states is checked by nothing.
    const added = said(model()).filter(({ row }) => !row.paper);
    expect(added.length).toBeGreaterThan(20);
    for (const each of added) expect(each.spoken).not.toContain("checked");
    expect(spoken("m-jp-open-innovation", { record: false })).toBe(
      "Japan, Open innovation platform: 24 institutions, the paper says",
    );
  });

  it("cite a passage or a source each, in both languages", () => {
    for (const locale of ["en", "zh"] as const) {
      for (const view of [{}, { abroad: "counts" }, { wide: "comparison", currency: "USD" }]) {
        for (const row of rowsOf(model(view, locale))) {
          const notes = rowNotes(row, chen, true, locale).join("\n");
          if (row.paper) expect(notes).toContain(row.paper.passages[0]);
          for (const id of row.record?.sources ?? []) {
            const source = chen.record?.sources.find((each) => each.id === id);
            expect(notes).toContain(source?.title);
          }
          expect(notes).not.toMatch(/undefined|NaN/);
        }
      }
    }
  });

  it("are found where they stand", () => {
    const found = (choose: string) => {
      const { lanes, markOf } = model({ choose });
      const place = firstMarked(lanes, markOf);
      return place?.lane.rows[place.index]?.practice.id ?? null;
    };
    expect(found("m-de-hydrogen")).toBe("m-de-hydrogen");
    expect(found("KR")).toBe("m-kr-semiconductor-talent");
    expect(firstMarked(model().lanes, model().markOf)).toBeNull();
  });

  it("compute what no choice changes only once", () => {
    expect(model({ choose: "US" }).lanes).toBe(model({ choose: "DE" }).lanes);
    expect(model({ choose: "US" }).silent).toBe(model({ choose: "DE" }).silent);
    expect(model({ choose: "GB" }).markOf("m-uk-hydrogen")).toBe("neighbour");
  });
});

describe("a conversion", () => {
  const shown = model({ currency: "USD", perYear: true });
  const row = (id: string) => rowsOf(shown).find(({ record }) => record?.id === id);

  it("writes the sum that leads there", () => {
    const fund = row("v-de-fund-public");
    expect(fund && formulaOf(fund, chen.record, "en")).toBe(
      "€10 billion × 1.1827 US$ for 1 € (mean of 2021, European Central Bank) ÷ 10 years (2021 to 2030) = US$1.18 billion per year",
    );
    expect(fund && formulaOf(fund, chen.record, "zh")).toBe(
      "100亿欧元 × 每欧元 1.1827 美元（2021年均值，European Central Bank） ÷ 10 年（2021年至2030年） ＝ 每年11.8亿美元",
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

describe("counts", () => {
  it("hold everything counted, China's too, and no money", () => {
    const shown = model({ abroad: "counts" });
    const plain = chen.paper.quantities.filter(({ dimension }) => dimension !== "money");
    expect(plain).toHaveLength(9);
    const ids = rowsOf(shown).flatMap(({ paper }) => paper?.id ?? []);
    expect(ids.toSorted()).toEqual(plain.map(({ id }) => id).toSorted());
    const figures = said(shown).map(({ label }) => label.figure);
    for (const figure of ["150,000", "9 million", "4.5 million", "24", "1,047"]) {
      expect(figures).toContain(figure);
    }
    const provinces = said(shown).find(({ row }) => row.id === "q-provinces");
    expect(provinces?.spoken).toBe(
      "China, Local plans overlap: more than 10 provinces, the paper says",
    );
    expect(shown.title).toBe("Nine of the paper’s eleven figures are counts, not money");
    expect(shown.silent).toEqual([]);
    const asked = model({ abroad: "counts", currency: "USD", perYear: true });
    expect(asked.options).toMatchObject({ currency: null, perYear: false });
    expect(countsOf(chen).amounts.every(({ dimension }) => dimension !== "money")).toBe(true);
  });
});

describe("title", () => {
  it("counts the economies without an amount of money", () => {
    expect(economiesWithout(chen).map(({ id }) => id)).toEqual(["EU", "JP", "KR", "GB"]);
    expect(model().title).toBe("The paper gives no amount for four of six economies");
    expect(model({}, "zh").title).toBe("六个经济体中，有四个论文未给出金额");
  });

  it.each([
    [0, 6, "The paper gives an amount for all six economies"],
    [6, 6, "The paper gives no amount for any of six economies"],
    [1, 2, "The paper gives no amount for one of two economies"],
    [3, 14, "The paper gives no amount for three of 14 economies"],
    [1, 1, "The paper gives no amount for the one economy it looks at"],
    [0, 1, "The paper gives an amount for the one economy it looks at"],
    [0, 0, "The paper names no measure of another economy"],
  ])("for %i of %i reads as a sentence", (without, all, title) => {
    expect(words("en").title(without, all, false)).toBe(title);
    for (const isFiltered of [true, false]) {
      expect(words("zh").title(without, all, isFiltered)).not.toMatch(/undefined|NaN/);
    }
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
    expect(english).toContain("0.024 (Quantum Internet Alliance)");
    expect(toComparisonSentence(model({}, "zh"), "zh")).not.toMatch(/[a-z]{3}/);
    expect(toComparisonSentence(model({ abroad: "counts" }), "en")).toContain("1,047 items");
    expect(toComparisonSentence(model({ economies: ["KR"] }), "en")).toContain("402.7");
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
