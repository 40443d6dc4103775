import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Counted, countBy, countingRules, countRecommendations, cutToTenth } from "./counting";
import { type ActionProgress, progressValues } from "./event";

const values: Record<string, ActionProgress> = {
  n: "not-started",
  i: "in-progress",
  p: "partly",
  d: "implemented",
  c: "closed",
};

/** "x:dp" is a recommendation of theme x with one action implemented and one partly. */
function read(text: string): readonly Counted[] {
  return text.split(" ").map((part, index) => {
    const [theme = "", letters = ""] = part.split(":");
    const actions = [...letters].map((letter, place) => ({
      id: `a-${index}-${place}`,
      progress: values[letter] ?? "not-started",
    }));
    return { id: `r-${index}`, theme, actions, progress: "not-started" };
  });
}

describe("one paper, three rules", () => {
  it.each([
    // recommendations, strict, partial credit, themes
    ["x:n", [0, 1], [0, 1], [0, 1]],
    ["x:d", [1, 1], [1, 1], [1, 1]],
    ["x:dn", [0, 1], [0.5, 1], [0, 1]],
    ["x:i", [0, 1], [0, 1], [0, 1]],
    ["x:p", [0, 1], [0.5, 1], [0, 1]],
    ["x:dp y:d", [1, 2], [1.75, 2], [1, 2]],
    ["x:dc y:c", [1, 1], [1, 1], [1, 1]],
    ["x:c x:d y:n", [1, 2], [1, 2], [1, 2]],
    ["x:cc", [0, 0], [0, 0], [0, 0]],
    ["x:d x:dn y:d y:d z:pp", [3, 5], [4, 5], [1, 3]],
  ])("%s", (text, strict, partial, theme) => {
    const recommendations = read(text);
    const counted = countingRules.map((rule) => countBy(rule, recommendations));
    expect(counted).toEqual([strict, partial, theme].map(([done, of]) => ({ done, of })));
  });

  it("gives what has no actions its own progress", () => {
    const alone = (progress: ActionProgress): readonly Counted[] => [
      { id: "r", theme: "x", actions: [], progress },
    ];
    expect(countBy("partial", alone("partly"))).toEqual({ done: 0.5, of: 1 });
    expect(countBy("strict", alone("implemented"))).toEqual({ done: 1, of: 1 });
    expect(countBy("theme", alone("closed"))).toEqual({ done: 0, of: 0 });
    expect(countRecommendations(alone("closed")).closed).toEqual(["r"]);
  });
});

it.each([
  [6.5, 6.5],
  [1 / 3 + 1 / 3 + 1 / 3, 1],
  [0.1 + 0.2, 0.3],
  [12.99, 12.9],
  [1 / 3, 0.3],
  [0, 0],
])("%d is shown as %d: nothing is rounded up to whole", (credit, shown) => {
  expect(cutToTenth(credit)).toBe(shown);
});

const counted = fc.record({
  theme: fc.constantFrom("x", "y", "z"),
  progress: fc.constantFrom(...progressValues),
  actions: fc.array(fc.constantFrom(...progressValues), { maxLength: 4 }),
});
const paper: fc.Arbitrary<readonly Counted[]> = fc.array(counted, { maxLength: 12 }).map((all) =>
  all.map(({ actions, ...rest }, index) => ({
    ...rest,
    id: `r-${index}`,
    actions: actions.map((progress, place) => ({ id: `a-${index}-${place}`, progress })),
  })),
);

test.prop([paper])("strict never exceeds partial credit, nor partial credit the whole", (all) => {
  const [strict, partial, theme] = countingRules.map((rule) => countBy(rule, all));
  expect(strict?.of).toBe(partial?.of);
  expect(strict?.done).toBeLessThanOrEqual((partial?.done ?? 0) + 1e-9);
  expect(partial?.done).toBeLessThanOrEqual((partial?.of ?? 0) + 1e-9);
  expect(theme?.done).toBeLessThanOrEqual(theme?.of ?? 0);
  expect(strict?.done).toBeGreaterThanOrEqual(theme?.done ?? 0);
});

test.prop([paper, fc.nat()])("the order of the paper changes no count", (all, by) => {
  const turn = all.length === 0 ? 0 : by % all.length;
  const turned = [...all.slice(turn), ...all.slice(0, turn)];
  for (const rule of countingRules) {
    expect(countBy(rule, turned).done).toBeCloseTo(countBy(rule, all).done, 9);
    expect(countBy(rule, turned).of).toBe(countBy(rule, all).of);
  }
});

test.prop([paper, fc.nat(), fc.nat()])(
  "implementing an open action lowers no count",
  (all, r, a) => {
    const at = all[all.length === 0 ? 0 : r % all.length];
    const action = at?.actions[at.actions.length === 0 ? 0 : a % at.actions.length];
    fc.pre(action !== undefined && action.progress !== "closed");
    const better = all.map((each) => ({
      ...each,
      actions: each.actions.map((one) =>
        one.id === action?.id ? { ...one, progress: "implemented" as const } : one,
      ),
    }));
    for (const rule of countingRules) {
      const [before, after] = [countBy(rule, all), countBy(rule, better)];
      expect(after.of).toBe(before.of);
      expect(after.done).toBeGreaterThanOrEqual(before.done - 1e-9);
    }
  },
);

test.prop([paper])("where nothing is half done, strict and partial credit agree", (all) => {
  const whole = all.filter(
    ({ actions }) =>
      actions.length > 0 &&
      (actions.every(({ progress }) => progress === "implemented") ||
        actions.every(({ progress }) => progress === "not-started")),
  );
  expect(countBy("partial", whole)).toEqual(countBy("strict", whole));
});
