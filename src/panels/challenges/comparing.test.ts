import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import type { Locale } from "@/i18n";
import { selectCompare, sides, toCompareSentence, toCompareTable } from "./comparing";
import { allKinds, chen, kinds, snapshot } from "./fixture";

const compare = (id: keyof typeof kinds, rows: readonly string[], locale: Locale = "en") =>
  selectCompare(kinds[id], snapshot(chen, { compare: rows }, locale));

it("says what both have, what only one has and what both lack", () => {
  const shown = compare("recommendations", ["c-talent-gap", "c-no-joint-design"]);
  const ids = (side: (typeof sides)[number]) =>
    shown.pair?.lines[side].map(({ column }) => column.id);
  expect(ids("both")).toEqual(["r-governance"]);
  expect(ids("first")).toEqual(["r-platforms", "r-talent"]);
  expect(ids("second")).toHaveLength(3);
  expect(shown.pair?.neither).toHaveLength(7);
  expect(shown.title).toBe("Talent gap and No joint design share 1 of 13 recommendations");
  expect(toCompareSentence(shown)).toContain("neither: 7.");
  const table = toCompareTable(shown);
  expect(table.rows[0]).toEqual(["Improve shared governance", "reading", "implied", "both"]);
  expect(table.rows).toHaveLength(13);
});

it("counts as shared no field where neither shortfall names one", () => {
  const shown = compare("fields", ["c-standards", "c-regulation"]);
  expect(shown.pair?.lines.both.map(({ column }) => column.label)).toEqual(["All fields"]);
  expect(shown.title).toBe("Technical standards and Regulation share none of 13 fields");
});

it("says so where the link names rows that are not there", () => {
  const shown = compare("needs", ["c-talent-gap", "no-such"]);
  expect(shown.pair).toBeNull();
  expect(toCompareTable(shown).rows).toEqual([]);
  expect(toCompareSentence(shown)).toBe(shown.title);
});

const rowIds = chen.paper.challenges.map(({ id }) => id);
test.prop([
  fc.constantFrom(...allKinds),
  fc.constantFrom(...rowIds),
  fc.constantFrom(...rowIds),
  fc.constantFrom<Locale>("en", "zh"),
])("puts every column under one side, and turned round says the same", (kind, a, b, locale) => {
  const shown = compare(kind.id, [a, b], locale);
  const turned = compare(kind.id, [b, a], locale);
  const { pair } = shown;
  if (!pair || !turned.pair) throw new Error("no pair");
  const all = [
    ...sides.flatMap((side) => pair.lines[side].map(({ column }) => column)),
    ...pair.neither,
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(toCompareTable(shown).rows).toHaveLength(all.length);
  expect(turned.pair.lines.first).toHaveLength(pair.lines.second.length);
  expect(turned.pair.lines.both).toHaveLength(pair.lines.both.length);
  for (const { cells } of pair.lines.both) expect(cells.every(Boolean)).toBe(true);
});
