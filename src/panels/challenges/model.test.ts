import { describe, expect, it } from "vitest";
import { allFields } from "@/dataset";
import { allKinds, chen, example, kinds, model, snapshot } from "./fixture";
import { gridOf } from "./grid";
import { kindIds, kindIn } from "./kindIds";
import { selectChallenges } from "./model";
import { toChallengesSentence, toChallengesTable } from "./twin";

const cellAt = (shown: ReturnType<typeof model>, row: string, column: string) =>
  shown.grid.rows.find(({ id }) => id === row)?.cells.get(column);

describe("the paper's cells", () => {
  it("puts a number where the paper does, in both languages", () => {
    const [en, zh] = [model("fields"), model("fields", {}, "zh")];
    expect(cellAt(en, "c-local-overlap", "f-quantum")).toMatchObject({
      level: 4,
      text: "10+ provinces",
    });
    expect(cellAt(zh, "c-local-overlap", "f-quantum")?.text).toBe("10+省");
    expect(cellAt(en, "c-talent-gap", "f-intelligent-manufacturing")).toMatchObject({
      level: 4,
      text: "4.5 M short",
      said: "quantified, 4.5 million people short; 2 of 4 statements",
      table: "quantified: 4.5 million people short",
    });
    expect(cellAt(zh, "c-talent-gap", "f-intelligent-manufacturing")?.text).toBe("缺口450万");
    expect(cellAt(en, "c-weak-parts", allFields)?.text).toBe("1,047 items");
    expect(cellAt(zh, "c-weak-parts", allFields)?.text).toBe("1047项");
  });

  it("says via where a path has two links, and only there", () => {
    const needs = model("needs");
    expect(cellAt(needs, "c-finance-foresight", "n-macro")).toMatchObject({
      text: "implied",
      more: "via Future Industries Act",
    });
    expect(cellAt(needs, "c-finance-foresight", "n-elements")).toMatchObject({
      text: "implied",
      said: "implied; 3 paths",
    });
    expect(cellAt(needs, "c-finance-foresight", "n-elements")?.more).toBeUndefined();
    const zh = model("drivers", {}, "zh");
    for (const { cells } of zh.grid.rows) {
      for (const { said, more } of cells.values()) {
        expect(more).toMatch(/^经“.+”$/);
        expect(said).toContain(more);
      }
    }
  });

  it("leaves standards and regulation without any recommendation", () => {
    const { grid, title } = model("recommendations");
    const silent = grid.rows.filter(({ cells }) => cells.size === 0).map(({ id }) => id);
    expect(silent).toEqual(["c-standards", "c-regulation", "c-large-model-ecosystem"]);
    expect(title).toBe("Three of 16 shortfalls are answered by no recommendation");
    expect(grid.columns).toHaveLength(13);
  });
});

