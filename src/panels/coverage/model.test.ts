import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, type Link, parsePaper, parseRecord } from "@/dataset";
import { type Locale, locales } from "@/i18n";
import { defaultView, type View } from "@/view";
import type { ListId } from "./cover";
import { selectCoverage } from "./model";
import { toCoverageSentence, toCoverageTable } from "./twins";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
const chen = open("chen-2023");
const example = open("example");
const { links } = chen.paper;

const withLinks = (kept: readonly Link[]): Dataset => ({
  ...chen,
  paper: { ...chen.paper, links: [...kept] },
});
const linkTo = (change: Partial<Link>): Link => {
  const [first] = links;
  if (!first) throw new Error("no link");
  return { ...first, id: "link-new", relation: "answered-by", grade: "reading", ...change };
};

function modelOf(dataset: Dataset, view: Partial<View> = {}, locale: Locale = "en") {
  return selectCoverage({
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  });
}
function listOf(id: ListId, dataset: Dataset = chen, view: Partial<View> = {}) {
  const list = modelOf(dataset, view).lists.find((each) => each.id === id);
  if (!list) throw new Error(`no list ${id}`);
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
  return {
    heading: list.heading,
    gaps: ids(list.gaps.entries),
    tiedTo: list.tiedTo.map(({ id: tied, grade }) => `${tied}: ${grade}`),
    covered: Object.fromEntries(list.covered.map(({ grade, entries }) => [grade, ids(entries)])),
    entries: [list.gaps, ...list.covered].flatMap(({ entries }) => entries),
  };
}

describe("the items of this paper", () => {
  it("leaves standards, regulation and large models without a recommendation", () => {
    const { heading, gaps } = listOf("answer");
    expect(gaps).toEqual(["c-standards", "c-regulation", "c-large-model-ecosystem"]);
    expect(heading).toBe("3 of 16 shortfalls have no recommendation");
    expect(modelOf(chen).title).toBe(heading);
  });

  it("answers testing by 5.4 alone, and weak parts by the editor's reading only", () => {
    const { covered, entries } = listOf("answer");
    expect(entries.find(({ id }) => id === "c-testing")?.sections).toEqual(["5.4"]);
    expect(covered.reading).toContain("c-weak-parts");
    expect(covered.implied).toContain("c-talent-gap");
    expect(covered.stated).toEqual([]);
  });

  it("finds the scenarios' recommendations tied to a driver and a need, but to no shortfall", () => {
    const { gaps, tiedTo } = listOf("purpose");
    expect(gaps).toEqual(["r-scenarios", "r-scenario-sharing", "r-scenario-use"]);
    expect(tiedTo).toEqual(["n-frontier: editor’s reading", "d-scenario-pull: implied"]);
  });

  it("finds five recommendations without precedent, and every need practised abroad", () => {
    expect(listOf("precedent").heading).toBe("5 of 13 recommendations have no precedent abroad");
    expect(listOf("precedent").gaps).toContain("r-science-infrastructure");
    expect(listOf("practice")).toMatchObject({
      gaps: [],
      heading: "All 4 needs have practice abroad",
    });
  });
});

describe("the themes of this paper", () => {
  const findings = (view: Partial<View> = {}) =>
    modelOf(chen, view).themes.flatMap((theme) =>
      theme.findings.map(({ text, restsOn }) => [theme.id, text, restsOn]),
    );

  it("finds that 4.2 has no chapter in section 5, and what answers parts of it", () => {
    expect(findings()).toContainEqual([
      "frontier",
      "4.2 has no chapter in section 5; items of 5.1 and 5.3 answer parts of it",
      "the paper’s structure; the links: editor’s reading",
    ]);
  });

  it("finds that 5.2 has no chapter in sections 2, 3 and 4", () => {
    const scenario = findings().filter(([theme]) => theme === "scenario");
    expect(scenario.map(([, text]) => text)).toEqual([
      "5.2 has no chapter in section 2; 2.2 asks for parts of it",
      "5.2 has no chapter in section 3; nothing there is linked to it",
      "5.2 has no chapter in section 4; nothing there is linked to it",
    ]);
    expect(findings()).toHaveLength(4);
  });

  it("takes the answering chapters from the links", () => {
    const fewer = links.filter(
      ({ from, to, relation }) =>
        relation !== "answered-by" || from !== "c-independent-control" || to === "r-rd-system",
    );
    const [gap] = modelOf(withLinks(fewer)).themes.flatMap((theme) => theme.findings);
    expect(gap?.text).toBe("4.2 has no chapter in section 5; items of 5.1 answer parts of it");
  });

  it("counts stated links alone when asked to", () => {
    expect(findings({ stated: true })[0]?.[1]).toBe(
      "4.2 has no chapter in section 5; no stated link joins the two",
    );
  });
});

