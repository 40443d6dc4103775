import { describe, expect, it } from "vitest";
import { type BulkChange, toPlan } from "./bulk";
import { draftAtFirst, draftProblem, toBulkChange } from "./bulkDraft";
import { asking, on, trackerAfter } from "./fixture";
import { toFound } from "./found";
import { rangeBetween } from "./range";

const model = trackerAfter([
  on("a-counts-1", "progress", "in-progress"),
  on("a-counts-1", "lead", "Harbour"),
  on("a-counts-2", "first-date", "2026-05-01"),
  on("a-crossings-1", "progress", "closed", { reason: "Rejected" }),
]);
const { items } = toFound(model, asking({}));

describe("what would change is known beforehand", () => {
  it.each<[BulkChange, readonly string[], object]>([
    [
      { field: "progress", value: "in-progress", reason: "" },
      ["a-counts-2 progress in-progress"],
      { stay: 1, same: 1 },
    ],
    [
      { field: "progress", value: "closed", reason: "Superseded" },
      ["a-counts-1 progress closed: Superseded", "a-counts-2 progress closed: Superseded"],
      { same: 1 },
    ],
    [
      { field: "position", value: "supported" },
      [
        "a-counts-1 position supported",
        "a-counts-2 position supported",
        "a-crossings-1 position supported",
      ],
      {},
    ],
    [
      { field: "lead", value: "Harbour" },
      ["a-counts-2 lead Harbour", "a-crossings-1 lead Harbour"],
      { same: 1 },
    ],
    [{ field: "lead", value: "" }, ["a-counts-1 lead null"], { same: 2 }],
    [
      { field: "revised-date", value: "2026-09-01", reason: "Late" },
      [
        "a-counts-1 revised-date 2026-09-01: Late",
        "a-counts-2 revised-date 2026-09-01: Late",
        "a-crossings-1 first-date 2026-09-01",
      ],
      { first: 1 },
    ],
  ])("%j", (change, expected, rest) => {
    const { changes, ...counts } = toPlan(items, change);
    const told = changes.map(
      ({ subject, field, value, reason }) =>
        `${subject} ${field} ${value}${reason === undefined ? "" : `: ${reason}`}`,
    );
    expect(told).toEqual(expected);
    expect(counts).toEqual({ stay: 0, same: 0, first: 0, ...rest });
  });
});

describe("a change that lacks something says what", () => {
  const closing = { ...draftAtFirst, progress: "closed" } as const;
  const moving = { ...draftAtFirst, field: "revised-date" } as const;
  it.each([
    [draftAtFirst, null],
    [closing, "A reason is needed."],
    [{ ...closing, closing: { why: "rejected", text: "" } } as const, null],
    [moving, "A date is needed."],
    [{ ...moving, date: "2026-02-30", reason: "Late" }, "A date is needed."],
    [{ ...moving, date: "0027-06-30", reason: "Late" }, "The year must be between 1900 and 2199."],
    [{ ...moving, date: "2026-03-01", reason: " " }, "A reason is needed."],
    [{ ...moving, date: "2026-03-01", reason: "Late" }, null],
  ])("%j", (draft, problem) => {
    expect(draftProblem(draft, "en")).toBe(problem);
  });

  it("a closing is kept with its reason in the reader's words", () => {
    const draft = { ...closing, closing: { why: "superseded", text: " by the plan " } } as const;
    expect(toBulkChange(draft, "en")).toMatchObject({ reason: "Superseded: by the plan" });
  });
});

it.each([
  ["b", "d", "bcd"],
  ["d", "b", "bcd"],
  [null, "c", "c"],
  ["gone", "c", "c"],
])("Shift from %s to %s selects %s", (from, to, expected) => {
  const all = [..."abcde"].map((id) => ({ id }));
  expect(rangeBetween(all, from, to).join("")).toBe(expected);
});
