import { expect, test } from "vitest";
import { paper, sample } from "./arbitrary";
import { foldEvents } from "./fold";
import { endOf, ledgerOf } from "./ledger";

const events = [
  sample("first", { field: "first-date", value: "2026-06-30" }),
  sample("slip-1", {
    counter: 2,
    field: "revised-date",
    value: "2026-12-31",
    reason: "The law is late",
  }),
  sample("slip-2", {
    counter: 3,
    field: "revised-date",
    value: "2027-06-30",
    reason: "New ministry",
    base: ["slip-1"],
  }),
];
const state = foldEvents(events, { paper }).get("action-1");

test("each revision says from when to when, and why", () => {
  const { first, due, slips, isStated } = ledgerOf(state, null);
  expect([first, due, isStated]).toEqual(["2026-06-30", "2027-06-30", false]);
  expect(slips.map(({ from, to, reason }) => [from, to, reason])).toEqual([
    ["2026-06-30", "2026-12-31", "The law is late"],
    ["2026-12-31", "2027-06-30", "New ministry"],
  ]);
});

test("the paper's own date comes first", () => {
  expect(ledgerOf(state, "2025")).toMatchObject({ first: "2025", isStated: true });
  expect(ledgerOf(undefined, "2025")).toEqual({
    first: "2025",
    isStated: true,
    slips: [],
    due: "2025",
  });
  expect(ledgerOf(undefined, null).due).toBeNull();
});

test.each([
  ["2030", "2030-12-31"],
  ["FY2025", "2025-12-31"],
  ["2026-02", "2026-02-28"],
  ["2028-02", "2028-02-29"],
  ["2030-06", "2030-06-30"],
  ["2030-12", "2030-12-31"],
  ["2026-02-03", "2026-02-03"],
])("%s is over after %s", (date, end) => {
  expect(endOf(date)).toBe(end);
});
