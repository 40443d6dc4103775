import { describe, expect, it } from "vitest";
import { recommendationState } from "@/progress";
import { type Asked, parseAsked, toTokens } from "./asked";
import { toFacetOptions } from "./facetOptions";
import { asking, on, picking, trackerAfter } from "./fixture";
import { toFound } from "./found";
import { toItemGroups } from "./grouped";
import { allRows, type RecommendationsModel } from "./model";
import { foldedSignOf, signOf } from "./signs";
import { toRecommendationsTable } from "./twin";

const own = on("own-1", "action", { recommendation: "r-crossings", title: "Ask the school" });
const model = trackerAfter(
  [
    on("a-counts-1", "progress", "partly", { day: "01-03" }),
    on("a-counts-1", "lead", "Traffic office", { day: "01-04" }),
    on("a-counts-2", "note", "Talks with the harbour", { day: "01-09" }),
    on("a-counts-2", "first-date", "2026-01-20", { day: "01-05" }),
    on("a-counts-2", "priority", "high", { day: "01-05" }),
    on("a-crossings-1", "blocked", true, { day: "01-02", reason: "No map yet" }),
    on("a-crossings-1", "position", "supported", { day: "01-02" }),
    own,
    on("own-1", "lead", "Parents", { day: "01-20" }),
    on("own-2", "action", { recommendation: "r-counts", title: "Given up" }),
    on("own-2", "retired", true),
  ],
  { today: "2026-02-01" },
);
const listed = (asked: Asked, of: RecommendationsModel = model) =>
  toFound(of, asked).items.map(({ id }) => id);

describe("what a filter lets through", () => {
  it.each<[string, Asked, readonly string[]]>([
    ["nothing asked", asking({}), ["a-counts-1", "a-counts-2", "a-crossings-1", "own-1"]],
    ["progress", picking({ progress: ["partly", "closed"] }), ["a-counts-1"]],
    ["position", picking({ position: ["supported"] }), ["a-crossings-1"]],
    ["overdue", picking({ flag: ["overdue"] }), ["a-counts-2"]],
    [
      "blocked or overdue",
      picking({ flag: ["blocked", "overdue"] }),
      ["a-counts-2", "a-crossings-1"],
    ],
    ["no flag", picking({ flag: ["-"] }), ["a-counts-1", "own-1"]],
    ["priority", picking({ priority: ["high"] }), ["a-counts-2"]],
    ["lead", picking({ lead: ["Parents"] }), ["own-1"]],
    ["no lead", picking({ lead: ["-"] }), ["a-counts-2", "a-crossings-1"]],
    ["theme", picking({ theme: ["streets"] }), ["a-crossings-1", "own-1"]],
    ["whose", picking({ whose: ["ours"] }), ["own-1"]],
    ["two facets at once", picking({ theme: ["evidence"], progress: ["partly"] }), ["a-counts-1"]],
    ["a lead nobody is", picking({ lead: ["Nobody"] }), []],
  ])("%s", (_, asked, expected) => {
    expect(listed(asked)).toEqual(expected);
  });
});

describe("a recommendation whose actions are all done", () => {
  const said = [
    on("r-counts", "first-date", "2026-01-20"),
    on("a-counts-1", "progress", "implemented"),
  ];
  const whole = on("a-counts-2", "progress", "implemented");
  const overdue = picking({ flag: ["overdue"] });
  const seen = (of: RecommendationsModel) => {
    const [row] = allRows(of.rows);
    const state = row && recommendationState(of.byId, row.id, row.actionIds);
    const table = toRecommendationsTable(of, "en");
    const flags = table.columns.findIndex(({ label }) => label === "Needs attention");
    return [
      toFound(of, overdue).recommendations,
      row && [signOf(of, state, null), foldedSignOf(of, row, state)],
      table.rows[0]?.[flags],
    ];
  };

  it("is overdue nowhere, and was everywhere while one was not", () => {
    expect(seen(trackerAfter(said))).toEqual([1, ["Overdue", "Overdue"], "Overdue"]);
    expect(seen(trackerAfter([...said, whole]))).toEqual([0, [null, null], undefined]);
  });
});

it("a lead longer than a link can hold is found by what it holds", () => {
  const ministries = Array.from({ length: 40 }, (_, index) => `Ministry ${index}`).join(" and ");
  const of = trackerAfter([on("a-counts-1", "lead", ministries), on("a-counts-2", "lead", "Bank")]);
  const offered = toFacetOptions(of).lead.find(({ label }) => label.startsWith("Ministry 0"));
  const { picked } = parseAsked(toTokens(picking({ lead: [offered?.value ?? ""] })));
  expect(picked.lead).toEqual([offered?.value]);
  expect(listed(asking({ picked }), of)).toEqual(["a-counts-1"]);
});

