import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentOf, overlaps, periodOf } from "./dates";

describe("a loose date", () => {
  it.each([
    ["2020", 2020, 2021, "year"],
    ["FY2025", 2025, 2026, "fiscal-year"],
    // 2022 has 365 days, 2020 has 366; October is the 274th to 304th of the first.
    ["2022-10", 2022 + 273 / 365, 2022 + 304 / 365, "month"],
    ["2022-12", 2022 + 334 / 365, 2023, "month"],
    ["2020-02", 2020 + 31 / 366, 2020 + 60 / 366, "month"],
    ["2020-01-01", 2020, 2020 + 1 / 366, "day"],
    ["2030-12-31", 2030 + 364 / 365, 2031, "day"],
  ] as const)("%s means from %d to %d", (date, from, to, precision) => {
    const extent = extentOf(date);
    expect(extent.from).toBeCloseTo(from, 9);
    expect(extent.to).toBeCloseTo(to, 9);
    expect(extent.precision).toBe(precision);
  });

  it("of a day lies in its month, and that in its year", () => {
    const days = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2100-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString();
        const [day, month, year] = [iso.slice(0, 10), iso.slice(0, 7), iso.slice(0, 4)].map(
          extentOf,
        );
        if (!day || !month || !year) throw new Error(iso);
        expect(day.from).toBeGreaterThanOrEqual(month.from - 1e-9);
        expect(day.to).toBeLessThanOrEqual(month.to + 1e-9);
        expect(month.from).toBeGreaterThanOrEqual(year.from - 1e-9);
        expect(month.to).toBeLessThanOrEqual(year.to + 1e-9);
        expect(day.to).toBeGreaterThan(day.from);
      }),
    );
  });
});

it("reaches from the start of a period to its end", () => {
  expect(periodOf("2021", "2027")).toEqual({ from: 2021, to: 2028, precision: "period" });
  expect(periodOf("2027", "2021")).toEqual(periodOf("2021", "2027"));
});

it("overlaps only what may be the same moment", () => {
  expect(overlaps(extentOf("2022"), extentOf("2022-07-19"))).toBe(true);
  expect(overlaps(extentOf("2022"), extentOf("2023-01-01"))).toBe(false);
});
