import { existsSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import type { Locale } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import {
  type Progress,
  selectProgress,
  setField,
  setPosition,
  setProgress,
  tickAction,
  tickOf,
  tickRecommendation,
  untouched,
  useProgress,
} from "@/progress";
import { defaultView, type View } from "@/view";
import { toRemarks, toWhy } from "./LightRemarks";
import { allRows, selectRecommendations } from "./model";
import { toRecommendationsSentence, toRecommendationsTable } from "./twin";
import { unnamedOf } from "./unnamed";

function open(folder: string): Dataset {
  const read = (file: string) => JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}

function select(
  dataset: Dataset,
  {
    locale = "en",
    view = {},
    progress = {},
  }: { locale?: Locale; view?: Partial<View>; progress?: Partial<Progress> } = {},
) {
  const byId = selectProgress(useProgress.getState().events, dataset.paper.id);
  const snapshot: Snapshot = {
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
    progress: { ...untouched, byId, ...progress },
  };
  return selectRecommendations(snapshot);
}

beforeEach(() => useProgress.setState({ events: [] }));

describe("the example", () => {
  const dataset = open("example");
  const tickCounts = (on: boolean) =>
    tickRecommendation(dataset.paper.id, "r-counts", ["a-counts-1", "a-counts-2"], on);

  test("the title counts, with its denominator, in both languages", () => {
    expect(select(dataset).title).toBe("0 of 2 recommendations implemented");
    tickCounts(true);
    expect(select(dataset).title).toBe("1 of 2 recommendations implemented");
    expect(select(dataset).subtitle).toContain("2 of 3 actions done");
    const chinese = select(dataset, { locale: "zh" });
    expect(chinese.title).toBe("2条建议中1条已落实");
    expect(chinese.subtitle).toContain("以上为使用者判断，不代表任何政府部门");
  });

  test("a tick has three states, and unticking restores what was", () => {
    const tick = () => allRows(select(dataset).rows).map(({ rolled }) => tickOf(rolled.progress));
    expect(tick()).toEqual(["none", "none"]);
    tickAction(dataset.paper.id, "a-counts-2", true);
    expect(tick()).toEqual(["some", "none"]);
    tickCounts(true);
    expect(tick()).toEqual(["all", "none"]);
    tickCounts(false);
    expect(tick()).toEqual(["some", "none"]);
  });

  test("a closed recommendation leaves the denominator and is named", () => {
    setProgress(dataset.paper.id, "a-crossings-1", "closed", "superseded");
    const model = select(dataset);
    expect(model.title).toBe("0 of 1 recommendation implemented");
    expect(model.rows.recommendations.closed).toEqual(["r-crossings"]);
  });

  test("what the paper names for no action is said once, in words", () => {
    const unnamed = (locale: Locale) =>
      allRows(select(dataset, { locale }).rows).map(({ actions }) => unnamedOf(actions, locale));
    expect(unnamed("en")).toEqual([
      "The paper names no one who takes part.",
      "The paper names no date, no measure of success and no one accountable.",
    ]);
    expect(unnamed("zh")).toEqual(["论文未载参与方。", "论文未载期限、衡量指标和负责方。"]);
  });

  test("nothing is counted before what this device keeps has been read", () => {
    tickCounts(true);
    const model = select(dataset, { progress: { isLoaded: false, saving: "saving" } });
    expect(model.title).toBe("… of 2 recommendations implemented");
    expect(allRows(model.rows).map(({ rolled }) => rolled.implemented)).toEqual([0, 0]);
    expect(toRecommendationsSentence(model, "en")).not.toContain("0 of");
  });

  test("what is not saved says why and what to do, and what was set aside is named", () => {
    const { progress } = select(dataset, {
      progress: {
        saving: { notSaved: "memory-only", cause: "full" },
        setAside: [{ place: "journal", key: "x", text: "{" }],
      },
    });
    expect(toWhy(progress, "en")).toMatch(/ full\. Free some space/);
    expect(toRemarks(progress, "en")).toEqual([
      "1 kept entry could not be read and stayed untouched.",
    ]);
    expect(toRemarks(untouched, "zh")).toEqual([]);
  });

  test.each([
    ["en", /neither shown nor counted\. Note your changes/],
    ["zh", /未显示，也未计入。请记下改动/],
  ] as const)(
    "in %s, where what is kept could not be read, the counts are said to lack it",
    (locale, told) => {
      const saving = { notSaved: "memory-only", cause: "unfetched" } as const;
      expect(toWhy(select(dataset, { progress: { saving } }).progress, locale)).toMatch(told);
    },
  );

  test("the chosen action's recommendation unfolds; the first neighbour is scrolled to", () => {
    const byAction = select(dataset, { view: { choose: "a-crossings-1" } });
    expect(byAction).toMatchObject({ unfolded: "r-crossings", first: "r-crossings" });
    const links = dataset.paper.links.filter(({ relation }) => relation === "answered-by");
    for (const { from } of links) {
      const { unfolded, first, markOf } = select(dataset, { view: { choose: from } });
      expect(unfolded).toBeNull();
      expect(markOf(first ?? "")).toBe("neighbour");
    }
  });

  test("a selection computes no row anew", () => {
    expect(select(dataset, { view: { choose: "r-counts" } }).rows).toBe(select(dataset).rows);
  });

  test("the table leaves what is not stated null", () => {
    const table = toRecommendationsTable(select(dataset), "en");
    expect(table.rows).toHaveLength(3);
    expect(table.rows[0]).toEqual([
      "Figures to steer by",
      "Know the riders",
      "Set up counters at ten bridges",
      "The paper’s",
      "Not considered",
      "Not started",
      "The traffic office",
      null,
      "2030",
      "Ten bridges",
      "4-p1-s2",
    ]);
  });
});

test.each([
  ["en", "Asked; Late", "Blocked: No decree"],
  ["zh", "Asked；Late", "受阻：No decree"],
] as const)("the table joins what the reader said as %s does", (locale, reason, flag) => {
  const { paper, ...rest } = open("example");
  const id = "a-counts-1";
  setPosition(paper.id, id, "supported", "Asked");
  setProgress(paper.id, id, "in-progress", "Late");
  setField(paper.id, id, "blocked", true, "No decree");
  const dataset = { ...rest, paper };
  const row = toRecommendationsTable(select(dataset, { locale }), locale).rows[0];
  expect(row).toContain(reason);
  expect(row).toContain(flag);
});

describe.runIf(existsSync("data/chen-2023/paper.json"))("the paper shipped", () => {
  const load = () => open("chen-2023");

  test("thirteen recommendations with every action of the paper, by theme", () => {
    const dataset = load();
    const { rows, title, subtitle } = select(dataset);
    const { actions } = dataset.paper;
    expect(rows.recommendations).toMatchObject({ implemented: 0, of: 13 });
    expect(rows.groups.map((group) => group.rows.length)).toEqual([3, 3, 4, 3]);
    expect(rows.groups.map((group) => group.actions.of)).toEqual(
      rows.groups.map(
        (group) =>
          actions.filter(({ recommendation }) => group.rows.some(({ id }) => id === recommendation))
            .length,
      ),
    );
    expect(title).toBe("0 of 13 recommendations implemented");
    expect(subtitle).toContain(`0 of ${actions.length} actions done`);
  });

  test("no recommendation has a date, and the sentence says so in both languages", () => {
    const dataset = load();
    const { length } = dataset.paper.actions;
    expect(toRecommendationsSentence(select(dataset), "en")).toContain(
      `The paper dates 0 of ${length} actions`,
    );
    const chinese = toRecommendationsSentence(select(dataset, { locale: "zh" }), "zh");
    expect(chinese).toContain("载明期限的0项");
    for (const { title } of select(dataset, { locale: "zh" }).rows.groups) {
      expect(chinese).toContain(title);
    }
  });
});
