import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { actOf, type Owner } from "./keys";
import { clampStep, moveStep, type Step, toStepView } from "./steps";

describe("moving", () => {
  it.each([
    [0, "next", 5, 1],
    [4, "next", 5, 4],
    [0, "previous", 5, 0],
    [3, "previous", 5, 2],
    [3, "first", 5, 0],
    [1, "last", 5, 4],
    [99, "previous", 5, 3],
    [99, "next", 5, 4],
    [0, "next", 1, 0],
  ] as const)("from %i, %s of %i: %i", (step, way, count, expected) => {
    expect(moveStep(step, way, count)).toBe(expected);
  });
});

const way = fc.constantFrom("next", "previous", "first", "last");
test.prop([fc.integer(), fc.array(way), fc.integer({ min: 1, max: 200 })])(
  "whatever the link says and whichever keys follow, the step is one of the story's",
  (start, ways, count) => {
    const step = ways.reduce((at, next) => moveStep(at, next, count), clampStep(start, count));
    expect(step).toBeGreaterThanOrEqual(0);
    expect(step).toBeLessThan(count);
  },
);

describe("a step as a view", () => {
  const step: Step = { id: "s", panel: "drivers", choose: "d-push", note: { en: "a", zh: "一" } };
  it("shows its panel alone and chooses its item", () => {
    expect(toStepView(step, 2, [{ id: "drivers" }])).toEqual({
      step: 2,
      wide: "drivers",
      choose: "d-push",
      field: null,
      trail: [],
      compare: [],
      tables: [],
      reading: null,
    });
  });
  it("shows all panels where this house lacks its panel", () => {
    expect(toStepView(step, 0, []).wide).toBeNull();
  });
});

describe("keys", () => {
  const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  const next = ["ArrowRight", "ArrowDown", " ", "n", "N", "Enter", "PageDown"];
  const previous = ["ArrowLeft", "ArrowUp", "p", "P", "Backspace", "PageUp"];
  const act = (key: string, owner: Owner, more = {}) =>
    actOf({ ...plain, key, ...more }, owner, true);

  it.each<[string, string | null]>([
    ...next.map((key): [string, string] => [key, "next"]),
    ...previous.map((key): [string, string] => [key, "previous"]),
    ["Home", "first"],
    ["End", "last"],
    ["b", "blank"],
    [".", "blank"],
    ["F", "fullScreen"],
    ["Escape", "leave"],
    ["F5", null],
    ["Tab", null],
    ["x", null],
  ])("%s: %s", (key, expected) => expect(act(key, "nobody")).toBe(expected));

  it("Shift and Space go back", () => {
    expect(act(" ", "nobody", { shiftKey: true })).toBe("previous");
  });

  it.each([
    ["PageDown", "next", "next", null],
    ["PageUp", "previous", "previous", null],
    ["ArrowDown", null, "next", null],
    ["Home", null, "first", null],
    [" ", null, null, null],
    ["Enter", null, null, null],
    ["b", "blank", "blank", null],
    ["Escape", "leave", "leave", null],
  ] as const)("%s in a widget, on a button, in a field", (key, widget, control, field) => {
    expect([act(key, "widget"), act(key, "control"), act(key, "field")]).toEqual([
      widget,
      control,
      field,
    ]);
  });

  it("takes no letter or sign where they are switched off, and all other keys", () => {
    const left = [...next, ...previous, "b", ".", "f", "Escape"].filter(
      (key) => actOf({ ...plain, key }, "nobody", false) === null,
    );
    expect(left).toEqual(["n", "N", "p", "P", "b", ".", "f"]);
  });

  it.each(["ctrlKey", "altKey", "metaKey"])("leaves %s to the browser", (modifier) => {
    for (const key of [...next, ...previous]) {
      expect(act(key, "nobody", { [modifier]: true })).toBeNull();
    }
  });
});
