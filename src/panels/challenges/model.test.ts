import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allFields, type Dataset, parsePaper } from "@/dataset";
import type { Snapshot } from "@/panels/panel";
import { defaultView, type View } from "@/view";
import type { ColumnChoice } from "./columns";
import { selectChallenges } from "./model";
import { toChallengesSentence, toChallengesTable } from "./twin";

/** As the file has it, so that no code of ours stands between the text and what is expected. */
type Raw = {
  themes: { id: string }[];
  fields: { id: string }[];
  challenges: { id: string; theme: string }[];
  recommendations: { id: string; theme: string }[];
  statements: {
    about: string[];
    force: "asserts" | "explains" | "quantifies";
    fields: { field: string; mention: "listed" | "named" }[];
  }[];
  links: { from: string; to: string; grade: "reading" | "implied" | "stated" }[];
};

/** The grid is the paper's alone: no progress changes it. */
const progress = {} as Snapshot["progress"];

function open(paper: string) {
  const json: unknown = JSON.parse(readFileSync(`data/${paper}/paper.json`, "utf8"));
  const dataset: Dataset = { paper: parsePaper(json), record: null, story: null };
  const model = (change: Partial<View> = {}, locale: "en" | "zh" = "en") =>
    selectChallenges({
      dataset,
      view: { ...defaultView, ...change },
      progress,
      locale,
      today: "2026-11-23",
    });
  return { raw: json as Raw, model };
}

const force = { asserts: 2, explains: 3, quantifies: 4 };
const grade = { reading: 1, implied: 2, stated: 3 };

function expectedLevel({ statements, links }: Raw, choice: ColumnChoice, row: string, id: string) {
  if (choice === "recommendations") {
    const direct = links.filter(({ from, to }) => from === row && to === id);
    return Math.max(0, ...direct.map((link) => grade[link.grade]));
  }
  const levels = statements
    .filter(({ about }) => about.includes(row))
    .map((statement) => {
      if (id === allFields) return statement.fields.length === 0 ? force[statement.force] : 0;
      const mention = statement.fields.find(({ field }) => field === id)?.mention;
      return mention === "listed" ? 1 : mention === "named" ? force[statement.force] : 0;
    });
  return Math.max(0, ...levels);
}

const chen = open("chen-2023");
const cellAt = (model: ReturnType<typeof chen.model>, row: string, column: string) =>
  model.grid.rows.find(({ id }) => id === row)?.cells.get(column);

describe.each(["chen-2023", "example"])("%s", (paper) => {
  const { raw, model } = open(paper);

  it.each(["fields", "recommendations"] as const)("has every level of %s right", (columns) => {
    const { grid } = model({ columns });
    for (const row of grid.rows) {
      for (const { id } of grid.columns) {
        const level = row.cells.get(id)?.level ?? 0;
        expect(level, `${row.id} × ${id}`).toBe(expectedLevel(raw, columns, row.id, id));
      }
    }
  });

  it("has every challenge once, by theme, and every field a challenge's statement mentions", () => {
    const { grid } = model();
    const byTheme = raw.themes.flatMap(({ id }) =>
      raw.challenges.filter(({ theme }) => theme === id),
    );
    expect(grid.rows.map(({ id }) => id)).toEqual(byTheme.map(({ id }) => id));
    const rows = new Set(raw.challenges.map(({ id }) => id));
    const mentioned = raw.statements
      .filter(({ about }) => about.some((id) => rows.has(id)))
      .flatMap(({ fields }) => fields.map(({ field }) => field));
    expect(grid.columns.map(({ id }) => id)).toEqual([
      allFields,
      ...raw.fields.map(({ id }) => id).filter((id) => mentioned.includes(id)),
    ]);
  });
});

