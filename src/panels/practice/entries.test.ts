import { describe, expect, it } from "vitest";
import { chen, entryOf, modelOf, raw } from "./fixture";

describe("a practice in words", () => {
  const model = modelOf(chen);
  it.each([
    [
      "m-us-nqi-act",
      "United States, Quantum Initiative Act: act, theme Frontier, trend Intelligent, no date stated, named by the paper",
    ],
    [
      "m-jp-us-cooperation",
      "Japan and United States, Japan–US cooperation: cooperation, theme Macro layout, no trend stated, no date stated, named by the paper",
    ],
    [
      "m-eu-digital-education",
      "European Union, Digital education plan: plan, theme Elements, no trend stated, published in September 2020, covers 2021 to 2027, named by the paper",
    ],
    [
      "rm-jp-hydrogen-2017",
      "Japan, Japanese hydrogen strategy: no theme, adopted on 26 December 2017, revised on 6 June 2023, named by the record only",
    ],
  ])("%s is spoken in full", (id, spoken) => {
    expect(entryOf(model, id).spoken).toBe(spoken);
  });

  it("repeats no kind that the name tells", () => {
    const untold = model.grid.entries.filter(({ tellsKind }) => !tellsKind);
    expect(untold.map(({ id, kind }) => [id, kind])).toEqual([
      ["m-eu-qia", "plan"],
      ["m-us-future-institutes", "advice"],
      ["m-de-research-system", "body"],
      ["m-jp-open-innovation", "programme"],
    ]);
  });

  it("is drawn with the sign of its trend, and without one with the sign for none", () => {
    const signs = new Map(model.grid.trends.map(({ trend, sign }) => [trend.id, sign]));
    expect([...signs.values()]).toEqual([1, 2, 3]);
    for (const { id, trend } of raw.measures) {
      expect([id, entryOf(model, id).sign]).toEqual([id, trend ? signs.get(trend) : 0]);
    }
  });

  it("dates only what the paper dates, although the record knows more", () => {
    for (const { id, dates } of model.grid.entries) {
      const own = raw.dates.filter(({ subject }) => subject === id);
      expect([id, dates.length]).toEqual([id, own.length]);
    }
    expect(entryOf(model, "m-us-iof-act").dates).toEqual([
      "published in 2020",
      "target before fiscal year 2025",
    ]);
  });

  it("says whose judgement a date is, if not the text's", () => {
    const dates = chen.paper.dates.map((date) => ({ ...date, grade: "reading" as const }));
    const judged = modelOf({ ...chen, paper: { ...chen.paper, dates } });
    expect(entryOf(judged, "m-eu-qia").dates).toEqual([
      "launched in October 2022 (editor’s reading)",
    ]);
  });
});
