import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { View } from "@/view";
import { chen, example, idsOf, modelOf, raw, rawRecord, withMeasures } from "./fixture";
import type { PracticeModel } from "./model";
import { toPracticeSentence, toPracticeTable } from "./twins";

const rowOf = (model: PracticeModel, economy: string) => {
  const row = model.grid.rows.find((each) => each.economy.id === economy);
  if (!row) throw new Error(`no row ${economy}`);
  return row;
};
const cellsOf = (model: PracticeModel, economy: string) =>
  Object.fromEntries(
    rowOf(model, economy)
      .cells.filter(({ entries }) => entries.length > 0)
      .map(({ theme, entries }) => [theme.id, idsOf(entries)]),
  );

describe("the rows of this paper", () => {
  const model = modelOf(chen);
  it("stand in the paper's order and hold what the file files under each theme", () => {
    expect(model.grid.rows.map(({ economy }) => economy.id)).toEqual(
      "US EU DE JP KR GB".split(" "),
    );
    for (const { economy, cells, count } of model.grid.rows) {
      const own = raw.measures.filter(({ economies }) => economies.includes(economy.id));
      expect([economy.id, count]).toEqual([economy.id, own.length]);
      expect(cells.map(({ theme }) => theme.id)).toEqual(raw.themes.map(({ id }) => id));
      for (const { theme, entries } of cells) {
        expect(idsOf(entries)).toEqual(idsOf(own.filter((each) => each.theme === theme.id)));
      }
    }
  });

  it.each([
    ["US", 6, { macro: 2, frontier: 3, ecosystem: 1 }],
    ["EU", 4, { macro: 1, frontier: 2, elements: 1 }],
    ["DE", 3, { frontier: 1, elements: 1, ecosystem: 1 }],
    ["JP", 3, { macro: 2, ecosystem: 1 }],
    ["KR", 1, { elements: 1 }],
    ["GB", 1, { frontier: 1 }],
  ])("%s has %i practices", (economy, count, themes) => {
    expect(rowOf(model, economy).count).toBe(count);
    const filled = Object.entries(cellsOf(model, economy));
    expect(Object.fromEntries(filled.map(([theme, ids]) => [theme, ids.length]))).toEqual(themes);
  });

  it("hold the joint practice twice, and count it once", () => {
    const joint = "m-jp-us-cooperation";
    expect(cellsOf(model, "JP").macro).toEqual([joint, "m-jp-foresight"]);
    expect(cellsOf(model, "US").macro).toEqual(["m-us-iof-act", joint]);
    expect(idsOf(model.grid.entries).filter((id) => id === joint)).toHaveLength(1);
    expect(model.grid.entries).toHaveLength(17);
    expect(model.grid.rows.reduce((sum, { count }) => sum + count, 0)).toBe(18);
  });
});

describe("the columns of this paper", () => {
  it("count each practice under its theme, none under scenarios", () => {
    const counts = modelOf(chen).grid.columns.map(({ theme, count }) => [theme.id, count]);
    expect(counts).toEqual([
      ["macro", 4],
      ["frontier", 7],
      ["scenario", 0],
      ["elements", 3],
      ["ecosystem", 3],
    ]);
  });

  it("count the trends, and leave out those no practice shown follows", () => {
    const trends = (view: Partial<View> = {}) =>
      modelOf(chen, view).grid.trends.map(({ trend, sign, count }) => [trend.id, sign, count]);
    expect(trends()).toEqual([
      ["t-intelligent", 1, 2],
      ["t-green", 2, 4],
      ["t-health", 3, 1],
    ]);
    expect(trends({ economies: ["GB"] })).toEqual([["t-green", 2, 1]]);
    expect(trends({ economies: ["KR"] })).toEqual([]);
  });
});

