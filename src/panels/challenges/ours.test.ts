import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/i18n";
import { foldEvents, type JsonValue, type Progress, parseEvent, untouched } from "@/progress";
import { allKinds, chen, kinds, snapshot } from "./fixture";
import { type OursModel, selectOurs, toOursSentence, toOursTable } from "./oursModel";
import { change, ownOf, subjectOf } from "./rating";
import { scale, steps } from "./scale";
import { tracksOf } from "./widths";

type Rated = readonly [
  device: string,
  by: string | undefined,
  subject: string,
  field: string,
  value: JsonValue,
];

/** What devices kept, one event after another. */
function progressOf(rated: readonly Rated[], change: Partial<Progress> = {}): Progress {
  const events = rated.map(([device, by, subject, field, value], index) =>
    parseEvent({
      id: `event-${index}`,
      counter: index + 1,
      at: `2026-0${1 + (index % 9)}-05T10:00:00.000Z`,
      paper: chen.paper.id,
      device,
      ...(by ? { by } : {}),
      subject,
      field,
      value,
    }),
  );
  const byId = foldEvents(events, { paper: chen.paper.id });
  return { ...untouched, events, byId, nowById: byId, device: "mine", by: "Ada", ...change };
}

const two: readonly Rated[] = [
  ["mine", "Ada", "c-talent-gap", "severity", 4],
  ["mine", "Ada", "c-talent-gap", "trend", "worse"],
  ["mine", "Ada", "c-talent-gap", "confidence", "low"],
  ["theirs", "Li Wei", "c-talent-gap", "severity", 2],
  ["theirs", "Li Wei", "c-talent-gap", "rating-note", "Figures are old"],
  ["mine", "Ada", "c-talent-gap/r-talent", "severity", 5],
  ["mine", "Ada", "c-standards", "severity", 3],
];

const ours = (
  progress: Progress,
  locale: Locale = "en",
  id: keyof typeof kinds = "recommendations",
) => selectOurs(kinds[id], snapshot(chen, { layer: "ours" }, locale, progress));
const cellAt = ({ grid }: OursModel, row: string, column: string) =>
  grid.rows.find(({ id }) => id === row)?.cells.get(column);

describe("several people's ratings", () => {
  const model = ours(progressOf(two));

  it("stand side by side, this device's first", () => {
    expect(cellAt(model, "c-talent-gap", "")).toMatchObject({
      text: "4 | 2",
      more: "2 people",
      level: 4,
      said: "you: 4, severe, trend worse, confidence low; Li Wei: 2, moderate, note: Figures are old",
    });
    expect(cellAt(model, "c-talent-gap", "r-talent")).toMatchObject({ text: "5", level: 5 });
    expect(cellAt(model, "c-standards", "")).toMatchObject({ text: "3", more: "serious" });
  });

  it("are not rated where nobody did, and never zero", () => {
    expect(cellAt(model, "c-regulation", "")).toBeUndefined();
    expect(model.grid.silence).toBe("not rated");
    expect(JSON.stringify(toOursTable(model).rows)).not.toMatch(/\b0\b/);
  });

  it("are told in title, sentence and table, with author, date and note", () => {
    expect(model.title).toBe("Our assessment: 2 of 16 shortfalls rated, Talent gap highest at 4");
    expect(toOursSentence(model)).toContain(
      "2 of 16 shortfalls and 1 of 208 cells rated, by 2 people",
    );
    const table = toOursTable(model);
    expect(table.caption).toContain("not the paper’s");
    const gap = chen.paper.challenges.find(({ id }) => id === "c-talent-gap")?.title.en;
    expect(table.rows.filter(([row]) => row === gap)).toEqual([
      [gap, "As a whole", 4, "severe", "worse", "low", "", "you, Ada", "5 March 2026"],
      [gap, "As a whole", 2, "moderate", "", "", "Figures are old", "Li Wei", "5 May 2026"],
      [gap, "Strengthen talent cultivation", 5, "blocking", "", "", "", "you, Ada", "5 June 2026"],
    ]);
    expect(table.rows).toHaveLength(16 + 2);
  });

  it("are told in Chinese with Chinese marks", () => {
    const { caption, rows } = toOursTable(ours(progressOf(two), "zh"));
    expect(caption).not.toMatch(/[.,]/);
    expect(rows.map((row) => row.at(-2))).toContain("本人，Ada");
  });

  it("hold none of the paper's evidence", () => {
    const table = JSON.stringify(toOursTable(model));
    for (const word of ["implied", "reading", "stated"]) expect(table).not.toContain(`"${word}"`);
  });
});