describe("the paper's cells", () => {
  it("puts a number where the paper does, in both languages", () => {
    const [en, zh] = [chen.model(), chen.model({}, "zh")];
    expect(cellAt(en, "c-local-overlap", "f-quantum")).toMatchObject({
      level: 4,
      text: "10+ provinces",
    });
    expect(cellAt(zh, "c-local-overlap", "f-quantum")?.text).toBe("10+省");
    expect(cellAt(en, "c-talent-gap", "f-intelligent-manufacturing")).toMatchObject({
      level: 4,
      text: "4.5 M short",
      said: "quantified, 4.5 million people short; 2 of 4 statements",
    });
    expect(cellAt(zh, "c-talent-gap", "f-intelligent-manufacturing")?.text).toBe("缺口450万");
    expect(cellAt(en, "c-weak-parts", allFields)?.text).toBe("1,047 items");
    expect(cellAt(zh, "c-weak-parts", allFields)?.text).toBe("1,047项");
  });

  it("never lets a general statement leak into a field", () => {
    const { grid } = chen.model();
    const general = grid.rows.filter(({ id }) =>
      chen.raw.statements.every(({ about, fields }) => !about.includes(id) || fields.length === 0),
    );
    expect(general.length).toBeGreaterThan(0);
    for (const { cells } of general) expect([...cells.keys()]).toEqual([allFields]);
  });

  it("leaves standards and regulation without any recommendation", () => {
    const { grid, title } = chen.model({ columns: "recommendations" });
    const silent = grid.rows.filter(({ cells }) => cells.size === 0).map(({ id }) => id);
    expect(silent).toEqual(["c-standards", "c-regulation", "c-large-model-ecosystem"]);
    expect(title).toBe("Three of 16 shortfalls are answered by no recommendation");
    expect(grid.columns).toHaveLength(13);
  });

  it("makes its title from the count", () => {
    expect(chen.model().title).toBe("The paper puts a number on three of 16 shortfalls");
    expect(chen.model({ columns: "no-such" }).choice).toBe("fields");
  });
});

describe("emphasis", () => {
  it("finds the chosen cell and keeps every column's strength for a shortfall", () => {
    const { emphasis, grid } = chen.model({ choose: "c-talent-gap", field: allFields });
    expect(grid.rows[emphasis.chosenRow]?.id).toBe("c-talent-gap");
    expect(emphasis.chosenColumn).toBe(0);
    expect(emphasis.lit).toBeNull();
  });

  it("lights a chosen field's column alone, and a wider field's own columns", () => {
    const quantum = chen.model({ choose: "f-quantum" });
    const at = quantum.grid.columns.findIndex(({ id }) => id === "f-quantum");
    expect(quantum.emphasis.lit).toBe(String(at));
    expect(quantum.emphasis.columnMarks[at]).toBe("chosen");
    const { emphasis, grid } = chen.model({ choose: "f-energy" });
    const lit = emphasis.lit?.split(",").map((index) => grid.columns[Number(index)]?.id);
    expect(lit).toEqual(["f-energy", "f-hydrogen", "f-energy-storage"]);
  });

  it("lights a recommendation's column where it is one", () => {
    const { emphasis, grid } = chen.model({ columns: "recommendations", choose: "r-talent" });
    expect(emphasis.lit).toBe(String(grid.columns.findIndex(({ id }) => id === "r-talent")));
  });

  it("makes the grid once, whatever is chosen", () => {
    expect(chen.model({ choose: "r-talent" }).grid).toBe(chen.model().grid);
  });
});

describe("twins", () => {
  it("tells every cell of the table, silence as null", () => {
    const model = chen.model();
    const table = toChallengesTable(model, "en");
    expect(table.columns).toHaveLength(model.grid.columns.length + 2);
    expect(new Set(table.columns.map(({ label }) => label)).size).toBe(table.columns.length);
    const row = table.rows[model.grid.rows.findIndex(({ id }) => id === "c-talent-gap")];
    const at = model.grid.columns.findIndex(({ id }) => id === "f-intelligent-manufacturing");
    expect(row?.[at + 2]).toBe("quantified: 4.5 million people short");
    expect(row?.[2]).toBe("explained");
    expect(row?.filter((cell) => cell === null)).toHaveLength(model.grid.columns.length - 2);
  });

  it("counts in its sentence", () => {
    const sentence = toChallengesSentence(chen.model(), "en");
    expect(sentence).toContain("of 224 pairings");
    expect(sentence).toContain(
      "Talent gap in Intelligent manufacturing (4.5 million people short)",
    );
    const answers = toChallengesSentence(chen.model({ columns: "recommendations" }, "zh"), "zh");
    expect(answers).toContain("16 项短板中 13 项有建议回应");
  });
});
