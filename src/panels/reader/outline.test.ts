import { describe, expect, it } from "vitest";
import { findItem } from "@/dataset";
import { locales } from "@/i18n";
import { chen, example, linesOf, readOutline } from "./fixture";

describe("the outline follows the choice", () => {
  it("marks nothing while nothing is chosen", () => {
    const { followed } = readOutline(chen, {});
    expect(followed).toMatchObject({ rest: "idle", toOpen: [] });
    expect(followed.marks.size).toBe(0);
  });

  it("marks what is behind an item, opens those sections, mutes the rest", () => {
    const { followed } = readOutline(chen, { choose: "c-talent-gap" });
    const about = chen.paper.statements.filter((each) => each.about.includes("c-talent-gap"));
    expect(followed.marks).toEqual(new Map(about.map(({ id }) => [id, "neighbour"])));
    expect(followed.rest).toBe("muted");
    expect(followed.toOpen).toEqual(["4.3"]);
    expect(followed.marked.get("4.3")?.statements).toBe(about.length);
  });

  it("marks of a heatmap cell only what is about both", () => {
    const row = readOutline(chen, { choose: "c-local-overlap" }).followed.marks;
    const cell = readOutline(chen, { choose: "c-local-overlap", field: "f-quantum" });
    expect(cell.followed.marks.size).toBeGreaterThan(0);
    expect(cell.followed.marks.size).toBeLessThan(row.size);
  });

  it("marks a chosen statement as chosen", () => {
    const { followed } = readOutline(chen, { choose: "1.1-p1-s3" });
    expect([...followed.marks]).toEqual([["1.1-p1-s3", "chosen"]]);
    expect(followed.toOpen).toEqual(["1.1"]);
  });

  it("leaves out what the paper does not state, and says how many", () => {
    const all = readOutline(example, {});
    const stated = readOutline(example, { stated: true });
    const [left] = example.paper.statements.filter(({ grade }) => grade !== "stated");
    expect(linesOf(all).map(({ id }) => id)).toContain(left?.id);
    expect(linesOf(stated).map(({ id }) => id)).not.toContain(left?.id);
    expect(stated.outline.counts.leftOut).toBe(1);
    expect(all.outline.counts.leftOut).toBe(0);
  });
});

it("places a statement once, where it begins, and says where the other sentences are said", () => {
  const { paper } = example;
  const statements = paper.statements
    .map((each) =>
      each.id === "1-p1-s1" ? { ...each, passages: ["1-p1-s1", "1-p1-s2", "4-p2-s1"] } : each,
    )
    .filter(({ id }) => id !== "1-p1-s2" && id !== "4-p2-s1");
  const body = readOutline({ ...example, paper: { ...paper, statements } }, {});
  const lines = linesOf(body).filter(({ id }) => /^1-p1-s[12]|^4-p2-s1/.test(id));
  expect(lines.map(({ kind, mark }) => [kind, mark])).toEqual([
    ["statement", "1 · 1, 2"],
    ["aside", "4 · 1"],
  ]);
  expect(lines[1]?.text).toBe("said together with 1, paragraph 1, sentence 1");
  expect(body.outline.counts.statements).toBe(statements.length);
});

it("never hides a sentence that nothing is said of", () => {
  const { paper } = example;
  const statements = paper.statements.filter(({ id }) => id !== "3-p1-s1");
  const lines = linesOf(readOutline({ ...example, paper: { ...paper, statements } }, {}));
  expect(lines.find(({ id }) => id === "3-p1-s1")).toMatchObject({ kind: "aside" });
});

describe.each([
  ["this paper", chen],
  ["the example", example],
])("%s", (_, dataset) => {
  const { paper } = dataset;

  describe.each(locales)("in %s", (locale) => {
    it("has every section, paragraph and statement in the outline, once and in order", () => {
      const body = readOutline(dataset, {}, locale);
      const lines = linesOf(body);
      const statements = lines.filter(({ kind }) => kind === "statement");
      expect(statements.map(({ id }) => id).toSorted()).toEqual(
        paper.statements.map(({ id }) => id).toSorted(),
      );
      expect(statements.map(({ text }) => text).toSorted()).toEqual(
        paper.statements.map(({ text }) => text[locale]).toSorted(),
      );
      expect(body.outline.sections.map(({ id }) => id)).toEqual(paper.outline.map(({ id }) => id));
      const shown = new Set(
        lines.flatMap(({ kind, id }) =>
          kind === "aside" ? [id] : (findItem(dataset, id)?.passages ?? []),
        ),
      );
      expect([...shown].toSorted()).toEqual(paper.passages.map(({ id }) => id).toSorted());
      const order = lines.map(({ mark }) => mark);
      expect(order).toEqual(
        paper.passages.flatMap(({ id }) => {
          const [section, , sentence = ""] = id.split("-");
          const here = paper.statements.filter(({ passages }) => passages[0] === id).length;
          return Array(Math.max(here, 1)).fill(`${section} · ${sentence.slice(1)}`);
        }),
      );
    });

    it("counts the sentences that claim nothing", () => {
      const body = readOutline(dataset, {}, locale);
      const connective = paper.passages.filter(({ role }) => role === "connective");
      const asides = linesOf(body).filter(({ kind }) => kind === "aside");
      expect(asides.map(({ id }) => id)).toEqual(connective.map(({ id }) => id));
      expect(new Set(asides.map(({ text }) => text)).size).toBe(1);
    });

    it("keeps the note of a heading that was lost", () => {
      const { sections } = readOutline(dataset, {}, locale).outline;
      for (const [index, { note }] of paper.outline.entries()) {
        expect(sections[index]?.note).toBe(note?.[locale] ?? null);
      }
    });
  });
});
