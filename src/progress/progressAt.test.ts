import { beforeEach, expect, test } from "vitest";
import { paper, sample } from "./arbitrary";
import { progressAt } from "./progressAt";
import { useProgress } from "./store";

const first = sample("first", { at: "2026-01-05T10:00:00.000Z" });
const second = sample("second", {
  counter: 2,
  at: "2026-02-05T10:00:00.000Z",
  value: "implemented",
  base: ["first"],
});
const elsewhere = sample("elsewhere", { counter: 3, paper: "paper-2" });

beforeEach(() => useProgress.setState({ events: [first, second, elsewhere] }));

const at = (day: string | null) => progressAt(useProgress.getState(), paper, day);

test.each([
  [null, "implemented", false],
  ["2026-02-05", "implemented", true],
  ["2026-02-04", "in-progress", true],
  ["2026-01-04", undefined, true],
])("as of %s", (day, progress, isPast) => {
  const shown = at(day);
  expect(shown.byId.get("action-1")?.progress).toBe(progress);
  expect(shown.nowById.get("action-1")?.progress).toBe("implemented");
  expect(shown.isPast).toBe(isPast);
});

test("only the paper's own events are shown, and the same ones are the same list", () => {
  expect(at(null).events).toEqual([first, second]);
  expect(at("2026-01-10").events).toBe(at(null).events);
  expect(at("2026-01-10").byId).toBe(at("2026-01-10").byId);
});
