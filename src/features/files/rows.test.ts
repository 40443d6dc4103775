import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import { foldEvents, type ProgressEvent, parseEvent } from "@/progress";
import { toRowsTable } from "./rows";

const json = (folder: string) =>
  JSON.parse(readFileSync(`data/${folder}/paper.json`, "utf8")) as {
    recommendations: { id: string }[];
    actions: { id: string; recommendation: string; date: string | null }[];
  };
const open = (folder: string): Dataset => ({
  paper: parsePaper(json(folder)),
  record: null,
  story: null,
});
const chen = open("chen-2023");
const raw = json("chen-2023");
const first = raw.actions[0]?.id ?? "";
const recommendation = raw.actions[0]?.recommendation ?? "";

let count = 0;
function event(subject: string, field: string, value: unknown, more: object = {}): ProgressEvent {
  count += 1;
  const at = `2026-11-${String(count).padStart(2, "0")}T12:00:00.000Z`;
  return parseEvent({
    id: `e-${count}`,
    counter: count,
    at,
    paper: "chen-2023",
    subject,
    field,
    value,
    ...more,
  });
}

function rowsOf(
  events: readonly ProgressEvent[],
  dataset = chen,
  locale: "en" | "zh" = "en",
  longest?: number,
) {
  const byId = foldEvents(events, { paper: dataset.paper.id });
  const progress = { byId, device: "here" };
  const table = toRowsTable({ dataset, progress, locale, today: "2026-11-23" }, longest);
  const labels = table.columns.map(({ label }) => label);
  const cells = table.rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [labels[index], cell])),
  );
  return { table, labels, cells, of: (id: string) => cells.find((row) => row.Id === id) };
}

