import { describe, expect, it } from "vitest";
import { itemOf, recordOf } from "./fixture";
import { toRecordTable } from "./twins";

const subject = "a-talent-1";
const on = (field: string, value: unknown, given: object = {}) => ({
  subject,
  field,
  value,
  ...given,
});
const paper = "chen-2023";
const hide = (events: readonly string[]) => ({ subject: paper, field: "hide", value: { events } });

describe("the slip ledger", () => {
  const events = [
    on("first-date", "2026-06-30"),
    on("revised-date", "2026-12-31", { reason: "The law is late" }),
    on("revised-date", "2026-11-30", { reason: "Sooner after all", base: ["e2"] }),
  ];
  it("says from when to when, by how many days, and why", () => {
    const { dates } = itemOf({ choose: subject, events });
    expect([dates.first, dates.isStated, dates.due]).toEqual(["30 June 2026", false, "2026-11-30"]);
    expect(dates.slips.map(({ from, to, days, reason }) => [from, to, days, reason])).toEqual([
      ["30 June 2026", "31 December 2026", 184, "The law is late"],
      ["31 December 2026", "30 November 2026", -31, "Sooner after all"],
    ]);
    expect(dates.slips[0]?.stamp).toEqual({ by: "this device", day: "2 January 2026" });
  });
  it("forgets a slip that was undone", () => {
    const { dates } = itemOf({ choose: subject, events: [...events, hide(["e3"])] });
    expect([dates.due, dates.slips.length]).toEqual(["2026-12-31", 1]);
  });
});

describe("what adds up", () => {
  const events = [
    on("note", "First"),
    on("note", "Second", { by: "Ana", device: "other" }),
    on("evidence", { title: "Decree", url: "https://a.example", strength: "published" }),
    hide(["e1"]),
  ];
  it("stands newest first, and what was taken back stays", () => {
    const { notes, evidence } = itemOf({ choose: subject, events });
    expect(notes.map(({ text, isHidden, stamp }) => [text, isHidden, stamp.by])).toEqual([
      ["Second", false, "Ana"],
      ["First", true, "this device"],
    ]);
    expect(evidence.map(({ title, strength }) => [title, strength])).toEqual([
      ["Decree", "published"],
    ]);
  });
  it("is in the table with whose it is, since when and by whom", () => {
    const { rows } = toRecordTable(recordOf({ choose: subject, events }), "en");
    expect(rows).toContainEqual([
      "Note",
      "First (taken back)",
      "ours",
      "1 January 2026",
      "this device",
    ]);
    expect(rows).toContainEqual([
      "Evidence",
      "Decree, https://a.example, Published document",
      "ours",
      "3 January 2026",
      "this device",
    ]);
    expect(rows).toContainEqual(["Others taking part", "Universities", "the paper’s", "", ""]);
    expect(rows).toContainEqual(["Lead", null, "the paper’s", "", ""]);
  });
});

describe("two devices", () => {
  const events = [
    on("lead", "Ministry A"),
    on("lead", "Ministry B", { device: "other", by: "Ana" }),
  ];
  it("that set a field apart show both values, the later one for now", () => {
    const [conflict] = itemOf({ choose: subject, events }).conflicts;
    expect(conflict?.label).toBe("Lead");
    expect(conflict?.values.map(({ value, who, stands }) => [value, who, stands])).toEqual([
      ["Ministry A", "this device", false],
      ["Ministry B", "Ana", true],
    ]);
  });
  it("that knew of each other do not", () => {
    const settled = [...events, on("lead", "Ministry A", { base: ["e1", "e2"] })];
    expect(itemOf({ choose: subject, events: settled }).conflicts).toEqual([]);
  });
});

describe("history", () => {
  const events = [
    on("progress", "in-progress"),
    { subject: "own-1", field: "action", value: { recommendation: "r-talent", title: "Ours" } },
    on("progress", "partly", { base: ["e1"], reason: "Half of it" }),
    hide(["e2"]),
  ];
  it("tells an action its own, newest first, from what to what", () => {
    const { changes } = itemOf({ choose: subject, events });
    expect(changes.count).toBe(2);
    expect(changes.tell(1).map(({ field, from, to, reason }) => [field, from, to, reason])).toEqual(
      [["Progress", "In progress", "Partly implemented", "Half of it"]],
    );
  });
  it("tells a recommendation those of its actions, with one whose adding was taken back", () => {
    const { changes } = itemOf({ choose: "r-talent", events });
    expect(
      changes.tell(9).map(({ event, isHidden, isBelow }) => [event.id, isHidden, isBelow]),
    ).toEqual([
      ["e3", false, true],
      ["e2", true, true],
      ["e1", false, true],
    ]);
  });
});
