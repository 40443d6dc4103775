import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Conversion, type Converted, convert, yearsOf } from "./convert";
import { currencies } from "./currencies";
import { parsePaper, parseRecord } from "./parse";
import type { Magnitude } from "./quantity";

const read = (file: string) => JSON.parse(readFileSync(`data/chen-2023/${file}.json`, "utf8"));
const record = parseRecord(read("record"), parsePaper(read("paper")));
const { rates } = record;

const plain = (id: string) => {
  const amount = record.amounts.find((each) => each.id === id);
  if (!amount) throw new Error(`No amount ${id}`);
  return amount;
};
const converted = (id: string, wanted: Conversion) => {
  const { rateYear, period } = plain(id);
  return convert(plain(id), wanted, { rates, rateYear, period });
};

/** The value a converted one came from, by the steps it is told with. */
const convertBack = (value: number, steps: Converted["steps"]) =>
  steps.reduceRight(
    (last, step) => (step.kind === "rate" ? last / step.factor : last * step.years),
    value,
  );

describe("years of a period", () => {
  it.each([
    [{ from: "2021", to: "2030" }, 10],
    [{ from: "FY2019", to: "FY2023" }, 5],
    [{ from: "2022-10", to: "2026-03" }, 3.5],
    [{ from: "2022-10-14", to: "2022-12-01" }, 0.25],
    [{ from: "2022", to: "2022" }, 1],
    [{ from: "2023", to: "2038", years: 15 }, 15],
    [{ from: "2022", to: "2027", years: null }, null],
    [{ from: null, to: "2031" }, null],
    [{ from: "2020", to: null }, null],
  ])("%j lasts %s", (period, years) => {
    expect(yearsOf(period)).toBe(years);
  });
});

describe("conversion", () => {
  it.each([
    ["v-de-fund-public", "USD", false, 11.827e9],
    ["v-de-fund-public", "USD", true, 1.1827e9],
    ["v-jp-hydrogen-2023", "USD", true, 7.1143e9],
    ["v-kr-340-trillion", "CNY", false, 1.77223e12],
    ["v-uk-hydrogen-fund", "EUR", false, 279.2e6],
    ["v-eu-qia-phase-1", null, true, 6.857e6],
  ] as const)("of %s to %s, per year %s", (id, currency, perYear, value) => {
    const { amount, refused } = converted(id, { currency, perYear });
    expect(amount.value / value).toBeCloseTo(1, 4);
    expect(amount.basis).toBe(perYear ? "per-year" : plain(id).basis);
    expect(amount.currency).toBe(currency ?? plain(id).currency);
    expect(refused).toEqual([]);
  });

  it.each([
    ["v-eu-chips-auditors", ["no-rate"]],
    ["v-us-bio-announced", ["not-spread"]],
    ["v-us-chips-funds", ["no-period"]],
    ["v-de-gwk-three-pacts", ["no-rate"]],
  ])("of %s is refused: %j", (id, refused) => {
    expect(converted(id, { currency: "USD", perYear: true }).refused).toEqual(refused);
  });

  it("leaves what is asked of nothing, and what is no money, as it is", () => {
    for (const amount of record.amounts) {
      const { rateYear, period } = amount;
      const kept = convert(amount, { currency: null, perYear: false }, { rates, rateYear, period });
      expect(kept).toEqual({ amount, steps: [], refused: [] });
      if (amount.dimension === "money") continue;
      const asked = convert(
        amount,
        { currency: "EUR", perYear: true },
        { rates, rateYear, period },
      );
      expect(asked).toEqual({ amount, steps: [], refused: [] });
    }
  });

  it("goes back to where it came from, range and all", () => {
    const wanted = fc.record({
      currency: fc.option(fc.constantFrom(...currencies)),
      perYear: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...record.amounts), wanted, (source, conversion) => {
        const { rateYear, period } = source;
        const { amount, steps } = convert(source, conversion, { rates, rateYear, period });
        expect(convertBack(amount.value, steps) / source.value).toBeCloseTo(1, 9);
        if (source.upTo === undefined) expect(amount.upTo).toBeUndefined();
        else expect(convertBack(amount.upTo ?? 0, steps) / source.upTo).toBeCloseTo(1, 9);
        const untouched = ({ value, upTo, currency, basis, ...rest }: Magnitude) => rest;
        expect(untouched(amount)).toEqual(untouched(source));
      }),
    );
  });
});