describe("free text looks in", () => {
  it.each([
    ["titles, of either language", "公布", ["a-counts-2"]],
    ["the recommendation's title", "riders", ["a-counts-1", "a-counts-2"]],
    ["notes", "harbour", ["a-counts-2"]],
    ["leads", "traffic OFFICE", ["a-counts-1", "a-counts-2"]],
    ["reasons", "map yet", ["a-crossings-1"]],
    ["own actions", "school", ["a-crossings-1", "own-1"]],
    ["passages", "4-p2-s2", ["a-crossings-1"]],
    ["every word, in any order", "bridges counters", ["a-counts-1"]],
    ["wide letters as well", "Ｂｒｉｄｇｅｓ", ["a-counts-1"]],
    ["not what is nowhere", "harbour school", []],
  ])("%s", (_, find, expected) => {
    expect(listed(asking({ find }))).toEqual(expected);
  });
});

describe("order", () => {
  it.each<[string, Partial<Asked>, readonly string[]]>([
    ["the paper's, own actions last", {}, ["a-counts-1", "a-counts-2", "a-crossings-1", "own-1"]],
    ["due first", { order: "due" }, ["a-counts-2", "a-counts-1", "a-crossings-1", "own-1"]],
    [
      "none is last downwards, too",
      { order: "due", isDown: true },
      ["a-counts-1", "a-counts-2", "a-crossings-1", "own-1"],
    ],
    [
      "changed last",
      { order: "change", isDown: true },
      ["own-1", "a-counts-2", "a-counts-1", "a-crossings-1"],
    ],
    ["priority", { order: "priority" }, ["a-counts-2", "a-counts-1", "a-crossings-1", "own-1"]],
    ["flags", { order: "flags" }, ["a-crossings-1", "a-counts-2", "a-counts-1", "own-1"]],
    ["leads by name", { order: "lead" }, ["own-1", "a-counts-1", "a-counts-2", "a-crossings-1"]],
  ])("%s", (_, asked, expected) => {
    expect(listed(asking(asked))).toEqual(expected);
  });

  it("within its theme, a recommendation stands where the first of its actions would", () => {
    const { groups } = toFound(model, asking({ order: "due" }));
    const [evidence] = groups.filter(({ id }) => id === "evidence");
    expect(evidence?.rows[0]?.actions.map(({ id }) => id)).toEqual(["a-counts-2", "a-counts-1"]);
  });
});

describe("themes narrowed", () => {
  it("keep the rows of which something is shown, and count as the paper does", () => {
    const found = toFound(model, picking({ flag: ["overdue"] }));
    expect(found.groups.map(({ id }) => id)).toEqual(["evidence"]);
    expect(found.groups[0]?.actions.of).toBe(2);
    expect(found.recommendations).toBe(1);
    expect([...found.actions]).toEqual(["a-counts-2"]);
  });

  it("say how many actions of a row are left out", () => {
    const found = toFound(model, picking({ flag: ["blocked"] }));
    const [row] = allRows(model.rows).filter(({ id }) => id === "r-crossings");
    expect(row && found.leftOf(row)).toBe("1 more action left out by the filter");
  });

  it.each([
    ["a-counts-1", "Set up counters at ten bridges"],
    ["r-counts", "Know the riders"],
    ["a-crossings-1", null],
    ["r-crossings", null],
    ["own-1", "Ask the school"],
  ])("never hide in silence what is chosen: %s", (choose, hidden) => {
    const chosen = { ...model, chosen: choose };
    expect(toFound(chosen, picking({ flag: ["blocked"] })).hidden).toBe(hidden);
  });
});

it.each([
  ["status", ["Not started: a-counts-2 a-crossings-1 own-1", "Partly implemented: a-counts-1"]],
  [
    "lead",
    [
      "Lead: Parents: own-1",
      "Lead: Traffic office: a-counts-1",
      "No lead: a-counts-2 a-crossings-1",
    ],
  ],
  ["due", ["Due January 2026: a-counts-2", "Due 2030: a-counts-1", "No date: a-crossings-1 own-1"]],
] as const)("grouped by %s, what has none comes last", (grouping, expected) => {
  const groups = toItemGroups(toFound(model, asking({})).items, grouping, "en");
  expect(
    groups.map(({ title, items }) => `${title}: ${items.map(({ id }) => id).join(" ")}`),
  ).toEqual(expected);
});
