import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisKey, differencesOf } from "./axis";
import { pairUp, statedIn, toLanes } from "./lanes";
import type { Magnitude } from "./quantity";

const magnitude: fc.Arbitrary<Magnitude> = fc
  .record({
    id: fc.uuid(),
    subject: fc.constantFrom("m-a", "m-b", "m-c"),
    value: fc.integer({ min: 1, max: 4 }).map((power) => 10 ** power),
    bound: fc.constantFrom("exactly", "more than", "up to"),
    currency: fc.constantFrom("USD", "EUR", "JPY"),
    dimension: fc.constantFrom("money", "people", "years"),
    basis: fc.constantFrom("per-year", "total", "level"),
    commitment: fc.constantFrom("target", "proposed", "authorised", "adopted", "spent", "need"),
  })
  .map((drawn) => ({
    ...drawn,
    currency: drawn.dimension === "money" ? drawn.currency : null,
    label: { en: "x", zh: "x" },
    funder: "unknown",
    period: { from: null, to: null },
  })) as fc.Arbitrary<Magnitude>;

const lanesOf = (paper: readonly Magnitude[], record: readonly Magnitude[]) =>
  toLanes(pairUp(paper, record).map((pair) => ({ ...pair, shown: statedIn(pair) })));

describe("lanes", () => {
  it("never hold two axis keys, nor is a key split or an amount lost", () => {
    fc.assert(
      fc.property(fc.array(magnitude), fc.array(magnitude), (paper, record) => {
        const lanes = lanesOf(paper, record);
        for (const { key, rows } of lanes) {
          for (const { paper: ours, record: theirs } of rows) {
            for (const amount of [ours, theirs]) if (amount) expect(axisKey(amount)).toBe(key);
          }
        }
        const keys = lanes.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const drawn = lanes.flatMap(({ rows }) => rows.flatMap((row) => [row.paper, row.record]));
        const ids = drawn.flatMap((amount) => amount?.id ?? []);
        expect(ids.toSorted()).toEqual([...paper, ...record].map(({ id }) => id).toSorted());
      }),
    );
  });

  it("never join two dimensions, classes, bases or currencies, and name what keeps two apart", () => {
    fc.assert(
      fc.property(magnitude, magnitude, (a, b) => {
        const isTogether = lanesOf([a, b], []).length === 1;
        expect(differencesOf(a, b).length === 0).toBe(isTogether);
        expect(differencesOf(b, a)).toEqual(differencesOf(a, b));
        const isSame =
          a.dimension === b.dimension && a.basis === b.basis && a.currency === b.currency;
        if (isTogether) expect(isSame).toBe(true);
      }),
    );
  });

  it("hold no need beside what is planned or counted", () => {
    fc.assert(
      fc.property(fc.array(magnitude), (amounts) => {
        for (const { rows } of lanesOf(amounts, [])) {
          const isNeed = rows.map(({ shown }) => shown.commitment === "need");
          expect(new Set(isNeed).size).toBe(1);
        }
      }),
    );
  });

  it("join the paper's and the record's only where both state the same of the same", () => {
    fc.assert(
      fc.property(fc.array(magnitude), fc.array(magnitude), (paper, record) => {
        for (const { paper: ours, record: theirs } of pairUp(paper, record)) {
          if (!ours || !theirs) continue;
          expect([theirs.subject, theirs.value]).toEqual([ours.subject, ours.value]);
          expect(axisKey(theirs)).toBe(axisKey(ours));
        }
      }),
    );
  });
});