describe("what the advice of this paper names", () => {
  const { advice, counts, actions } = modelOf(chen);
  it("counts who is accountable, who takes part, dates and measures", () => {
    expect(counts).toEqual([
      { aspect: "accountable", recommendations: 1, actions: 1 },
      { aspect: "participants", recommendations: 9, actions: 10 },
      { aspect: "date", recommendations: 0, actions: 0 },
      { aspect: "measure", recommendations: 0, actions: 0 },
    ]);
    expect([advice.length, actions]).toEqual([13, 26]);
  });

  it("names someone accountable in 5.1 only", () => {
    const named = advice.filter(({ texts }) => texts.accountable.length > 0);
    expect(named.map(({ id, section, texts }) => [id, section, texts.accountable])).toEqual([
      ["r-rd-system", "5.1", ["Central Science and Technology Commission"]],
    ]);
  });

  it("joins what several actions name, each once, with dates as people say them", () => {
    const [counting] = modelOf(example).advice;
    expect(counting?.texts).toMatchObject({ accountable: ["The traffic office"], date: ["2030"] });
  });
});

describe("what the lists follow", () => {
  it("adds testing once its one link is gone", () => {
    const without = withLinks(links.filter(({ from }) => from !== "c-testing"));
    expect(listOf("answer", without).gaps).toContain("c-testing");
    expect(modelOf(without).title).toBe("4 of 16 shortfalls have no recommendation");
    expect(listOf("answer").gaps).not.toContain("c-testing");
  });

  it("drops standards once a link answers it", () => {
    const answer = linkTo({ from: "c-standards", to: "r-transfer", grade: "stated" });
    const { gaps, covered } = listOf("answer", withLinks([...links, answer]));
    expect(gaps).toEqual(["c-regulation", "c-large-model-ecosystem"]);
    expect(covered.stated).toEqual(["c-standards"]);
  });

  it("counts stated links alone when asked to, and says so", () => {
    const stated = modelOf(chen, { stated: true });
    expect(stated.title).toBe("16 of 16 shortfalls have no recommendation, by stated links alone");
    expect(stated.subtitle).toMatch(/states/);
    expect(Object.keys(listOf("answer", chen, { stated: true }).covered)).toEqual(["stated"]);
  });

  it("marks what is chosen, and finds nothing anew for it", () => {
    const chosen = modelOf(chen, { choose: "c-testing" });
    expect(chosen.markOf("c-testing")).toBe("chosen");
    expect(chosen.markOf("r-transfer")).toBe("neighbour");
    expect(chosen.lists).toBe(modelOf(chen).lists);
  });

  it("holds for any links: a shortfall is unanswered exactly when no kept answer starts at it", () => {
    const anything = fc.tuple(fc.subarray(links), fc.boolean());
    fc.assert(
      fc.property(anything, ([kept, stated]) => {
        const { gaps, entries, covered } = listOf("answer", withLinks(kept), { stated });
        const answers = kept.filter(
          ({ relation, grade }) => relation === "answered-by" && (!stated || grade === "stated"),
        );
        const answered = Object.values(covered).flat();
        for (const { id } of chen.paper.challenges) {
          expect(gaps.includes(id)).toBe(!answers.some(({ from }) => from === id));
        }
        expect(new Set([...gaps, ...answered])).toEqual(
          new Set(chen.paper.challenges.map(({ id }) => id)),
        );
        expect(entries).toHaveLength(chen.paper.challenges.length);
      }),
    );
  });
});

describe.each([
  ["this paper", chen],
  ["the example", example],
  ["a paper without links", withLinks([])],
  [
    "a paper without advice",
    {
      ...chen,
      paper: { ...chen.paper, challenges: [], recommendations: [], actions: [], links: [] },
    },
  ],
])("%s", (_, dataset) => {
  it.each(locales)("speaks %s everywhere", (locale) => {
    for (const stated of [false, true]) {
      const model = modelOf(dataset, { stated }, locale);
      const { columns, rows } = toCoverageTable(model, locale);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.at(-1)).not.toBe("");
      }
      const spoken = [model.title, model.subtitle, toCoverageSentence(model, locale)];
      const text = [...spoken, ...rows.flat()].join(" ");
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      for (const each of spoken) expect(/\p{Script=Han}/u.test(each)).toBe(locale === "zh");
    }
  });
});

it("gives every item and every finding a row of the table", () => {
  const model = modelOf(chen);
  const { challenges, needs, recommendations, themes } = chen.paper;
  const findings = model.themes.flatMap((theme) => theme.findings).length;
  const items = challenges.length + 2 * recommendations.length + needs.length;
  const heads = model.lists.length + model.counts.length;
  const { rows } = toCoverageTable(model, "en");
  expect(rows).toHaveLength(themes.length + findings + heads + items + recommendations.length);
  expect(rows.flat()).toContain(
    "Accountable: not stated; Takes part: not stated; Date: not stated; Measure: not stated",
  );
});

it("counts every theme where a whole part of the argument is missing", () => {
  const none: Dataset = { ...chen, paper: { ...chen.paper, measures: [], links: [] } };
  expect(toCoverageSentence(modelOf(none), "en")).toContain(
    "5 of 5 themes have no items in some part of the argument",
  );
});

it("says the whole in two sentences", () => {
  expect(toCoverageSentence(modelOf(chen), "en")).toBe(
    "3 of 16 shortfalls have no recommendation (Technical standards, Regulation and Large-model ecosystem); 3 of 13 recommendations answer no shortfall; 5 of 13 recommendations have no precedent abroad; all 4 needs have practice abroad. 2 of 5 themes have no items in some part of the argument; of 13 recommendations, 1 names who is accountable, 9 who takes part, 0 a date and 0 a measure.",
  );
});
