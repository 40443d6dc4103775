import { expect, test } from "vitest";
import { toAssessmentTable } from "./assessmentRows";
import { change, chen, snapshotOf } from "./fixture";

const [first, second] = chen.paper.challenges;
const ids = [first?.id ?? "", second?.id ?? ""] as const;
const field = chen.paper.fields[0];

const events = [
  change(1, ids[1], "severity", 4, { by: "Wang Li", device: "theirs" }),
  change(2, ids[1], "trend", "worse", { by: "Wang Li", device: "theirs" }),
  change(3, "gone-challenge", "confidence", "low", { device: "other" }),
  change(4, `${ids[0]}/${field?.id}`, "rating-note", "hard to tell", { by: "Li Na", device: "d" }),
  change(5, ids[0], "severity", 5, { by: "Li Na", device: "d" }),
  change(6, ids[0], "severity", null, { by: "Li Na", device: "d", base: ["e-5"] }),
  change(7, "r-talent", "progress", "implemented"),
];

test("a row for each person's assessment, in the paper's order, none for one that was cleared", () => {
  const { rows } = toAssessmentTable(snapshotOf(events));
  expect(rows).toEqual([
    [
      `${first?.short.en} × ${field?.short.en}`,
      "Li Na",
      "",
      "",
      "",
      "hard to tell",
      "2026-01-04",
      `${ids[0]}/${field?.id}`,
    ],
    [second?.short.en, "Wang Li", 4, "Worse", "", "", "2026-01-02", ids[1]],
    [
      expect.stringContaining("gone-challenge"),
      "another reader",
      "",
      "",
      "Low",
      "",
      "2026-01-03",
      "gone-challenge",
    ],
  ]);
});

test("says all of it in Chinese", () => {
  const { columns, caption, rows } = toAssessmentTable(snapshotOf(events, "zh"));
  for (const text of [caption, ...columns.map(({ label }) => label)])
    expect(text).toMatch(/\p{Script=Han}/u);
  expect(rows[1]?.[3]).toBe("恶化");
});
