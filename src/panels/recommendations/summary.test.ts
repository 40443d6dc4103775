import { expect, it } from "vitest";
import { on, trackerAfter } from "./fixture";
import { sumOf, sumThen } from "./summary";

const model = trackerAfter([
  on("a-counts-1", "progress", "implemented", { day: "01-02" }),
  on("a-counts-2", "progress", "partly", { day: "01-10" }),
  on("a-crossings-1", "progress", "closed", { day: "01-20", reason: "Rejected" }),
  on("own-1", "action", { recommendation: "r-counts", title: "Ask" }, { day: "01-12" }),
  on("own-1", "progress", "implemented", { day: "01-12" }),
  on("own-2", "action", { recommendation: "r-counts", title: "Given up" }, { day: "01-12" }),
  on("own-2", "retired", true, { day: "01-13" }),
]);

it("counts by every rule, names what is closed, and keeps own actions apart", () => {
  const { whole, themes, rules, own } = sumOf(model.rows);
  expect(whole.recommendations).toMatchObject({ implemented: 0, of: 1, closed: ["r-crossings"] });
  expect(whole.actions).toMatchObject({ implemented: 1, of: 2 });
  expect(rules).toEqual({
    strict: { done: 0, of: 1 },
    partial: { done: 0.75, of: 1 },
    theme: { done: 0, of: 1 },
  });
  expect(own).toMatchObject({ implemented: 1, of: 1 });
  expect(themes.map(({ id, recommendations: { of } }) => [id, of])).toEqual([
    ["evidence", 1],
    ["streets", 0],
  ]);
});

it.each([
  ["2026-01-01", 0, 2],
  ["2026-01-02", 0.5, 2],
  ["2026-01-15", 0.75, 2],
])("beside the end of %s, partial credit was %d of %d", (day, done, of) => {
  expect(sumThen(model, day)?.rules.partial).toEqual({ done, of });
});

it.each(["2026-02-01", "2026-03-01"])("%s is no earlier day than the one shown", (day) => {
  expect(sumThen(model, day)).toBeNull();
});
