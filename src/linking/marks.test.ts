import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Dataset, itemsOf, parsePaper, parseRecord } from "@/dataset";
import { defaultView } from "@/view";
import { type Marks, selectMarks } from "./marks";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(`data/chen-2023/${file}.json`, "utf8"));
const paper = parsePaper(read("paper"));
const dataset: Dataset = { paper, record: parseRecord(read("record"), paper), story: null };

const marksFor = (choose: string, field: string | null = null): Marks =>
  selectMarks(dataset, { ...defaultView, choose, field });
const lineOf = (marks: Marks) =>
  Object.fromEntries(marks.line.map(({ column, item }) => [column, item?.id ?? null]));
const marked = (marks: Marks, mark: string, prefix: string) =>
  [...itemsOf(dataset).keys()].filter((id) => id.startsWith(prefix) && marks.markOf(id) === mark);

it("shows per column the strongest path, whichever way it goes from where a field stands", () => {
  const [field, statement] = [paper.fields[0], paper.statements[0]];
  if (!field || !statement) throw new Error("The paper is empty");
  // From the need every shortfall is an editor's reading; from the recommendation back, one is stated.
  const links = paper.links.map((link): typeof link => {
    if (link.relation === "unmet-in") return { ...link, grade: "reading" };
    const isStated = link.from === "c-talent-gap" && link.to === "r-talent";
    return isStated ? { ...link, grade: "stated" } : link;
  });
  const altered: Dataset = {
    paper: {
      ...paper,
      links,
      fields: [...paper.fields, { ...field, id: "f-new", parent: null }],
      statements: [
        ...paper.statements,
        {
          ...statement,
          id: `${statement.id}.new`,
          about: ["n-elements", "r-talent"],
          fields: [{ field: "f-new", mention: "named" }],
        },
      ],
    },
    record: null,
    story: null,
  };
  const { line } = selectMarks(altered, { ...defaultView, choose: "f-new" });
  const stop = line.find(({ column }) => column === "challenge");
  expect([stop?.item?.id, stop?.reached?.grade]).toEqual(["c-talent-gap", "stated"]);
});

describe("the cases the data contract expects", () => {
  it("leads talent cultivation back to the gap, to Korea and the EU, and to need 2.3", () => {
    const marks = marksFor("r-talent");
    expect(lineOf(marks)).toMatchObject({
      need: "n-elements",
      challenge: "c-talent-gap",
      recommendation: "r-talent",
    });
    expect(marks.markOf("c-talent-gap")).toBe("neighbour");
    for (const measure of ["m-kr-semiconductor-talent", "m-eu-digital-education"]) {
      expect(["neighbour", "linked"]).toContain(marks.markOf(measure));
    }
    expect(["m-kr-semiconductor-talent", "m-eu-digital-education"]).toContain(
      lineOf(marks).measure,
    );
  });

  it("marks for quantum the act, the alliance, the overlap and need 2.2", () => {
    const marks = marksFor("f-quantum");
    for (const id of ["m-us-nqi-act", "m-eu-qia", "c-local-overlap", "n-frontier"]) {
      expect(marks.markOf(id), id).toBe("neighbour");
    }
  });

  it("marks for the UK one practice, hydrogen, without number or date", () => {
    const marks = marksFor("GB");
    expect(marked(marks, "neighbour", "m-")).toEqual(["m-uk-hydrogen"]);
    expect(paper.quantities.some(({ subject }) => subject === "m-uk-hydrogen")).toBe(false);
    expect(paper.dates.some(({ subject }) => subject === "m-uk-hydrogen")).toBe(false);
  });

  it("marks three practices for Germany", () => {
    expect(marked(marksFor("DE"), "neighbour", "m-")).toEqual([
      "m-de-hydrogen",
      "m-de-future-fund",
      "m-de-research-system",
    ]);
  });

  it.each(["c-standards", "c-regulation"])("leads %s to no recommendation", (challenge) => {
    const marks = marksFor(challenge);
    expect(lineOf(marks).recommendation).toBeNull();
    expect(marked(marks, "linked", "r-")).toEqual([]);
  });

  it("answers testing by the pilot and verification bases alone", () => {
    const marks = marksFor("c-testing");
    expect(marked(marks, "neighbour", "r-")).toEqual(["r-transfer"]);
  });
});

describe("emphasis", () => {
  it("is idle when nothing is chosen, or what the link names is not in the paper", () => {
    expect(selectMarks(dataset, defaultView).markOf("r-talent")).toBe("idle");
    expect(marksFor("no-such-item").markOf("r-talent")).toBe("idle");
  });

  it("mutes what has no part in the choice and hides nothing", () => {
    const marks = marksFor("c-standards");
    expect(marks.markOf("r-talent")).toBe("muted");
  });

  it("never turns back: a sibling shortfall of the same need is not linked", () => {
    const marks = marksFor("c-talent-gap");
    expect(marks.markOf("c-financial-system")).toBe("muted");
  });

  it("marks an action's recommendation as its neighbour and follows the line from there", () => {
    const marks = marksFor("a-talent-1");
    expect(marks.markOf("a-talent-1")).toBe("chosen");
    expect(marks.markOf("r-talent")).toBe("neighbour");
    expect(lineOf(marks).challenge).toBe("c-talent-gap");
  });

  it("marks a cell's field beside its row", () => {
    const marks = marksFor("c-local-overlap", "f-quantum");
    expect(marks.markOf("c-local-overlap")).toBe("chosen");
    expect(marks.markOf("f-quantum")).toBe("neighbour");
  });

  it("grades what lies beyond a chosen link by that link at best", () => {
    const implied = paper.links.find(({ grade }) => grade === "implied");
    const { line } = marksFor(implied?.id ?? "");
    const stops = line.filter(({ item }) => item !== null);
    expect(stops.length).toBeGreaterThan(1);
    for (const { reached } of stops) expect(reached?.grade).not.toBe("stated");
  });

  it("gives every item of the line some mark, whatever is chosen", () => {
    for (const id of itemsOf(dataset).keys()) {
      expect(marksFor(id).markOf(id), id).toBe("chosen");
    }
  });
});
