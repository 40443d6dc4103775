import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "@/i18n";
import { chen, example, itemOf, recordOf } from "./fixture";
import { toRecordSentence, toRecordTable } from "./twins";

type Text = { en: string; zh: string } | null;
type Named = { id: string; recommendation: string; title: Text } & Record<
  "accountable" | "participants" | "measure" | "date",
  Text
>;
const paper: { actions: Named[]; recommendations: { id: string; section: string }[] } = JSON.parse(
  readFileSync("data/chen-2023/paper.json", "utf8"),
);

describe("what the paper names stands beside what is ours", () => {
  const names = [
    ["lead", "accountable"],
    ["others", "participants"],
    ["measure", "measure"],
  ] as const;
  it.each(paper.actions.map((action) => [action.id, action] as const))("%s", (id, action) => {
    for (const locale of locales) {
      const { facts, paperDate } = itemOf({ choose: id, locale });
      for (const [name, part] of names) {
        const fact = facts.find((one) => one.name === name);
        expect(fact?.value).toBe("");
        expect(fact?.stated).toBe(action[part]?.[locale] ?? null);
        expect(fact?.paper).toContain(
          action[part]?.[locale] ?? (locale === "en" ? "The paper names no" : "论文未载"),
        );
      }
      expect(paperDate).toBe(locale === "en" ? "The paper names no date." : "论文未载期限。");
    }
  });

  it("a recommendation has what its actions name, each once", () => {
    const { facts } = itemOf({ choose: "r-talent" });
    expect(facts.map(({ stated }) => stated)).toEqual([
      null,
      "Universities; Universities and enterprises",
      null,
    ]);
  });

  it("of an action of our own the paper says nothing, not even that it is silent", () => {
    const { facts, paperDate, hasPassages, parent } = itemOf({
      choose: "own-1",
      events: [added("own-1", "Ask the provinces")],
    });
    expect(facts.map(({ paper }) => paper)).toEqual([null, null, null]);
    expect([paperDate, hasPassages, parent?.id]).toEqual([null, false, "r-talent"]);
  });
});

const added = (subject: string, title: string, recommendation = "r-talent") => ({
  subject,
  field: "action",
  value: { recommendation, title },
});

describe("the way from record to record", () => {
  const events = [added("own-1", "One"), added("own-2", "Two", "r-cooperation")];
  const expected = paper.recommendations.flatMap(({ id }) => [
    id,
    ...paper.actions.filter(({ recommendation }) => recommendation === id).map((one) => one.id),
    ...(id === "r-talent" ? ["own-1"] : id === "r-cooperation" ? ["own-2"] : []),
  ]);

  it("goes through all of them in the paper's order, forward and back", () => {
    const walked = [expected[0] ?? ""];
    for (let at = itemOf({ choose: walked[0] ?? "", events }); at.next; ) {
      walked.push(at.next.id);
      at = itemOf({ choose: at.next.id, events });
      expect(at.previous?.id).toBe(walked.at(-2));
    }
    expect(walked).toEqual(expected);
    expect(itemOf({ choose: expected[0] ?? "", events }).previous).toBeNull();
  });
});

describe("progress of a recommendation is computed from its actions", () => {
  const set = (subject: string, value: string) => ({ subject, field: "progress", value });
  it.each([
    [[], "not-started", "none", "0 of 2"],
    [[set("a-talent-1", "in-progress")], "partly", "some", "0 of 2"],
    [[set("a-talent-1", "implemented")], "partly", "some", "1 of 2"],
    [
      [set("a-talent-1", "implemented"), set("a-talent-2", "closed")],
      "implemented",
      "all",
      "1 of 1",
    ],
    [[set("a-talent-1", "closed"), set("a-talent-2", "closed")], "closed", "none", "all its"],
    [[set("own-1", "implemented"), added("own-1", "One")], "not-started", "none", "0 of 2"],
    // What somebody wrote on the recommendation itself does not count.
    [[set("r-talent", "implemented")], "not-started", "none", "0 of 2"],
  ])("%j", (events, progress, tick, told) => {
    const item = itemOf({ choose: "r-talent", events });
    expect([item.standing.progress.value, item.tick.state]).toEqual([progress, tick]);
    expect(item.standing.computed).toContain(told);
    expect(item.tick.isFixed).toBe(progress === "closed");
  });
});

describe("what is chosen has no record", () => {
  it("a shortfall names the recommendations it is linked with", () => {
    const { body, title } = recordOf({ choose: "c-talent-gap" });
    expect(title).toBe("Progress is kept for recommendations and actions");
    expect(body).toMatchObject({ kind: "elsewhere" });
    expect(body.kind === "elsewhere" && body.linked.map(({ id }) => id)).toContain("r-talent");
  });
  it.each(["nothing", "own-gone", ""])("“%s” leads nowhere", (choose) => {
    expect(recordOf({ choose }).body).toEqual({ kind: "elsewhere", title: "", linked: [] });
  });
});

describe("when nothing can be changed", () => {
  it("says that it is reading, and shows no progress", () => {
    const model = recordOf({ choose: "a-talent-1", progress: { isLoaded: false } });
    expect([model.body.kind, model.canEdit, model.past]).toEqual(["reading", false, null]);
    expect(toRecordSentence(model, "en")).toBe("Progress is being read.");
    expect(toRecordTable(model, "en").rows).toEqual([]);
  });
  it("says which day is shown", () => {
    const model = recordOf({ choose: "a-talent-1", progress: { isPast: true } });
    expect([model.canEdit, model.past]).toEqual([
      false,
      "As of 1 February 2026. Nothing can be changed on a past day.",
    ]);
  });
});

describe("both languages, whatever is recorded", () => {
  const events = [
    { subject: "a-talent-1", field: "progress", value: "closed", reason: "被否决" },
    { subject: "a-talent-1", field: "position", value: "supported-in-part", reason: "部分" },
    { subject: "a-talent-1", field: "first-date", value: "2025-12-01" },
    { subject: "a-talent-1", field: "note", value: "备注" },
    { subject: "a-talent-1", field: "blocked", value: true, reason: "尚无法令" },
  ];
  const subjects = [
    ["chen", chen, "a-talent-1"],
    ["chen", chen, "r-talent"],
    ["example", example, example.paper.recommendations[0]?.id ?? ""],
    ["example", example, example.paper.actions[0]?.id ?? ""],
  ] as const;
  it.each(subjects)("%s %#", (_, dataset, choose) => {
    const model = recordOf({ choose, dataset, locale: "zh", events });
    const table = toRecordTable(model, "zh");
    const own = [model.subtitle, toRecordSentence(model, "zh")];
    const cells = table.rows.flatMap(([field, , whose]) => [field, whose]);
    const labels = table.columns.map(({ label }) => label);
    for (const text of [...own, ...cells, ...labels]) expect(text).toMatch(/\p{Script=Han}/u);
    const english = recordOf({ choose, dataset, locale: "en" });
    for (const [field, , whose] of toRecordTable(english, "en").rows) {
      expect(`${field} ${whose}`).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
