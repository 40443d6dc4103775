import { expect, test } from "vitest";
import { on, trackerAfter } from "./fixture";
import { isSameList } from "./list";

const [row] = trackerAfter([]).rows.groups[0]?.rows ?? [];
const action = row?.actionIds[0] ?? "";
const model = trackerAfter([on(action, "progress", "in-progress")]);

test("how changes are kept, and the head, leave the list alone", () => {
  const progress = { ...model.progress, saving: "saving" as const };
  const after = { ...model, progress, title: "Something else", subtitle: "" };
  expect(isSameList({ model }, { model: after })).toBe(true);
});

test.each([
  ["another row unfolded", { unfolded: "r-other" }],
  ["the whole window", { isWide: true }],
  ["another day", { today: "2031-01-01" }],
  ["another state of items", { byId: new Map() }],
])("%s draws the list anew", (_, change) => {
  expect(isSameList({ model }, { model: { ...model, ...change } })).toBe(false);
});
