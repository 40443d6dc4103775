import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "@/i18n";
import { extentOf, periodOf } from "./dates";
import { candidatesOf, widthOf } from "./labels";
import { placeLabels, placeMarks } from "./place";
import type { RowEvent } from "./rows";

const bounds = [0, 400] as const;

const eventOf = (from: string, says: RowEvent["says"], to: string | null = null): RowEvent => {
  const extent = to ? periodOf(from, to) : extentOf(from);
  const event = to ? "covers" : "adopted";
  const base = { id: `${from} ${to} ${says}`, subject: "m", event, from, to, extent } as const;
  return {
    sign: to ? "period" : "made",
    says,
    extent,
    stated: [{ ...base, label: { en: "x", zh: "某" }, says: "paper", cites: [] }],
  };
};
const toX = (years: number) => (years - 2017) * 28;
const placed = (events: readonly RowEvent[], isWide = false) => {
  const marks = placeMarks(events, toX, bounds);
  return {
    marks,
    labels: placeLabels(marks, {
      candidatesOf: (group) => candidatesOf(group, "en", isWide),
      widthOf: (text) => widthOf(text, 12),
      bounds,
    }),
  };
};

describe("labels", () => {
  it("stand after their marks, or before them at the end of the axis", () => {
    const { labels } = placed([eventOf("2018-12-21", "record"), eventOf("2030-12-31", "record")]);
    expect(labels.map(({ text, isBefore }) => [text, isBefore])).toEqual([
      ["Dec 2018", false],
      ["Dec 2030", true],
    ]);
  });

  it("stand before their marks rather than be shortened", () => {
    const { labels } = placed([eventOf("2030-12-31", "record")], true);
    expect(labels.map(({ text, isBefore }) => [text, isBefore])).toEqual([
      ["adopted 31 December 2030", true],
    ]);
  });

  it("are one for marks that stand close, and say what these have in common", () => {
    const texts = (...dates: string[]) =>
      placed(dates.map((date, index) => eventOf(date, index ? "record" : "paper"))).labels.map(
        ({ text }) => text,
      );
    expect(texts("2020-09", "2020-09-30")).toEqual(["Sept 2020"]);
    expect(texts("2023-07-25", "2023-09-21")).toEqual(["2023"]);
    expect(texts("2020-12-11", "2021-03")).toEqual(["2020–2021"]);
    expect(texts("FY2025")).toEqual(["FY2025"]);
  });

  it("leave a period its years, where longer words would take its room", () => {
    const textsOf = (isWide: boolean) =>
      placed(
        [
          eventOf("2019-02", "paper"),
          eventOf("2019-04-30", "record"),
          eventOf("2020", "paper", "2027"),
        ],
        isWide,
      ).labels.map(({ text, isBefore }) => `${isBefore ? "before" : "after"} ${text}`);
    expect(textsOf(false)).toEqual(["after 2019", "after 2020–2027"]);
    expect(textsOf(true)).toEqual(["after 2019", "after period covered 2020–2027"]);
  });

  it("say more where there is more room", () => {
    const events = [eventOf("2023-07-25", "record")];
    expect(candidatesOf(events, "en", true)).toEqual([
      "adopted 25 July 2023",
      "adopted Jul 2023",
      "Jul 2023",
      "2023",
    ]);
    const alike = [eventOf("2020-09", "paper"), eventOf("2020-09-30", "record")];
    expect(candidatesOf(alike, "en", true)[1]).toBe("adopted Sept 2020");
    expect(candidatesOf(events, "zh", true)[0]).toBe("2023年7月25日通过");
    expect(candidatesOf([eventOf("2021", "paper", "2027")], "zh", false)).toEqual(["2021—2027年"]);
  });
});

it("lets no mark or label lie on another, whatever the dates", () => {
  const pad = (part: number) => String(part).padStart(2, "0");
  const date = fc
    .record({
      year: fc.integer({ min: 2017, max: 2030 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      kind: fc.constantFrom("year", "fiscal", "month", "day", "period"),
    })
    .map(({ year, month, day, kind }) => {
      if (kind === "period") return eventOf(`${year}`, "paper", `${year + 1}`);
      if (kind === "year") return eventOf(`${year}`, "paper");
      if (kind === "fiscal") return eventOf(`FY${year}`, "paper");
      if (kind === "month") return eventOf(`${year}-${pad(month)}`, "both");
      return eventOf(`${year}-${pad(month)}-${pad(day)}`, "record");
    });
  const rows = fc.tuple(
    fc.array(date, { maxLength: 9 }),
    fc.constantFrom(...locales),
    fc.boolean(),
  );
  fc.assert(
    fc.property(rows, ([events, locale, isWide]) => {
      const marks = placeMarks(events, toX, bounds);
      const width = (text: string) => widthOf(text, 12);
      const labels = placeLabels(marks, {
        candidatesOf: (group) => candidatesOf(group, locale, isWide),
        widthOf: width,
        bounds,
      });
      const heads = marks
        .filter(({ event }) => event.sign !== "period")
        .map(({ x }) => [x - 5, x + 5] as const);
      const texts = labels.map(({ x, text, isBefore }) =>
        isBefore ? ([x - width(text), x] as const) : ([x, x + width(text)] as const),
      );
      const all = [...heads, ...texts].toSorted(([a], [b]) => a - b);
      for (const [index, [from, to]] of all.entries()) {
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(bounds[1] + 1e-9);
        const before = all[index - 1];
        if (before) expect(from).toBeGreaterThanOrEqual(before[1] - 1e-9);
      }
    }),
    { numRuns: 300 },
  );
});