describe("titles, in both languages", () => {
  it.each([
    ["fields", "The paper puts a number on three of 16 shortfalls", /16项短板中.+3项/],
    ["recommendations", "Three of 16 shortfalls are answered by no recommendation", /3项没有建议/],
    ["measures", "Eight of 16 shortfalls are set against no practice abroad", /8项没有国外举措/],
    ["drivers", "Two of 16 shortfalls go back to a driver by stated links", /2项可由明述关联/],
    ["needs", "Four of 16 shortfalls go back to a need by stated links", /4项可由明述关联/],
  ] as const)("%s", (id, en, zh) => {
    expect(model(id).title).toBe(en);
    expect(model(id, {}, "zh").title).toMatch(zh);
  });

  it("say nothing odd of a small paper", () => {
    for (const kind of allKinds) {
      for (const locale of ["en", "zh"] as const) {
        const shown = selectChallenges(kind, snapshot(example, {}, locale));
        const told = [shown.title, shown.subtitle, toChallengesSentence(shown)];
        for (const text of told) {
          expect(text).not.toMatch(/undefined|NaN|\{| {2}/);
          if (locale === "zh") expect(text).toMatch(/[一-鿿]/);
        }
      }
    }
  });

  it.each([
    ["recommendations", 0, /^The paper names no shortfall$/, /^论文未指出短板$/],
    ["fields", 0, /^The paper names no shortfall$/, /^论文未指出短板$/],
    [
      "recommendations",
      1,
      /^The one shortfall is answered by (a|no) recommendation$/,
      /^1项短板[^均]+$/,
    ],
    ["measures", 1, /^The one shortfall is set against (no )?practice abroad$/, /^1项短板[^均]+$/],
  ] as const)("%s of %i shortfalls", (id, count, en, zh) => {
    for (const only of chen.paper.challenges) {
      const challenges = [only].slice(0, count);
      const few = { ...chen, paper: { ...chen.paper, challenges } };
      const shown = (locale: "en" | "zh") => selectChallenges(kinds[id], snapshot(few, {}, locale));
      expect(shown("en").title).toMatch(en);
      expect(shown("zh").title).toMatch(zh);
      expect(toChallengesSentence(shown("en"))).not.toMatch(/ 0 |no one/);
    }
  });

  it("name the order where it is not the paper's", () => {
    const shown = model("needs", { rows: "evidence" });
    expect(shown.subtitle).toContain("Rows with most cells first");
    expect(toChallengesSentence(shown)).toContain("Rows with most cells first");
    expect(model("needs").subtitle).not.toContain("Rows");
  });
});

it("opens on the columns that tell the paper's shortfalls apart best", () => {
  const told = allKinds.map(({ id }) => {
    const { rows, columns } = model(id).grid;
    const levels = rows.map(({ cells }) => columns.map((column) => cells.get(column.id)?.level));
    return [id, new Set(levels.map(String)).size] as const;
  });
  expect(Object.fromEntries(told)).toEqual({
    recommendations: 14,
    fields: 8,
    measures: 8,
    drivers: 7,
    needs: 12,
  });
  const [best] = told.toSorted(([, a], [, b]) => b - a);
  expect(best?.[0]).toBe(kindIds[0]);
});

it("opens on recommendations, and takes columns it does not know for those", () => {
  expect(kindIds[0]).toBe("recommendations");
  expect(kindIn({ columns: "no-such" })).toBe("recommendations");
  expect(kindIn({ columns: "needs" })).toBe("needs");
});

describe("emphasis", () => {
  it("finds the chosen cell and keeps every column's strength for a shortfall", () => {
    const { emphasis, grid } = model("fields", { choose: "c-talent-gap", field: allFields });
    expect(grid.rows[emphasis.chosenRow]?.id).toBe("c-talent-gap");
    expect(emphasis.chosenColumn).toBe(0);
    expect(emphasis.lit).toBeNull();
  });

  it.each([
    ["recommendations", "r-talent"],
    ["measures", "m-eu-digital-education"],
    ["drivers", "d-technology-push"],
    ["needs", "n-elements"],
  ] as const)("finds a cell of %s, and marks both of its ends", (id, column) => {
    const { emphasis, grid } = model(id, { choose: "c-talent-gap", field: column });
    expect(grid.columns[emphasis.chosenColumn]?.id).toBe(column);
    expect(emphasis.markOf("c-talent-gap")).toBe("chosen");
    expect(emphasis.columnMarks[emphasis.chosenColumn]).toBe("neighbour");
    const lit = emphasis.lit?.split(",") ?? [];
    expect(lit).toContain(String(emphasis.chosenColumn));
  });

  it.each(allKinds)("marks a chosen head of $id", (kind) => {
    const { grid } = model(kind.id);
    const at = grid.columns.findIndex(({ isItem }) => isItem);
    const chosen = model(kind.id, { choose: grid.columns[at]?.id ?? "" });
    expect(chosen.emphasis.columnMarks[at]).toBe("chosen");
  });

  it("lights a chosen field's column alone, and a wider field's own columns", () => {
    const quantum = model("fields", { choose: "f-quantum" });
    const at = quantum.grid.columns.findIndex(({ id }) => id === "f-quantum");
    expect(quantum.emphasis.lit).toBe(String(at));
    const { emphasis, grid } = model("fields", { choose: "f-energy" });
    const lit = emphasis.lit?.split(",").map((index) => grid.columns[Number(index)]?.id);
    expect(lit).toEqual(["f-energy", "f-hydrogen", "f-energy-storage"]);
  });

  it("makes the grid once, whatever is chosen", () => {
    expect(model("needs", { choose: "r-talent" }).grid).toBe(model("needs").grid);
  });
});

describe("twins", () => {
  it.each(allKinds)("tell every cell of $id in the table, silence in words or as null", (kind) => {
    for (const locale of ["en", "zh"] as const) {
      const shown = model(kind.id, {}, locale);
      const table = toChallengesTable(shown);
      expect(table.columns).toHaveLength(shown.grid.columns.length + 2);
      expect(new Set(table.columns.map(({ label }) => label)).size).toBe(table.columns.length);
      expect(table.rows).toHaveLength(16);
      for (const [index, row] of shown.grid.rows.entries()) {
        for (const [at, { id }] of shown.grid.columns.entries()) {
          const silence = kind.id === "fields" ? null : shown.grid.silence;
          expect(table.rows[index]?.[at + 2]).toBe(row.cells.get(id)?.table ?? silence);
        }
      }
    }
  });

  it("say general, not named, where no technology is", () => {
    const { rows, columns } = gridOf(chen, kinds.fields, "paper", "en");
    for (const { cells } of rows) {
      for (const { id, isItem } of columns) {
        const cell = cells.get(id);
        if (cell?.level === 2) expect(cell.text).toBe(isItem ? "named" : "general");
      }
    }
    expect(rows.find(({ id }) => id === "c-regulation")?.cells.get("all-fields")?.said).toMatch(
      /^general; /,
    );
  });

  it("count in their sentence", () => {
    const fields = toChallengesSentence(model("fields"));
    expect(fields).toContain(
      "15 of 208 pairings of shortfall and field: 2 quantified, 2 explained",
    );
    expect(fields).toContain("It argues 15 shortfalls without naming a technology.");
    expect(fields).toContain("Talent gap in Intelligent manufacturing (4.5 million people short)");
    const answers = toChallengesSentence(model("recommendations"));
    expect(answers).toBe(
      "13 of 16 shortfalls are answered by a recommendation; links: 8 implied and 17 reading. Answered by none: Technical standards, Regulation and Large-model ecosystem.",
    );
    expect(toChallengesSentence(model("drivers"))).toContain("16 of 16 shortfalls go back");
    expect(toChallengesSentence(model("recommendations", {}, "zh"))).toContain(
      "16项短板中13项有建议回应",
    );
  });

  it("hold none of a reader's ratings, nor does the model read them", () => {
    const progress = new Proxy(snapshot(chen).progress, {
      get() {
        throw new Error("the paper's evidence reads no progress");
      },
    });
    for (const id of kindIds) {
      const shown = selectChallenges(kinds[id], snapshot(chen, {}, "en", progress));
      expect(toChallengesTable(shown).rows).toHaveLength(16);
    }
  });
});