it.each<[string, readonly Rated[], string]>([
  ["nothing", [], "Our assessment: none of 16 shortfalls rated"],
  [
    "cells alone",
    two.filter(([, , subject]) => subject.includes("/")),
    "Our assessment: 1 cell rated, no shortfall as a whole",
  ],
])("the title tells of %s", (_, rated, title) => {
  expect(ours(progressOf(rated)).title).toBe(title);
});

it("says when nothing can be changed, and which day is shown", () => {
  const past = ours(progressOf(two, { isPast: true }));
  expect(past.locked).toBe("past");
  expect(past.subtitle).toContain("As of 23 November 2026");
  expect(ours(progressOf(two, { isLoaded: false })).locked).toBe("loading");
  expect(ours(progressOf(two, { isReadOnly: true })).locked).toBe("readOnly");
  expect(ours(progressOf(two)).locked).toBeNull();
});

it("draws anew only the rows whose ratings changed, and moves no column", () => {
  const before = ours(progressOf(two));
  const after = ours(progressOf([...two, ["mine", "Ada", "c-regulation", "severity", 1]]));
  const changed = after.grid.rows.filter((row, index) => row !== before.grid.rows[index]);
  expect(changed.map(({ id }) => id)).toEqual(["c-regulation"]);
  expect(tracksOf(after.grid).template).toBe(tracksOf(before.grid).template);
});

it("rates a row by its head and a cell by its column, and no column's head", () => {
  const model = ours(progressOf(two));
  const row = model.grid.rows.find(({ id }) => id === "c-talent-gap") ?? null;
  const [whole, first] = model.grid.columns;
  expect(subjectOf(model, { row, column: null })?.id).toBe("c-talent-gap");
  expect(subjectOf(model, { row, column: whole ?? null })?.id).toBe("c-talent-gap");
  expect(subjectOf(model, { row, column: first ?? null })?.id).toBe("c-talent-gap/r-foresight");
  expect(subjectOf(model, { row: null, column: first ?? null })).toBeNull();
  const subject = subjectOf(model, { row, column: null });
  if (!subject) throw new Error("nothing to rate");
  expect(ownOf(subject)?.severity).toBe(4);
  expect(change(chen.paper.id, subject, { severity: 4, trend: "worse" })).toBeNull();
});

it("has five steps with a word and a test each, in both languages", () => {
  for (const locale of ["en", "zh"] as const) {
    const all = steps.map((step) => scale(locale)[step]);
    expect(new Set(all.map(({ word }) => word)).size).toBe(5);
    for (const { test } of all) expect(test.length).toBeGreaterThan(8);
  }
});

const rating = fc.tuple(
  fc.constantFrom("mine", "theirs", "another"),
  fc.constant(undefined),
  fc.constantFrom(
    "c-talent-gap",
    "c-standards/n-macro",
    "c-standards",
    "c-gone",
    "c-talent-gap/gone",
  ),
  fc.constant("severity"),
  fc.constantFrom(null, 1, 2, 3, 4, 5),
);
test.prop([fc.array(rating, { maxLength: 12 }), fc.constantFrom<Locale>("en", "zh")])(
  "shows each person's last rating, whatever was rated",
  (rated, locale) => {
    for (const kind of allKinds) {
      const model = ours(progressOf(rated), locale, kind.id);
      const last = new Map<string, JsonValue>();
      for (const [device, , subject, , value] of rated) last.set(`${device} ${subject}`, value);
      const expected = ["mine", "another", "theirs"].flatMap((device) => {
        const value = last.get(`${device} c-talent-gap`);
        return value === undefined || value === null ? [] : [String(value)];
      });
      const cell = cellAt(model, "c-talent-gap", "");
      expect(cell?.text.split(" | ") ?? []).toEqual(expected);
      expect(toOursSentence(model)).not.toMatch(/undefined|NaN/);
    }
  },
);
