import { describe, expect, it } from "vitest";
import { chen, modelOf, withMeasures } from "./fixture";
import { toPracticeSentence, toPracticeTable } from "./twins";

describe("the title", () => {
  it.each([
    [[], "None of 17 practices abroad falls under scenarios"],
    [["US", "DE"], "US and Germany: none of 9 practices falls under scenarios"],
    [["JP", "US"], "US and Japan: none of 8 practices falls under scenarios or elements"],
    [["JP"], "Japan: the paper’s 3 practices all fall under macro layout and ecosystem"],
    [["GB"], "UK: the paper’s only practice falls under frontier"],
    [["US", "EU", "DE", "JP"], "4 of 6 economies: none of 15 practices falls under scenarios"],
  ])("for %j", (economies, title) => {
    expect(modelOf(chen, { economies }).title).toBe(title);
  });

  it("counts the economies where no theme is empty", () => {
    const { measures } = chen.paper;
    const filled = measures.map((each) =>
      each.id === "m-us-nqi-act" ? { ...each, theme: "scenario" } : each,
    );
    expect(modelOf(withMeasures(filled)).title).toBe(
      "The paper has no economy under all 5 themes; the US comes nearest with 4",
    );
    const all = filled.map((each) =>
      each.id === "m-de-future-fund" ? { ...each, economies: ["DE", "US"] } : each,
    );
    expect(modelOf(withMeasures(all)).title).toBe(
      "The paper has practices of 1 of 6 economies under all 5 themes",
    );
  });

  it("says that the paper names nothing where it does", () => {
    const none = modelOf(withMeasures([]));
    expect(none.title).toBe("The paper names no practice abroad under a theme");
    expect(toPracticeSentence(none, "en")).toBe(`${none.title}.`);
    const alone = modelOf(withMeasures([]), { record: false });
    expect(toPracticeTable(alone, "en").rows).toEqual([]);
  });
});
