import { describe, expect, it } from "vitest";
import { chen, modelOf } from "./fixture";

describe("what is chosen", () => {
  const chosen = (choose: string, more = {}) => {
    const { ofChoice, note } = modelOf(chen, { choose, ...more });
    return { checks: [...(ofChoice ?? [])].toSorted(), note };
  };

  it.each([
    ["m-de-hydrogen", ["ck-de-hydrogen"]],
    ["m-jp-open-innovation", ["ck-jp-24-institutions", "ck-jp-coi-next"]],
    ["DE", ["ck-de-gwk", "ck-de-hydrogen", "ck-de-zukunftsfonds"]],
    ["GB", ["ck-uk-hydrogen"]],
    ["d-scenario-pull", ["ck-cn-scenario-opinions"]],
    ["3.2-p1-s6.b", ["ck-eu-hydrogen", "ck-uk-hydrogen", "ck-us-hydrogen"]],
  ])("%s is checked itself", (choose, ids) => {
    expect(chosen(choose)).toEqual({ checks: ids, note: null });
  });

  it("may be checked only in sentences about it", () => {
    expect(chosen("t-green")).toEqual({
      checks: ["ck-eu-deap"],
      note: "Chosen: Green. The record checks a sentence about it, marked here.",
    });
  });

  it("may not be checked at all, and is told so in one line", () => {
    expect(chosen("r-talent")).toEqual({
      checks: [],
      note: "Chosen: Strengthen talent cultivation. The record checks nothing of it.",
    });
    expect(modelOf(chen, { choose: "r-talent" }, "zh").note).toMatch(/未作核对/);
  });

  it("as a cell is checked where its sentences are, not where its row is", () => {
    expect(chosen("c-talent-gap").checks).toEqual(["ck-cn-intelligent-manufacturing-talent"]);
    expect(chosen("c-talent-gap", { field: "f-quantum" }).checks).toEqual([]);
  });

  it("changes the marks and nothing else", () => {
    const model = modelOf(chen, { choose: "m-de-hydrogen" });
    expect(model.markOf("m-de-hydrogen")).toBe("chosen");
    expect(model.groups).toBe(modelOf(chen).groups);
    expect(modelOf(chen)).toMatchObject({ choice: null, ofChoice: null, note: null });
    expect(modelOf(chen, { choose: "no-such" }).note).toBeNull();
  });
});
