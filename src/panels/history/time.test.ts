import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { BurnUp } from "@/progress";
import { dayOf, daysBefore, monthsBefore, numberOfDay, yearOf } from "./days";
import { geometryOf, stepPath, stopsOf } from "./plot";
import { spanOf } from "./span";
import { ticksOf } from "./ticks";

describe("days", () => {
  test.each([
    ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-30", 1, "2024-02-29"],
    ["2026-01-15", 1, "2025-12-15"],
    ["2026-11-25", 12, "2025-11-25"],
  ])("%s, %d months before: %s", (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });

  test("a week before the first of March", () => {
    expect(daysBefore("2026-03-01", 7)).toBe("2026-02-22");
  });

  test.each(["1969-12-31", "2024-02-29", "9999-12-31"])("%s is the day of its number", (day) => {
    expect(dayOf(numberOfDay(day))).toBe(day);
  });

  test.each([3_663_382, -800_000, Number.POSITIVE_INFINITY])("%d is no day of a date", (number) => {
    expect(dayOf(number)).toBeNull();
  });

  test("its year can still be told", () => {
    expect(yearOf(3_663_382)).toBe(12_000);
  });
});

describe("the span", () => {
  const given = { earliest: 100, latest: 200 };
  test.each([
    ["nothing said", [], { from: 199, to: 200, astray: [] }],
    ["the first day to today", [150, 120, 180], { from: 120, to: 200, astray: [] }],
    ["only today", [200], { from: 199, to: 200, astray: [] }],
    ["somebody's tomorrow", [150, 201], { from: 150, to: 200, astray: [] }],
    ["clocks gone astray, each once", [5, 150, 9e6, 5], { from: 150, to: 200, astray: [5, 9e6] }],
  ])("%s", (_, days, expected) => {
    expect(spanOf(days, given)).toEqual(expected);
  });
});

const first = numberOfDay("2026-01-01");

describe("the axis", () => {
  const told = (from: string, to: string, room: number) =>
    ticksOf(numberOfDay(from), numberOfDay(to), room).map(({ day }) => dayOf(day));

  test.each([
    ["2026-03-01", "2026-03-04", 10, ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"]],
    [
      "2026-03-01",
      "2026-03-29",
      5,
      ["2026-03-01", "2026-03-08", "2026-03-15", "2026-03-22", "2026-03-29"],
    ],
    ["2026-01-15", "2026-05-02", 10, ["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"]],
    ["2024-02-01", "2026-02-01", 6, ["2024-07-01", "2025-01-01", "2025-07-01", "2026-01-01"]],
    [
      "2001-02-01",
      "2026-02-01",
      6,
      ["2005-01-01", "2010-01-01", "2015-01-01", "2020-01-01", "2025-01-01"],
    ],
  ])("from %s to %s with room for %d", (from, to, room, expected) => {
    expect(told(from, to, room)).toEqual(expected);
  });

  property.prop([
    fc.integer({ min: 1, max: 400_000 }),
    fc.double({ min: 0, max: 40, noNaN: true }),
  ])("marks are in order, within, and not many more than there is room for", (length, room) => {
    const ticks = ticksOf(first, first + length, room);
    const days = ticks.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
    expect(days.every((day) => day >= first && day <= first + length)).toBe(true);
    expect(days.length).toBeLessThanOrEqual(Math.max(2, room) + 1);
  });
});

describe("the lines", () => {
  const count = (implemented: number, of: number) => ({ implemented, of });
  const burn: BurnUp = {
    before: { recommendations: count(0, 2), actions: count(0, 4) },
    points: [
      { day: first - 900, recommendations: count(0, 2), actions: count(1, 4) },
      { day: first + 2, recommendations: count(1, 2), actions: count(2, 4) },
      { day: first + 4, recommendations: count(1, 1), actions: count(2, 2) },
      { day: first + 9e6, recommendations: count(1, 1), actions: count(2, 2) },
    ],
  };
  const span = { from: first, to: first + 10, astray: [] };
  const geometry = geometryOf({ width: 246, height: 220, rem: 16 }, span);

  test("hold a count until the day on which it changes", () => {
    const { left, right } = geometry;
    const { top, bottom } = geometry.strips.recommendations;
    const x = (day: number) => Math.round((left + ((right - left) * day) / 10) * 10) / 10;
    const [none, half] = [bottom, (top + bottom) / 2];
    expect(stepPath(burn, span, "recommendations", "implemented", geometry)).toBe(
      `M${left} ${none}H${x(2)}V${half}H${x(4)}V${half}H${right}`,
    );
    expect(stepPath(burn, span, "recommendations", "of", geometry)).toBe(
      `M${left} ${top}H${x(2)}V${top}H${x(4)}V${half}H${right}`,
    );
  });

  test("begin at what was said before, by a clock gone astray or not", () => {
    const { top, bottom } = geometry.strips.actions;
    const y = Math.round((bottom - (bottom - top) / 4) * 10) / 10;
    expect(stepPath(burn, span, "actions", "implemented", geometry)).toContain(
      `M${geometry.left} ${y}H`,
    );
  });

  test("are stopped at on each day that changed a count, and at both ends", () => {
    expect(stopsOf(burn, span)).toEqual([first, first + 2, first + 4, first + 10]);
  });

  property.prop([fc.integer({ min: 0, max: 10 })])("a day's place leads back to it", (day) => {
    expect(geometry.dayAt(geometry.xOf(first + day))).toBe(first + day);
  });
});
