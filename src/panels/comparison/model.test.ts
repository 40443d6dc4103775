import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisKey, type Dataset, type Magnitude, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { defaultView, type View } from "@/view";
import { statedIn, toLanes } from "./lanes";
import { economiesWithout, practicesOf } from "./measures";
import { selectComparison } from "./model";
import { toComparisonSentence, toComparisonTable } from "./twins";
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
const model = (view: Partial<View> = {}, locale: Locale = "en") =>
  selectComparison(snapshot(chen, view, locale));
const rowsOf = ({ ground }: ReturnType<typeof model>) => ground.lanes.flatMap(({ rows }) => rows);
const silentOf = ({ ground }: ReturnType<typeof model>) =>
  ground.silent.flatMap(({ measures }) => measures.map(({ measure }) => measure));

const magnitude: fc.Arbitrary<Magnitude> = fc
  .record({
    id: fc.uuid(),
    subject: fc.constantFrom("m-a", "m-b", "m-c"),
    value: fc.integer({ min: 1, max: 4 }).map((power) => 10 ** power),
    bound: fc.constantFrom("exactly", "more than", "up to"),
    currency: fc.constantFrom("USD", "EUR", "JPY"),
    dimension: fc.constantFrom("money", "people", "years"),
    basis: fc.constantFrom("per-year", "total", "level"),
    commitment: fc.constantFrom("target", "proposed", "authorised", "adopted", "spent", "need"),
  })
  .map((drawn) => ({
    ...drawn,
    currency: drawn.dimension === "money" ? drawn.currency : null,
    label: { en: "x", zh: "x" },
    funder: "unknown",
    period: { from: null, to: null },
  })) as fc.Arbitrary<Magnitude>;

describe("lanes", () => {
  it("never hold two axis keys, nor is a key split or an amount lost", () => {
    fc.assert(
      fc.property(fc.array(magnitude), fc.array(magnitude), (paper, record) => {
        const lanes = toLanes(paper, record);
        for (const { key, rows } of lanes) {
          for (const { paper: ours, record: theirs } of rows) {
            for (const amount of [ours, theirs]) if (amount) expect(axisKey(amount)).toBe(key);
          }
        }
        const keys = lanes.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const drawn = lanes.flatMap(({ rows }) => rows.flatMap((row) => [row.paper, row.record]));
        const ids = drawn.flatMap((amount) => amount?.id ?? []);
        expect(ids.toSorted()).toEqual([...paper, ...record].map(({ id }) => id).toSorted());
      }),
    );
  });

  it("keep to one axis key each on the paper and its record", () => {
    const { quantities, amounts } = practicesOf(chen);
    const byId = new Map([...quantities, ...amounts].map((amount) => [amount.id, amount]));
    for (const { key, rows } of model().ground.lanes) {
      for (const { id } of rows) {
        const amount = byId.get(id);
        expect(amount && axisKey(amount)).toBe(key);
      }
    }
  });

  it("begin with the paper's own", () => {
    const isPaper = model().ground.lanes.map(({ rows }) => rows.some((row) => row.isPaper));
    expect(isPaper.lastIndexOf(true)).toBeLessThan(isPaper.indexOf(false));
  });

  it("join what the paper and the record both state, and nothing else", () => {
    const both = rowsOf(model()).filter((row) => row.isPaper && row.isRecord);
    expect(both.map(({ measure }) => measure).toSorted()).toEqual([
      "m-de-future-fund",
      "m-kr-semiconductor-talent",
      "m-us-iof-act",
    ]);
    const stated = toLanes(practicesOf(chen).quantities, practicesOf(chen).amounts);
    for (const { paper, record } of stated.flatMap(({ rows }) => rows)) {
      if (paper && record) expect(record.value).toBe(paper.value);
      expect(statedIn({ paper, record }).subject).toBeTruthy();
    }
  });

  it("have a log axis for money two decades apart, and say so", () => {
    for (const { scale, rows, key, note } of model().ground.lanes) {
      const values = rows.flatMap(({ value, upTo }) => [value, upTo ?? value]);
      const isWide = key.startsWith("money") && Math.max(...values) >= 100 * Math.min(...values);
      expect(scale?.isLog ?? false).toBe(isWide);
      if (isWide) expect(note).toBe(words("en").log);
      for (const { at } of rows) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      }
    }
    expect(model().subtitle).toContain("log");
    expect(model({ record: false }).subtitle).not.toContain("log");
  });
});

