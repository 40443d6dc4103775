import { afterEach, describe, expect, test, vi } from "vitest";
import { paper, sample } from "./arbitrary";
import type { ProgressEvent } from "./event";
import { daysBetween, type FlagOptions, flagsOf } from "./flags";
import { foldEvents } from "./fold";

afterEach(() => {
  vi.unstubAllEnvs();
});

let counter = 0;
const on = (day: string, field: string, value: unknown, more: object = {}): ProgressEvent => {
  counter += 1;
  return sample(`event-${counter}`, { counter, at: `${day}T12:00:00.000Z`, field, value, ...more });
};
/** A chain, in which each event replaces the one before of its field. */
const chain = (events: readonly ProgressEvent[]): readonly ProgressEvent[] =>
  events.map((event, index) => {
    const before = events.slice(0, index).findLast(({ field }) => field === event.field);
    return before ? { ...event, base: [before.id] } : event;
  });
const flags = (events: readonly ProgressEvent[], options: Partial<FlagOptions> = {}) => {
  const state = foldEvents(chain(events), { paper }).get("action-1");
  const made = flagsOf(state, { today: "2026-06-30", ...options });
  return Object.entries(made).flatMap(([flag, isOn]) => (isOn ? [flag] : []));
};

describe("overdue", () => {
  test.each<[string, readonly ProgressEvent[], Partial<FlagOptions>, readonly string[]]>([
    ["no date", [on("2026-06-01", "lead", "Li")], {}, []],
    ["a date of yesterday", [on("2026-06-01", "first-date", "2026-06-29")], {}, ["overdue"]],
    ["a date of today", [on("2026-06-01", "first-date", "2026-06-30")], {}, []],
    [
      "a date moved beyond today",
      [
        on("2026-06-01", "first-date", "2026-06-01"),
        on("2026-06-02", "revised-date", "2026-12-01"),
      ],
      {},
      [],
    ],
    [
      "a revised date taken away again",
      [
        on("2026-06-01", "first-date", "2026-06-01"),
        on("2026-06-02", "revised-date", "2026-12-01"),
        on("2026-06-03", "revised-date", null),
      ],
      {},
      ["overdue"],
    ],
    [
      "implemented in time or not",
      [on("2026-06-01", "first-date", "2026-06-01"), on("2026-06-20", "progress", "implemented")],
      {},
      [],
    ],
    [
      "closed",
      [on("2026-06-01", "first-date", "2026-06-01"), on("2026-06-20", "progress", "closed")],
      {},
      [],
    ],
    [
      "an own action no longer pursued",
      [on("2026-01-01", "first-date", "2026-06-01"), on("2026-01-02", "retired", true)],
      {},
      [],
    ],
    ["the paper's year, not over", [], { stated: "2026" }, []],
    ["the paper's year, over, and nobody touched it", [], { stated: "2025" }, ["overdue"]],
    ["the paper's month, over", [], { stated: "2026-05" }, ["overdue"]],
  ])("%s", (_, events, options, expected) => {
    expect(flags(events, options)).toEqual(expected);
  });
});

describe("stale", () => {
  test.each<[string, readonly ProgressEvent[], readonly string[]]>([
    ["never touched", [], []],
    ["touched 90 days ago", [on("2026-04-01", "progress", "in-progress")], []],
    ["touched 91 days ago", [on("2026-03-31", "progress", "in-progress")], ["stale"]],
    [
      "the last instant counts, whatever its zone",
      [
        on("2026-01-01", "progress", "in-progress", { at: "2026-03-31T23:30:00-09:00" }),
        on("2026-01-01", "note", "Earlier.", { at: "2026-04-01T00:30:00+14:00" }),
      ],
      [],
    ],
    [
      "a note counts as an update",
      [on("2026-01-01", "progress", "in-progress"), on("2026-06-01", "note", "Spoke to them.")],
      [],
    ],
    ["implemented long ago", [on("2026-01-01", "progress", "implemented")], []],
  ])("%s", (_, events, expected) => {
    expect(flags(events)).toEqual(expected);
  });
});

describe("regressed", () => {
  test.each<[string, readonly ProgressEvent[], readonly string[]]>([
    [
      "lower than at the end of an earlier day",
      [on("2026-06-01", "progress", "implemented"), on("2026-06-09", "progress", "in-progress")],
      ["regressed"],
    ],
    [
      "a tick by mistake, taken off the same day",
      [on("2026-06-01", "progress", "implemented"), on("2026-06-01", "progress", "not-started")],
      [],
    ],
    [
      "regained since",
      [
        on("2026-06-01", "progress", "implemented"),
        on("2026-06-02", "progress", "partly"),
        on("2026-06-03", "progress", "implemented"),
      ],
      [],
    ],
    [
      "a wrong clock in between: what was written last stands",
      [
        on("2026-06-09", "progress", "partly"),
        on("2026-06-01", "progress", "implemented"),
        on("2026-06-09", "progress", "in-progress"),
      ],
      ["regressed"],
    ],
    [
      "closed is no step back",
      [on("2026-06-01", "progress", "implemented"), on("2026-06-02", "progress", "closed")],
      [],
    ],
    [
      "taken up again after it was closed, no further than before",
      [
        on("2026-06-01", "progress", "partly"),
        on("2026-06-02", "progress", "closed"),
        on("2026-06-03", "progress", "in-progress"),
      ],
      ["regressed"],
    ],
  ])("%s", (_, events, expected) => {
    expect(flags(events)).toEqual(expected);
  });
});

test("blocked stands until it is taken back, implemented or closed", () => {
  const blocked = on("2026-06-01", "blocked", true, { reason: "No budget line" });
  expect(flags([blocked])).toEqual(["blocked"]);
  expect(flags([blocked, on("2026-06-02", "blocked", false)])).toEqual([]);
  expect(flags([blocked, on("2026-06-02", "progress", "implemented")])).toEqual([]);
});

test.each(["UTC", "Asia/Shanghai", "America/Los_Angeles"])(
  "days are counted alike in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
    expect(daysBetween("2026-10-20", "2026-11-20")).toBe(31);
    expect(daysBetween("2026-11-20", "2026-11-19")).toBe(-1);
  },
);
