import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { standingWords } from "@/changes";
import { type Dataset, itemsOf, parsePaper, parseRecord } from "@/dataset";
import { type Locale, locales } from "@/i18n";
import type { Snapshot } from "@/panels/panel";
import { type ActionProgress, progressValues, type SubjectState, untouched } from "@/progress";
import { defaultView, type View } from "@/view";
import { selectThread } from "./model";
import { toThreadSentence, toThreadTable } from "./twins";
import { words } from "./words";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
const chen = open("chen-2023");
const example = open("example");

const standing = (
  ids: readonly string[],
  progress: ActionProgress = "implemented",
): ReadonlyMap<string, SubjectState> => {
  const none = new Map<string, never>();
  return new Map(
    ids.map((id) => [
      id,
      {
        progress,
        position: "not-considered",
        notes: [],
        evidence: [],
        heads: none,
        conflicts: none,
        history: [],
        latest: null,
        hidden: [],
      },
    ]),
  );
};

function snapshotOf(
  dataset: Dataset,
  view: Partial<View> = {},
  locale: Locale = "en",
  implemented: readonly string[] = [],
): Snapshot {
  const byId = standing(implemented);
  return {
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
    progress: { ...untouched, byId },
  };
}
const lineOf = (choose: string, locale: Locale = "en", implemented: readonly string[] = []) => {
  const { line } = selectThread(snapshotOf(chen, { choose }, locale, implemented));
  if (!line) throw new Error(`${choose} is not chosen`);
  return Object.fromEntries(line.stops.map((stop) => [stop.column, stop]));
};

describe("with nothing chosen, the whole paper in counts", () => {
  it("counts every column", () => {
    const sentence = toThreadSentence(selectThread(snapshotOf(chen)), "en");
    expect(sentence).toBe(
      "The whole argument, in counts: 3 drivers; 2 directions; 4 needs; 17 practices abroad; 16 shortfalls; 13 recommendations; 0 implemented.",
    );
  });

  it("counts a recommendation once all its actions are done", () => {
    const counted = (ids: readonly string[]) =>
      selectThread(snapshotOf(chen, {}, "en", ids)).counts.at(-1);
    expect(counted(["a-talent-1"])).toMatchObject({ count: 0, note: "1 of 26 actions done" });
    expect(counted(["a-talent-1", "a-talent-2"])).toMatchObject({ count: 1 });
  });

  it("says nothing more of a column that has none", () => {
    const none: Dataset = {
      ...chen,
      paper: { ...chen.paper, challenges: [], recommendations: [], actions: [], links: [] },
    };
    const notes = selectThread(snapshotOf(none)).counts.map(({ column, note }) => [column, note]);
    expect(Object.fromEntries(notes)).toMatchObject({
      need: "in 4 themes",
      challenge: "",
      recommendation: "",
      progress: "",
    });
  });

  it.each([
    ["en", "1 of 1 action done"],
    ["zh", "1项行动已落实1项"],
  ] as const)("counts one action as one, in %s", (locale, note) => {
    const paper = { ...chen.paper, actions: chen.paper.actions.slice(0, 1) };
    const ids = paper.actions.map(({ id }) => id);
    const { counts } = selectThread(snapshotOf({ ...chen, paper }, {}, locale, ids));
    expect(counts.at(-1)?.note).toBe(note);
  });

  it("says how many shortfalls nothing answers", () => {
    const challenges = chen.paper.challenges.filter(
      ({ id }) =>
        !chen.paper.links.some(({ from, relation }) => from === id && relation === "answered-by"),
    );
    const { counts } = selectThread(snapshotOf(chen));
    const note = counts.find(({ column }) => column === "challenge")?.note;
    expect(note).toBe(`${challenges.length} with no answer`);
    expect(challenges.map(({ id }) => id)).toContain("c-standards");
  });
});

describe("talent cultivation", () => {
  it("goes back to the talent gap, Korea or the EU, and need 2.3", () => {
    const line = lineOf("r-talent");
    expect(line.recommendation?.note).toBe("chosen");
    expect(line.challenge?.item?.id).toBe("c-talent-gap");
    expect(["m-kr-semiconductor-talent", "m-eu-digital-education"]).toContain(
      line.measure?.item?.id,
    );
    expect(line.measure?.item?.more).toBeGreaterThanOrEqual(1);
    expect(line.need).toMatchObject({ section: "2.3", item: { id: "n-elements" } });
    expect(line.driver?.item).not.toBeNull();
  });

  it("shows what became of it", () => {
    expect(lineOf("r-talent", "en", ["a-talent-1"]).progress).toMatchObject({
      text: "1 of 2 actions done",
      note: "partly implemented",
    });
    expect(lineOf("r-talent", "zh", ["a-talent-1"]).progress?.text).toBe("2项行动已落实1项");
  });

  it("says once that all of its actions are closed", () => {
    const snapshot = snapshotOf(chen, { choose: "r-talent" });
    const byId = standing(["a-talent-1", "a-talent-2"], "closed");
    const { line } = selectThread({ ...snapshot, progress: { ...untouched, byId } });
    expect(line?.stops.at(-1)).toMatchObject({ text: "2 closed", note: "" });
  });

  it("calls the steps of progress by the names they have everywhere", () => {
    expect(words("zh").status).toEqual(standingWords("zh").progress);
    for (const step of progressValues)
      expect(standingWords("en").progress[step].toLowerCase()).toContain(words("en").status[step]);
  });
});

describe("standards", () => {
  it("reaches no recommendation, and the band says so", () => {
    const line = lineOf("c-standards");
    expect(line.recommendation).toMatchObject({ item: null, text: "No recommendation answers it" });
    expect(lineOf("c-standards", "zh").recommendation?.text).toBe("无对应建议");
    expect(line.progress?.isEmpty).toBe(true);
  });
});

it("does not depend on the record being shown", () => {
  const model = (record: boolean) =>
    selectThread(snapshotOf(chen, { choose: "m-de-future-fund", record }));
  expect(model(false)).toEqual(model(true));
});

it("names a heatmap cell by its row and column", () => {
  const cell = (field: string) =>
    selectThread(snapshotOf(chen, { choose: "c-local-overlap", field })).title;
  expect(cell("f-quantum")).toBe("Local plans overlap, in Quantum");
  expect(cell("all-fields")).toBe("Local plans overlap, in all fields");
});

describe.each([
  ["this paper", chen],
  ["the example", example],
])("%s", (_, dataset) => {
  it.each(locales)("can be followed from anywhere, in %s", (locale) => {
    for (const id of itemsOf(dataset).keys()) {
      const model = selectThread(snapshotOf(dataset, { choose: id }, locale));
      const { columns, rows } = toThreadTable(model, locale);
      expect(rows).toHaveLength(7);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const sentence = toThreadSentence(model, locale);
      expect(`${sentence} ${rows.flat().join(" ")}`).not.toMatch(/undefined|null/);
      for (const { text, heading } of model.line?.stops ?? []) {
        expect(text).not.toBe("");
        expect(heading).not.toBe("");
      }
    }
  });
});
