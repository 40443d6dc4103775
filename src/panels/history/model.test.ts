import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { locales } from "@/i18n";
import { differenceText, groupBySubject } from "./differences";
import { entryText } from "./entryText";
import { choicesIn, everything, type Filter, fits } from "./filter";
import { chen, example, history, modelOf, said } from "./fixture";
import { toLines } from "./lines";
import { toldBy } from "./told";
import { toHistorySentence, toHistoryTable } from "./twins";
import { words } from "./words";

beforeEach(() => {
  vi.stubEnv("TZ", "UTC");
  vi.setSystemTime("2026-11-25T12:00:00Z");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const model = (asOf: string | null = null, locale: "en" | "zh" = "en") =>
  modelOf(history, { asOf, locale });

describe("the title", () => {
  test.each([
    [null, "6 changes in 4 months; 0 of 13 implemented, 1 a month ago"],
    ["2026-08-05", "On 5 August 2026, 1 of 13 were implemented; now 0 of 13"],
    ["2026-01-01", "On 1 January 2026, 0 of 13 were implemented; now 0 of 13"],
  ])("of %s", (asOf, title) => {
    expect(model(asOf).title).toBe(title);
  });

  test("of a history that began this week says nothing of a month ago", () => {
    const begun = [said(1, "2026-11-23", "a-linked-innovation-1", "progress", "implemented")];
    expect(modelOf(begun).title).toBe("1 change in 2 days; 1 of 13 implemented");
    expect(modelOf(begun, { locale: "zh" }).title).toBe("2天内1处改动；13条建议中1条已落实");
  });

  test.each([
    [729, "24 months", "24个月"],
    [730, "24 months", "24个月"],
    [731, "2 years", "2年"],
    [1095, "2 years", "2年"],
    [1096, "3 years", "3年"],
  ])("of %d days", (days, en, zh) => {
    const count = { implemented: 0, of: 13 };
    expect(words("en").title(1, days, count, null)).toContain(`in ${en};`);
    expect(words("zh").title(1, days, count, null)).toContain(`${zh}内`);
  });

  test("of nothing, and of what is still being read", () => {
    expect(modelOf([]).title).toBe("Nothing has been recorded yet");
    expect(modelOf([], { progress: { isLoaded: false } }).title).toContain("Reading");
  });

  test("is Chinese in Chinese", () => {
    expect(model(null, "zh").title).toBe("4个月内6处改动；13条建议中0条已落实，一个月前为1条");
  });

  test("a recommendation closed altogether leaves what is counted of", () => {
    const closed = said(1, "2026-11-23", "a-linked-innovation-1", "progress", "closed");
    expect(modelOf([closed]).title).toContain("0 of 12 implemented");
  });
});

describe("the list", () => {
  const shown = (filter: Partial<Filter> = {}) => {
    const made = model();
    const told = toldBy(made);
    return made.entries
      .filter((entry) => fits(entry, { ...everything, ...filter }, told))
      .map((entry) => entryText(entry, told).text);
  };

  test("tells everything, newest first, by the day on which it was said", () => {
    expect(shown()).toEqual([
      "“Train with firms and research” to Partly implemented, from Implemented",
      "Imported 2 changes from ann.json",
      "Took back: Note on “Strengthen talent cultivation”: “Asked the ministry”",
      "Note on “Strengthen talent cultivation”: “Asked the ministry”",
      "“Build exchange platforms” to Closed without implementation, from Not started",
      "“Talent gap”: severity to 4 of 5",
      "“Back alliances and pilot bases” to Implemented, from Not started",
      "Ticked “Strengthen talent cultivation”: 2 actions",
    ]);
  });

  test.each<[string, Partial<Filter>, number]>([
    ["of Ann", { whose: "by Ann" }, 2],
    ["of this device", { whose: "here" }, 6],
    ["of ratings", { kind: "ratings" }, 1],
    ["of notes", { kind: "notes" }, 1],
    ["of keeping", { kind: "keeping" }, 2],
    ["of an item with what stands under it", { item: "r-talent" }, 3],
    ["of both", { item: "r-talent", kind: "progress" }, 2],
  ])("only %s", (_, filter, count) => {
    expect(shown(filter)).toHaveLength(count);
  });

  test("offers whom and what it holds", () => {
    const made = model();
    const { whose, items } = choicesIn(made.entries, toldBy(made));
    expect(whose.map(({ label }) => label)).toEqual(["Ann", "this device"]);
    expect(items.map(({ value }) => value)).toEqual([
      "r-talent",
      "r-transfer",
      "r-cooperation",
      "c-talent-gap",
    ]);
  });

  test("has a head for each day", () => {
    expect(toLines(model().entries).filter(({ entry }) => !entry)).toHaveLength(7);
  });

  test("counts what was taken back apart", () => {
    expect(model()).toMatchObject({ standing: 6, takenBack: 1 });
  });
});

test("what changed since: only what differs, with what stood then", () => {
  const made = model("2026-08-05");
  const told = toldBy(made);
  const differing = groupBySubject(made.since ?? []).map(([subject, changes]) => [
    subject,
    changes.map((change) => differenceText(change, told)),
  ]);
  expect(Object.fromEntries(differing)).toEqual({
    "a-talent-2": ["Progress: Implemented, now Partly implemented"],
    "a-cooperation-3": ["Progress: Not started, now Closed without implementation"],
    "a-transfer-1": ["Progress: Not started, now Implemented (Ann)"],
    "c-talent-gap": ["Severity: 4 of 5 (Ann)"],
  });
  expect(model().since).toBeNull();
});

test("undo and redo are the last of this device", () => {
  expect(model().undo?.events.map(({ id }) => id)).toEqual(["e9"]);
});

test("a clock gone astray is named, and stretches nothing", () => {
  const made = modelOf([
    ...history,
    said(20, "1970-01-01", "a-funding-1", "progress", "implemented"),
    said(21, "9999-12-31", "a-funding-2", "progress", "implemented"),
  ]);
  expect(made.span.to - made.span.from).toBeLessThan(120);
  expect(made.span.astray).toHaveLength(2);
  expect(`${made.title}${toHistorySentence(made, "en")}`).not.toMatch(/NaN|Invalid/);
});

describe("in words", () => {
  test("the table has a row for every event", () => {
    const { rows, columns } = toHistoryTable(model(), "en");
    expect(rows).toHaveLength(history.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[0]).toEqual([
      "20 November 2026",
      "12:00",
      "this device",
      "Train with firms and research",
      "Progress",
      "Implemented",
      "Partly implemented",
      "",
      "“Train with firms and research” to Partly implemented, from Implemented",
      "yes",
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual([
      "yes",
      "yes",
      "tells which others count",
      "taken back",
      "yes",
      "yes",
      "yes",
      "yes",
      "yes",
    ]);
  });

  test("the sentence says how much stands, and what was last", () => {
    expect(toHistorySentence(model(), "en")).toBe(
      "6 changes in 4 months; 0 of 13 implemented, 1 a month ago. 6 changes stand, 1 taken back. Last: “Train with firms and research” to Partly implemented, from Implemented, 20 November 2026, 12:00.",
    );
    expect(toHistorySentence(modelOf([]), "en")).toBe("Nothing has been recorded yet.");
  });

  test.each(locales)("nothing is empty in %s, for another paper either", (locale) => {
    for (const made of [model(null, locale), modelOf([], { dataset: example, locale })]) {
      const table = toHistoryTable(made, locale);
      const texts = [made.title, made.subtitle, table.caption, toHistorySentence(made, locale)];
      for (const text of [...texts, ...table.columns.map(({ label }) => label)]) {
        expect(text).not.toBe("");
        if (locale === "zh" && made.locale === "zh") expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

test("the paper's date bounds what a clock can be believed in", () => {
  const before = said(20, "2022-01-01", "a-funding-1", "progress", "implemented");
  expect(chen.paper.source.date >= "2023").toBe(true);
  expect(modelOf([...history, before]).span.astray).toHaveLength(1);
});
