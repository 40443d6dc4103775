/** The level of every cell, read from the file by a rule written anew: no code of ours stands in between. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import { allKinds, chen, kinds, readJson } from "./fixture";
import { gridOf } from "./grid";
import type { KindId } from "./kindIds";

type Raw = {
  themes: { id: string }[];
  drivers: { id: string }[];
  needs: { id: string }[];
  fields: { id: string }[];
  economies: { id: string }[];
  measures: { id: string; economies: string[] }[];
  challenges: { id: string; theme: string }[];
  recommendations: { id: string; theme: string }[];
  statements: {
    about: string[];
    force: "asserts" | "explains" | "quantifies";
    fields: { field: string; mention: "listed" | "named" }[];
  }[];
  links: { from: string; to: string; grade: "reading" | "implied" | "stated" }[];
};

const general = "all-fields";
const ofForce = { asserts: 2, explains: 3, quantifies: 4 };
const ofGrade = { reading: 1, implied: 2, stated: 3 };

/** 0 silent, 1 listed, 2 named and asserted, 3 explained, 4 quantified; general: what names no field. */
function byStatements({ statements }: Raw, row: string, field: string): number {
  let level = 0;
  for (const { about, force, fields } of statements) {
    if (!about.includes(row)) continue;
    const mentioned = fields.find((entry) => entry.field === field);
    if (field === general && fields.length === 0) level = Math.max(level, ofForce[force]);
    if (mentioned) level = Math.max(level, mentioned.mention === "listed" ? 1 : ofForce[force]);
  }
  return level;
}

/** The strongest direct link: 1 reading, 2 implied, 3 stated. */
function byLink({ links }: Raw, from: string, to: string): number {
  const direct = links.filter((link) => link.from === from && link.to === to);
  return Math.max(0, ...direct.map(({ grade }) => ofGrade[grade]));
}

/** Paths of at most two links to the row, the weakest grade on each; the strongest path counts. */
function byPaths(raw: Raw, from: string, row: string): number {
  const between = new Set(raw.links.filter((link) => link.from === from).map(({ to }) => to));
  const roundabout = [...between].map((id) =>
    Math.min(byLink(raw, from, id), byLink(raw, id, row)),
  );
  return Math.max(byLink(raw, from, row), ...roundabout);
}

function expectedLevel(raw: Raw, kind: KindId, row: string, column: string): number {
  if (kind === "fields") return byStatements(raw, row, column);
  if (kind === "recommendations") return byLink(raw, row, column);
  return kind === "measures" ? byLink(raw, column, row) : byPaths(raw, column, row);
}

function expectedColumns(raw: Raw, kind: KindId): string[] {
  const ids = (some: { id: string }[]) => some.map(({ id }) => id);
  switch (kind) {
    case "drivers":
      return ids(raw.drivers);
    case "needs":
      return ids(raw.needs);
    case "recommendations":
      return raw.themes.flatMap(({ id }) =>
        ids(raw.recommendations.filter(({ theme }) => theme === id)),
      );
    case "measures":
      return raw.economies.flatMap(({ id }) =>
        ids(raw.measures.filter(({ economies }) => economies[0] === id)),
      );
    case "fields": {
      const rows = new Set(ids(raw.challenges));
      const mentioned = raw.statements
        .filter(({ about }) => about.some((id) => rows.has(id)))
        .flatMap(({ fields }) => fields.map(({ field }) => field));
      return [general, ...ids(raw.fields).filter((id) => mentioned.includes(id))];
    }
  }
}

function expectAllLevels(raw: Raw, dataset: Dataset, locale: "en" | "zh"): void {
  for (const kind of allKinds) {
    const { rows, columns } = gridOf(dataset, kind, "paper", locale);
    expect(columns.map(({ id }) => id)).toEqual(expectedColumns(raw, kind.id));
    const byTheme = raw.themes.flatMap(({ id }) =>
      raw.challenges.filter(({ theme }) => theme === id),
    );
    expect(rows.map(({ id }) => id)).toEqual(byTheme.map(({ id }) => id));
    for (const row of rows) {
      const ids = new Set(columns.map(({ id }) => id));
      for (const id of row.cells.keys()) expect(ids).toContain(id);
      for (const { id } of columns) {
        const cell = row.cells.get(id);
        const expected = expectedLevel(raw, kind.id, row.id, id);
        expect(cell?.level ?? 0, `${kind.id}: ${row.id} × ${id}`).toBe(expected);
        // Every level has its word, and silence none.
        if (cell) expect(cell.text.length).toBeGreaterThan(0);
      }
    }
  }
}

describe.each(["chen-2023", "example"])("%s", (paper) => {
  const raw = readJson(paper) as Raw;
  const dataset: Dataset = { paper: parsePaper(raw), record: null, story: null };

  it.each(["en", "zh"] as const)("has every cell of every kind right, in %s", (locale) => {
    expectAllLevels(raw, dataset, locale);
  });
});

it("holds as many cells of each level as were counted by hand", () => {
  const counts = (id: KindId) => {
    const levels = [0, 0, 0, 0];
    for (const { cells } of gridOf(chen, kinds[id], "paper", "en").rows) {
      for (const { level } of cells.values()) levels[level - 1] = (levels[level - 1] ?? 0) + 1;
    }
    return levels;
  };
  expect(counts("recommendations")).toEqual([17, 8, 0, 0]);
  expect(counts("fields")).toEqual([11, 9, 7, 3]);
  expect(counts("measures")).toEqual([5, 15, 0, 0]);
  expect(counts("drivers")).toEqual([13, 17, 4, 0]);
  expect(counts("needs")).toEqual([9, 14, 6, 0]);
});

/** The paper with other links, grades, forces and mentions: what an editor might come to next. */
const papers = fc
  .record({
    links: fc.subarray(chen.paper.links),
    grades: fc.infiniteStream(fc.constantFrom("reading", "implied", "stated")),
    turn: fc.nat({ max: 40 }),
    statements: fc.subarray(chen.paper.statements),
    forces: fc.infiniteStream(fc.constantFrom("asserts", "explains", "quantifies")),
    mentions: fc.infiniteStream(fc.constantFrom("listed", "named")),
  })
  .map(({ links, grades, turn, statements, forces, mentions }) => ({
    ...chen.paper,
    links: links.map((link, index) => {
      const sameRelation = links.filter(({ relation }) => relation === link.relation);
      const to = sameRelation[(index + turn) % sameRelation.length]?.to ?? link.to;
      return { ...link, to, grade: grades.next().value };
    }),
    statements: statements.map((statement) => ({
      ...statement,
      force: forces.next().value,
      fields: statement.fields.map(({ field }) => ({ field, mention: mentions.next().value })),
    })),
  }));

test.prop([papers], { numRuns: 40 })("has every cell of any paper right", (paper) => {
  expectAllLevels(paper, { paper, record: null, story: null }, "en");
});
