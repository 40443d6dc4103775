import { describe, expect, it } from "vitest";
import { countsOf, economiesWithout } from "@/dataset";
import type { View } from "@/view";
import { chen, model, rowsOf, said, silentOf, snapshot } from "./fixture";
import { selectComparison } from "./model";
import { rowNotes } from "./notes";
import { toComparisonTable } from "./table";
import { firstMarked } from "./useReveal";
import { words } from "./words";

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
