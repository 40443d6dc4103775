import { expect, test } from "vitest";
import { toAboutTable } from "./aboutRows";
import { snapshotOf } from "./fixture";

test.each([
  ["en", "2026-11-23", [["Made on", "2026-11-23"]]],
  [
    "en",
    "2026-03-02",
    [
      ["As it stood on", "2026-03-02"],
      ["Made on", "2026-11-23"],
    ],
  ],
  [
    "zh",
    "2026-03-02",
    [
      ["进展截至", "2026-03-02"],
      ["生成日期", "2026-11-23"],
    ],
  ],
] as const)(
  "in %s rows of %s say when they stood so, and when they were made",
  (locale, today, days) => {
    const { rows } = toAboutTable({ ...snapshotOf([]), locale, today });
    expect(rows.slice(1, -2)).toEqual(days);
  },
);