describe("marks", () => {
  it("give each of the 17 measures at least one, with the record and without", () => {
    for (const record of [true, false]) {
      const shown = model({ record });
      const paperRows = rowsOf(shown).filter(({ isPaper }) => isPaper);
      const silent = silentOf(shown);
      expect(new Set(silent).size).toBe(silent.length);
      for (const { id } of chen.paper.measures) {
        const isStated = paperRows.some(({ measure }) => measure === id);
        expect([id, isStated || silent.includes(id)]).toEqual([id, true]);
        expect([id, isStated && silent.includes(id)]).toEqual([id, false]);
      }
    }
    expect(chen.paper.measures).toHaveLength(17);
  });

  it("show Germany with three measures and the UK with one, without a number", () => {
    const shown = model({ record: false });
    const marksOf = (economy: string) => [
      ...rowsOf(shown).filter(({ economies }) => economies.some(({ id }) => id === economy)),
      ...shown.ground.silent
        .filter((group) => group.economy.id === economy)
        .flatMap(({ measures }) => measures),
    ];
    expect(marksOf("DE")).toHaveLength(3);
    expect(marksOf("GB").map(({ measure }) => measure)).toEqual(["m-uk-hydrogen"]);
    expect(silentOf(shown)).toContain("m-uk-hydrogen");
  });

  it("draw nothing that lies inside another amount", () => {
    const inside = new Set(
      chen.record?.amounts.filter(({ partOf }) => partOf).map(({ id }) => id) ?? [],
    );
    expect(inside.size).toBeGreaterThan(0);
    expect(rowsOf(model()).filter(({ id }) => inside.has(id))).toEqual([]);
  });

  it("show none of the record's when it is off or absent", () => {
    const withoutRecord = selectComparison(snapshot({ ...chen, record: null }));
    for (const shown of [model({ record: false }), withoutRecord]) {
      expect(rowsOf(shown).every(({ isPaper, isRecord }) => isPaper && !isRecord)).toBe(true);
      expect(shown.subtitle).not.toContain("ollow");
      expect(toComparisonTable(shown, "en").rows.every((row) => row.includes("paper"))).toBe(true);
    }
  });

  it("say in full what a dot shows", () => {
    const spoken = (measure: string, view: Partial<View> = {}) =>
      rowsOf(model(view)).find((row) => row.measure === measure && row.isPaper)?.spoken;
    expect(spoken("m-us-iof-act")).toBe(
      "United States, Future Industries Act: US$10 billion per year, planning target, the paper and the record say",
    );
    expect(spoken("m-de-future-fund")).toContain("the record: up to €10 billion, adopted");
    expect(spoken("m-jp-open-innovation", { record: false })).toBe(
      "Japan, Open innovation platform: 24 institutions, the paper says",
    );
  });

  it("compute what no choice changes only once", () => {
    expect(model({ choose: "US" }).ground).toBe(model({ choose: "DE" }).ground);
    expect(model({ choose: "GB" }).markOf("m-uk-hydrogen")).toBe("neighbour");
  });
});

describe("title", () => {
  it("counts the economies without an amount of money", () => {
    expect(economiesWithout(chen).paid).toEqual(["US", "DE"]);
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
    expect(words("en").title(without, all)).toBe(title);
    expect(words("zh").title(without, all)).not.toMatch(/undefined|NaN/);
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
  });

  it("hold for another paper", () => {
    const example = selectComparison(snapshot(open("example")));
    expect(example.title).toBe("The paper gives no amount for one of two economies");
    expect(example.ground.lanes.length).toBeGreaterThan(0);
    expect(toComparisonSentence(example, "en")).not.toMatch(/undefined|NaN/);
  });
});
