import { describe, expect, it } from "vitest";
import { chen, readBehind, select } from "./fixture";
import { toReaderSentence } from "./twins";

const cell = (choose: string, field: string, locale: "en" | "zh" = "en") => {
  const { subject, passages } = readBehind(chen, { choose, field }, locale);
  if (subject.kind !== "cell") throw new Error("not a cell of two items");
  return { paths: subject.paths, passages };
};

describe("a cell that links join", () => {
  it("shows each path, and each link on it with relation, grade, reason and places", () => {
    const { paths } = cell("c-finance-foresight", "n-macro");
    expect(paths.map(({ title }) => title)).toEqual(["A path via Future Industries Act, implied"]);
    const links = paths[0]?.links ?? [];
    const inPaper = links.map(({ id }) => chen.paper.links.find((link) => link.id === id));
    expect(links.map(({ from, to }) => [from.id, to.id])).toEqual([
      ["n-macro", "m-us-iof-act"],
      ["m-us-iof-act", "c-finance-foresight"],
    ]);
    for (const [index, { why, relation, grade, places }] of links.entries()) {
      expect(why).toBe(inPaper[index]?.why.en);
      expect(relation.length * grade.length).toBeGreaterThan(0);
      expect(places).toHaveLength(inPaper[index]?.passages.length ?? -1);
    }
  });

  it("numbers the paths where there are several, the direct one first", () => {
    const { paths } = cell("c-finance-foresight", "n-elements");
    expect(paths.map(({ title }) => title.split(",")[0])).toEqual([
      "1 of 3: a direct link",
      expect.stringMatching(/^2 of 3: a path via /),
      expect.stringMatching(/^3 of 3: a path via /),
    ]);
    const zh = cell("c-finance-foresight", "n-elements", "zh").paths;
    expect(zh[1]?.title).toMatch(/^第2条（共3条）：经“.+”，/);
  });

  it("reads the passages its links rest on, and those alone", () => {
    const { paths, passages } = cell("c-talent-gap", "r-talent");
    const ids = new Set(paths.flatMap(({ links }) => links.map(({ id }) => id)));
    const cited = new Set(
      chen.paper.links.filter(({ id }) => ids.has(id)).flatMap((link) => link.passages),
    );
    expect(passages.length).toBeGreaterThan(0);
    for (const { id } of passages) {
      const statement = chen.paper.statements.find((each) => each.id === id);
      expect(statement?.passages.some((passage) => cited.has(passage))).toBe(true);
    }
  });

  it("names both ends, and says so where nothing joins them", () => {
    const view = { reading: "passages", choose: "c-regulation", field: "r-funding" } as const;
    const shown = select(chen, view);
    expect(shown.title).toMatch(/increase funding|fund/i);
    expect(shown.subtitle).toBe("Shortfall, section 4.4 × Recommendation, section 5.3");
    expect(toReaderSentence(shown, "en")).toContain("No link joins the two.");
    expect(toReaderSentence(select(chen, view, "zh"), "zh")).toContain("二者之间没有关联。");
  });
});

it("reads a field's cell by its statements, not by links", () => {
  const view = { choose: "c-talent-gap", field: "f-intelligent-manufacturing" };
  expect(readBehind(chen, view).subject.kind).toBe("item");
});