describe("the tracker's rows", () => {
  test("one an action of the paper, in its order by recommendation, none for a recommendation that has some", () => {
    const { cells } = rowsOf([]);
    const expected = raw.recommendations.flatMap(({ id }) =>
      raw.actions.filter((action) => action.recommendation === id).map((action) => action.id),
    );
    expect(expected.length).toBe(raw.actions.length);
    expect(cells.map((row) => row.Id)).toEqual(expected);
  });

  test("what the paper does not state is null, what we left open is empty, what counts is a number", () => {
    const { of } = rowsOf([]);
    const row = of(first);
    expect(raw.actions[0]?.date).toBeNull();
    expect(row?.["Date (the paper’s)"]).toBeNull();
    expect(row?.["Lead (ours)"]).toBe("");
    expect(row?.["Number of notes"]).toBe(0);
    expect(row?.["Progress (ours)"]).toBe("Not started");
  });

  test("says every field of an action, dates as they are", () => {
    count = 0;
    const { of } = rowsOf([
      event(first, "progress", "partly", { reason: "half of it", by: "Wang Li" }),
      event(first, "position", "supported", { reason: "so they say" }),
      event(first, "lead", "A ministry"),
      event(first, "others", "Two agencies"),
      event(first, "measure", "Ten sites"),
      event(first, "first-date", "2026-06-30"),
      event(first, "revised-date", "2026-09-30", { reason: "late money" }),
      event(first, "revised-date", "2026-10-31", { reason: "", base: ["e-7"] }),
      event(first, "priority", "high"),
      event(first, "blocked", true, { reason: "no staff" }),
      event(first, "note", "=1+1"),
      event(first, "note", "the last", { by: "Li Na" }),
      event(first, "evidence", {
        title: "Plan",
        url: "https://example.org/",
        strength: "published",
      }),
      event(
        first,
        "evidence",
        { title: "Seen", url: "", strength: "own-note" },
        { device: "here" },
      ),
    ]);
    expect(of(first)).toMatchObject({
      Kind: "Action",
      Whose: "the paper’s",
      "Position (ours)": "Supported",
      "Reason for the position (ours)": "so they say",
      "Progress (ours)": "Partly implemented",
      "Reason for the progress (ours)": "half of it",
      "Lead (ours)": "A ministry",
      "Others (ours)": "Two agencies",
      "Measure (ours)": "Ten sites",
      "First date (ours)": "2026-06-30",
      "Revised date (ours)": "2026-10-31",
      Revisions: 2,
      "Reasons for the revisions (ours)":
        "2026-06-30 → 2026-09-30: late money; 2026-09-30 → 2026-10-31",
      "Priority (ours)": "High",
      Blocked: "yes",
      "What blocks it (ours)": "no staff",
      "Overdue (computed)": "yes",
      "No update (computed)": "no",
      "Stepped back (computed)": "no",
      "Number of notes": 2,
      "Notes (ours)": "2026-11-12, Li Na: the last\n2026-11-11, this device: =1+1",
      "Evidence (ours)": "Plan (published document): https://example.org/; Seen (own note)",
      "Last update": "2026-11-14",
      "Last update by": "this device",
    });
  });

  test("the newest notes come first, and what a cell has no room for is counted", () => {
    count = 0;
    const notes = ["1", "2", "3"].map((text) =>
      event(first, "note", text.repeat(100), { by: "Li Na" }),
    );
    const [oldest = "", middle = "", newest = ""] = ["1", "2", "3"].map(
      (text) => `2026-11-0${text}, Li Na: ${text.repeat(100)}`,
    );
    const told = (longest: number) =>
      rowsOf(notes, chen, "en", longest).of(first)?.["Notes (ours)"];
    const whole = `${newest}\n${middle}\n${oldest}`;
    expect(told(whole.length)).toBe(whole);
    expect(told(whole.length - 1)).toBe(
      `${newest}\n${middle}\n1 older note, for which a cell has no room`,
    );
    const short = String(told(100));
    expect(short).toHaveLength(100);
    expect(short).toMatch(/^2026-11-03, Li Na: 3+…\n2 older notes, for which a cell has no room$/);
  });

  test("own actions stand under their recommendation; what this edition does not have comes last", () => {
    count = 0;
    const { cells } = rowsOf([
      event("own-1", "action", { recommendation, title: "Ours" }),
      event("own-2", "action", { recommendation, title: "Ours, once" }),
      event("own-2", "retired", true, { reason: "done elsewhere" }),
      event("gone-action", "progress", "implemented"),
      event("own-3", "action", { recommendation: "gone", title: "Of another edition" }),
      event(recommendation, "lead", "Somebody"),
      event("c-talent", "severity", 4),
      event("c-talent/f-quantum", "severity", 5),
    ]);
    const ids = cells.map((row) => row.Id);
    const own = raw.actions.filter((action) => action.recommendation === recommendation);
    const at = ids.indexOf(recommendation);
    expect(ids.slice(at, at + own.length + 3)).toEqual([
      recommendation,
      ...own.map(({ id }) => id),
      "own-1",
      "own-2",
    ]);
    const ours = cells.slice(at + own.length + 1, at + own.length + 3);
    expect(ours.map((row) => [row.Whose, row["Reason for retiring it (ours)"]])).toEqual([
      ["ours", ""],
      ["ours, retired", "done elsewhere"],
    ]);
    expect(
      cells.slice(-2).map((row) => [row.Id, row.Item, row.Whose, row["Progress (ours)"]]),
    ).toEqual([
      ["gone-action", "gone-action", "not in this edition of the paper", "Implemented"],
      ["own-3", "Of another edition", "not in this edition of the paper", "Not started"],
    ]);
    expect(cells).toHaveLength(raw.actions.length + 5);
  });

  test("a recommendation is as far as its actions are, and as late", () => {
    count = 0;
    const under = raw.actions.filter((action) => action.recommendation === recommendation);
    const said = [
      event(recommendation, "first-date", "2026-01-31"),
      ...under.map(({ id }) => event(id, "progress", "implemented")),
    ];
    expect(rowsOf(said.slice(0, 1)).of(recommendation)).toMatchObject({
      "Progress (ours)": "Not started",
      "Overdue (computed)": "yes",
    });
    expect(rowsOf(said).of(recommendation)).toMatchObject({
      "Progress (ours)": "Implemented",
      "Overdue (computed)": "no",
      "Last update": `2026-11-0${said.length}`,
    });
  });

  test("what stands on an action of ours whose adding was taken back keeps its name and place", () => {
    count = 0;
    const added = event("own-1", "action", { recommendation, title: "Ours" });
    const { cells } = rowsOf([
      added,
      event("own-1", "progress", "partly"),
      event("chen-2023", "hide", { events: [added.id] }),
    ]);
    expect(cells.at(-1)).toMatchObject({
      Id: "own-1",
      Kind: "Action",
      Item: "Ours",
      Whose: "ours, its adding taken back",
      "Progress (ours)": "Partly implemented",
      Recommendation: cells.find((row) => row.Id === first)?.Recommendation,
    });
  });

  test("names the fields on which two values stand", () => {
    count = 0;
    const { of } = rowsOf([event(first, "lead", "One"), event(first, "lead", "Other")]);
    expect(of(first)?.["Two values stand (to settle)"]).toBe("Lead");
  });

  test("says all of it in Chinese, and for a small paper", () => {
    const { labels, table } = rowsOf([], chen, "zh");
    expect(labels.every((label) => /\p{Script=Han}/u.test(label))).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    expect(table.caption).toMatch(/\p{Script=Han}/u);
    const example = json("example");
    const own = new Set(example.actions.map((action) => action.recommendation));
    const bare = example.recommendations.filter(({ id }) => !own.has(id));
    expect(rowsOf([], open("example")).cells).toHaveLength(example.actions.length + bare.length);
  });
});
