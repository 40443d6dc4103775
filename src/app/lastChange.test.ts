import { fc, test } from "@fast-check/vitest";
import { beforeEach, describe, expect, it } from "vitest";
import {
  type Progress,
  redo,
  selectProgress,
  setProgress,
  tickRecommendation,
  undo,
  useProgress,
} from "@/progress";
import { stepToRedo, stepToUndo } from "./lastChange";

const paper = "example";
const now = () => {
  const byId = selectProgress(useProgress.getState().events, paper);
  return { byId } as unknown as Progress;
};
const said = () =>
  [...now().byId]
    .map(([id, { progress }]) => `${id} ${progress}`)
    .filter((each) => !each.endsWith("not-started"));
const goBack = () => {
  const step = stepToUndo(now());
  if (step) undo(paper, step);
  return step !== null;
};
const goOn = () => {
  const step = stepToRedo(now());
  if (step) redo(paper, step);
  return step !== null;
};

beforeEach(() => useProgress.setState({ events: [] }));

describe("undo and redo", () => {
  it("reach nothing where nothing was done", () => {
    expect([goBack(), goOn()]).toEqual([false, false]);
  });

  it("take back and repeat a recommendation's actions at once", () => {
    tickRecommendation(paper, "r-1", ["a-1", "a-2"], true);
    const ticked = said();
    expect(ticked).toHaveLength(2);
    expect(goBack()).toBe(true);
    expect(said()).toEqual([]);
    expect(goOn()).toBe(true);
    expect(said()).toEqual(ticked);
  });

  it("cannot repeat what another change has followed", () => {
    setProgress(paper, "a-1", "implemented");
    goBack();
    setProgress(paper, "a-2", "partly");
    expect(goOn()).toBe(false);
  });

  const change = fc.tuple(
    fc.constantFrom("a-1", "a-2", "a-3"),
    fc.constantFrom("in-progress", "partly", "implemented" as const),
  );
  test.prop([fc.array(change, { minLength: 1, maxLength: 8 })])(
    "go all the way back and on again",
    (changes) => {
      useProgress.setState({ events: [] });
      const states = [said()];
      for (const [id, value] of changes) if (setProgress(paper, id, value)) states.push(said());
      for (const state of states.slice(0, -1).reverse()) {
        expect(goBack()).toBe(true);
        expect(said().sort()).toEqual([...state].sort());
      }
      expect(goBack()).toBe(false);
      for (const state of states.slice(1)) {
        expect(goOn()).toBe(true);
        expect(said().sort()).toEqual([...state].sort());
      }
      expect(goOn()).toBe(false);
    },
  );
});