describe("the record", () => {
  const added = rawRecord.measures.map(({ id }) => id);
  it("adds its own practices to the rows of their economies, under no theme", () => {
    const { rows, recordOnly } = modelOf(chen).grid;
    expect(idsOf(recordOnly)).toEqual(added);
    for (const { economy, recordOnly: own } of rows) {
      const theirs = rawRecord.measures.filter(({ economies }) => economies.includes(economy.id));
      expect(idsOf(own)).toEqual(idsOf(theirs));
    }
    for (const entry of recordOnly) {
      expect(entry).toMatchObject({ isPaper: false, theme: null, trend: null, kind: null });
    }
  });

  it("keeps what it alone names of an economy, in a row of its own that the counts leave out", () => {
    const without = withMeasures(chen.paper.measures.filter(({ id }) => !id.startsWith("m-kr-")));
    const { grid } = modelOf(without);
    expect(idsOf(grid.recordOnly)).toEqual(added);
    expect(grid.rows.map(({ economy }) => economy.id)).toEqual("US EU DE JP GB".split(" "));
    const rows = grid.recordRows.map((row) => [row.economy.id, row.count, idsOf(row.recordOnly)]);
    expect(rows).toEqual([["KR", 0, ["rm-kr-k-semiconductor"]]]);
    expect(toPracticeSentence(modelOf(without), "en")).toContain("16 practices of 5 economies");
    expect(modelOf(without, { economies: ["US"] }).grid.recordRows).toEqual([]);
    expect(modelOf(without, { record: false }).grid.recordRows).toEqual([]);
    expect(modelOf(chen).grid.recordRows).toEqual([]);
  });

  it.each([
    ["off", modelOf(chen, { record: false })],
    ["absent", modelOf({ ...chen, record: null })],
  ])("leaves nothing behind when %s", (_, model) => {
    const { columns, rows } = toPracticeTable(model, "en");
    const text = JSON.stringify([model.grid, columns, rows, model.subtitle]);
    for (const each of [...added, ...rawRecord.sources.map(({ title }) => title)]) {
      expect(text).not.toContain(each);
    }
    expect(text).not.toMatch(/record"|ollow/);
    expect(toPracticeSentence(model, "en")).not.toContain("record");
    expect(rows).toHaveLength(17);
    expect(modelOf(chen).title).toBe(model.title);
  });
});

describe("the economies asked for", () => {
  it("leave the others out, and what is counted follows", () => {
    const { grid } = modelOf(chen, { economies: ["DE", "US"] });
    expect(grid.rows.map(({ economy }) => economy.id)).toEqual(["US", "DE"]);
    expect([grid.entries.length, grid.allEntries]).toEqual([9, 17]);
    expect(grid.columns.map(({ count }) => count)).toEqual([2, 4, 0, 1, 2]);
    expect(idsOf(grid.recordOnly)).toEqual(["rm-us-chips-science-act"]);
  });

  it("are all where the paper knows none of those", () => {
    expect(modelOf(chen, { economies: ["XX"] }).grid.rows).toHaveLength(6);
  });
});

it("holds for another paper", () => {
  const model = modelOf(example);
  expect(model.title).toBe("None of 2 practices abroad falls under figures");
  expect(model.grid.rows.map(({ economy, recordOnly }) => [economy.id, idsOf(recordOnly)])).toEqual(
    [
      ["NP", []],
      ["SM", ["m-record-lights"]],
    ],
  );
});

it("marks what is chosen, and sorts nothing anew for it", () => {
  const chosen = modelOf(chen, { choose: "t-green" });
  expect(chosen.markOf("t-green")).toBe("chosen");
  expect(chosen.markOf("m-uk-hydrogen")).toBe("neighbour");
  expect(chosen.grid).toBe(modelOf(chen, { choose: "US" }).grid);
});

it("loses no practice and counts none twice, whatever the economies and practices", () => {
  const drawn = fc.tuple(
    fc.subarray(chen.paper.measures),
    fc.subarray(["US", "EU", "DE", "JP", "KR", "GB", "CN"]),
    fc.boolean(),
  );
  fc.assert(
    fc.property(drawn, ([measures, economies, record]) => {
      const { grid } = modelOf(withMeasures(measures), { economies, record });
      const rows = new Set(grid.rows.map(({ economy }) => economy.id));
      const placed = new Set(
        grid.rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => idsOf(entries))),
      );
      const expected = measures.filter((each) => each.economies.some((id) => rows.has(id)));
      expect(new Set(idsOf(expected))).toEqual(placed);
      expect(idsOf(grid.entries)).toEqual(idsOf(expected));
      expect(grid.columns.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
      for (const { economy, count, cells } of grid.rows) {
        expect(count).toBe(cells.flatMap(({ entries }) => entries).length);
        for (const { theme, entries } of cells) {
          for (const entry of entries) {
            expect(entry.theme?.id).toBe(theme.id);
            expect(idsOf(entry.economies)).toContain(economy.id);
          }
        }
      }
      expect(grid.recordOnly.length > 0 && !record).toBe(false);
    }),
  );
});
