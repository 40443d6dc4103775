import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisKey, practicesOf } from "@/dataset";
import { chen, example, type Model, model, rowsOf, said, snapshot, views } from "./fixture";
import { apartFrom, headingOf, laneOf, noteOf } from "./laneWords";
import { selectComparison } from "./model";
import { orders } from "./options";
import { nameOf, rowWords } from "./rowWords";
import { toComparisonTable } from "./table";

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

  it("name no two rows alike, however they are shown", () => {
    fc.assert(
      fc.property(views, fc.constantFrom("en", "zh"), (view, locale) => {
        for (const lane of model(view, locale).lanes) {
          const names = lane.rows.map((row) => nameOf(row, locale));
          expect(names).toEqual([...new Set(names)]);
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

  it.each([
    ["en", "People, total", "People, at one time, estimated need"],
    ["zh", "人数，总计", "人数，某一时点，需求估算"],
  ] as const)("say of a count that it is needed, in %s", (locale, planned, needed) => {
    const shown = model({ abroad: "counts" }, locale);
    const headingOver = (id: string) =>
      shown.lanes
        .filter(({ rows }) =>
          rows.some(({ paper, record }) => [paper, record].some((one) => one?.id === id)),
        )
        .map((lane) => headingOf(lane, locale));
    expect(headingOver("q-kr-people")).toEqual([planned]);
    expect(headingOver("v-kr-people-demand")).not.toEqual([planned]);
    expect(headingOver("q-talent-shortage")).toEqual([needed]);
  });
});

describe("order and choice of rows", () => {
  it.each([
    ["paper", ["10", "160", "9", "3.3", "0.024"]],
    ["amount", ["160", "10", "9", "3.3", "0.024"]],
    ["date", ["9", "160", "10", "3.3", "0.024"]],
    ["economy", ["3.3", "0.024", "160", "10", "9"]],
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
        "v-de-gwk-additional",
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
