import { describe, expect, it } from "vitest";
import { example, itemOf } from "./fixture";

const on = (field: string, value: unknown, given: object = {}) => ({
  subject: "a-talent-1",
  field,
  value,
  ...given,
});
const at = (day: string) => ({ at: `${day}T12:00:00Z` });
const flags = (events: readonly Readonly<Record<string, unknown>>[], today: string) =>
  itemOf({ choose: "a-talent-1", events, today }).flags;

describe("what is computed is said in sentences", () => {
  const due = on("first-date", "2026-01-10", at("2026-01-01"));
  const moved = on("revised-date", "2026-03-10", { reason: "Late", ...at("2026-01-02") });
  it.each([
    ["nothing yet", [], "2026-01-11", []],
    ["on its day it is not late", [due], "2026-01-10", []],
    ["a day late", [due], "2026-01-11", ["Overdue by 1 day: it was due 10 January 2026."]],
    ["moved", [due, moved], "2026-03-01", []],
    [
      "moved and late",
      [due, moved],
      "2026-03-20",
      ["Overdue by 10 days: it was due 10 March 2026."],
    ],
    ["done in time", [due, on("progress", "implemented", at("2026-01-09"))], "2026-02-01", []],
    ["90 days are not too long", [on("note", "x", at("2026-01-01"))], "2026-04-01", []],
    [
      "91 are",
      [on("note", "x", at("2026-01-01"))],
      "2026-04-02",
      ["No update for 91 days, since 1 January 2026."],
    ],
    [
      "a step back",
      [on("progress", "implemented", at("2026-01-05")), on("progress", "partly", at("2026-01-20"))],
      "2026-02-01",
      ["It stepped back from “Implemented” to “Partly implemented” on 20 January 2026."],
    ],
    [
      "told from the last higher place, on the day it was left",
      [
        on("progress", "implemented", at("2026-01-05")),
        on("progress", "partly", at("2026-01-10")),
        on("progress", "not-started", at("2026-01-20")),
        on("progress", "in-progress", at("2026-01-25")),
      ],
      "2026-02-01",
      ["It stepped back from “Partly implemented” to “In progress” on 20 January 2026."],
    ],
    [
      "a step back by a clock gone astray",
      [
        on("progress", "implemented", at("2026-01-05")),
        on("progress", "partly", at("+020000-01-20")),
      ],
      "2026-02-01",
      ["It stepped back from “Implemented” to “Partly implemented” on 20000-01-20."],
    ],
    [
      "forgotten long before any calendar",
      [on("note", "x", at("-100000-01-01"))],
      "2026-01-01",
      ["No update for 37,264,232 days, since -100000-01-01."],
    ],
    [
      "taken off the same day: no step back",
      [on("progress", "implemented", at("2026-01-05")), on("progress", "partly", at("2026-01-05"))],
      "2026-02-01",
      [],
    ],
  ])("%s", (_, events, today, expected) => {
    expect(flags(events, today)).toEqual(expected);
  });

  it("of a recommendation, its actions are part of it", () => {
    const note = { subject: "r-counts", field: "note", value: "x", ...at("2026-01-02") };
    const done = { subject: "a-counts-1", field: "progress", value: "implemented" };
    const flagsOn = (today: string, ...events: readonly Readonly<Record<string, unknown>>[]) =>
      itemOf({ dataset: example, choose: "r-counts", events, today }).flags;
    expect(flagsOn("2026-06-02", note)).toEqual(["No update for 151 days, since 2 January 2026."]);
    expect(flagsOn("2026-06-02", note, { ...done, ...at("2026-06-01") })).toEqual([]);
    expect(flagsOn("2026-09-01", note, { ...done, ...at("2026-06-01") })).toEqual([
      "No update for 92 days, since 1 June 2026.",
    ]);
  });
});
