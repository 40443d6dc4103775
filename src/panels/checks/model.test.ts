import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check, Dataset } from "@/dataset";
import { chen, modelOf, withChecks } from "./fixture";
import type { CheckLine } from "./groups";
import type { ChecksModel } from "./model";
import { toChecksTable } from "./twins";

const linesOf = ({ groups }: ChecksModel): readonly CheckLine[] =>
  groups.flatMap(({ lines }) => lines);
function lineOf(id: string, dataset: Dataset = chen, model = modelOf(dataset)): CheckLine {
  const line = linesOf(model).find((each) => each.id === id);
  if (!line) throw new Error(`no check ${id}`);
  return line;
}
const claimsIn = (id: string, dataset: Dataset = chen) =>
  lineOf(id, dataset).paper.claims.map((claim) => claim.id);

const checks: readonly Check[] = chen.record?.checks ?? [];
function changed(id: string, change: Partial<Check>): Dataset {
  return withChecks(
    chen,
    checks.map((check) => (check.id === id ? { ...check, ...change } : check)),
  );
}

describe("the checks of this paper", () => {
  it("stand by verdict, and within each in the paper's order", () => {
    const found = modelOf(chen).groups.map(({ verdict, lines }) => [
      verdict,
      lines.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ["differs", ["ck-us-iof-act", "ck-de-hydrogen"]],
      [
        "imprecise",
        [
          "ck-jp-foresight-11",
          "ck-us-nqi-act",
          "ck-eu-chips-act",
          "ck-us-hydrogen",
          "ck-kr-semiconductor-talent",
          "ck-us-pcast-iotfi",
          "ck-de-gwk",
          "ck-jp-coi-next",
          "ck-cn-intelligent-manufacturing-talent",
        ],
      ],
      ["unconfirmed", ["ck-jp-24-institutions", "ck-cn-catalogue-1047"]],
      [
        "agrees",
        [
          "ck-cn-scenario-opinions",
          "ck-eu-qia",
          "ck-jp-us-cooperation",
          "ck-uk-hydrogen",
          "ck-eu-hydrogen",
          "ck-us-eo-14081",
          "ck-de-zukunftsfonds",
          "ck-eu-deap",
          "ck-cn-pilots",
          "ck-cn-14fyp-outline",
          "ck-cn-industrial-foundation-catalog",
        ],
      ],
    ]);
  });

  it("show of a sentence with several claims the one that is checked", () => {
    expect(claimsIn("ck-de-hydrogen")).toEqual(["3.2-p1-s6.a"]);
    for (const id of ["ck-us-hydrogen", "ck-uk-hydrogen", "ck-eu-hydrogen"]) {
      expect(claimsIn(id)).toEqual(["3.2-p1-s6.b"]);
    }
    expect(claimsIn("ck-us-iof-act")).toEqual(["3.1-p1-s3", "3.3-p1-s3"]);
  });

  it("tell what else is checked of the same sentence", () => {
    const others = (id: string) => lineOf(id).paper.claims.flatMap((claim) => claim.others);
    expect(others("ck-uk-hydrogen")).toEqual([
      "US hydrogen plan (imprecise)",
      "EU hydrogen plan (agrees)",
    ]);
    expect(others("ck-cn-catalogue-1047")).toEqual(["Weak parts, materials (agrees)"]);
    expect(others("ck-de-hydrogen")).toEqual([]);
  });

  it("give the paper's statement with its place and who says so", () => {
    const { paper, subject } = lineOf("ck-de-hydrogen");
    expect(paper.claims[0]).toMatchObject({
      places: ["3.2, paragraph 1, sentence 6"],
      grade: "stated",
    });
    expect(paper.claims[0]?.text).toContain("first according to the paper");
    expect(subject).toEqual({
      id: "m-de-hydrogen",
      title: "National hydrogen strategy (Germany, 2020)",
      short: "German hydrogen strategy",
      kind: "Practice abroad, section 3.2",
    });
  });

  it("give the dates of both sides", () => {
    const { paper, record } = lineOf("ck-us-iof-act");
    expect(paper.dates.map(({ when, aside }) => [when, aside])).toEqual([
      ["2020", []],
      ["fiscal year 2025", []],
    ]);
    expect(record.dates.map(({ what }) => what)).toEqual([
      "14 January 2020",
      "9 March 2020",
      "1 January 2021",
      "1 January 2027",
    ]);
    expect(lineOf("ck-uk-hydrogen").paper.dates).toEqual([]);
    expect(lineOf("ck-eu-deap").paper.dates.map(({ when }) => when)).toEqual([
      "September 2020",
      "2021 to 2027",
    ]);
  });

  it("say where a date stands that no checked passage states, and who says so", () => {
    const paper = structuredClone(chen.paper);
    const date = paper.dates.find(({ subject }) => subject === "m-de-hydrogen");
    Object.assign(date ?? {}, { passages: ["3.3-p1-s4"], grade: "implied" });
    expect(lineOf("ck-de-hydrogen", { ...chen, paper }).paper.dates[0]?.aside).toEqual([
      "3.3, paragraph 1, sentence 4",
      "implied",
    ]);
  });

  it("give the record's amounts, and mark what lies inside another", () => {
    const { amounts } = lineOf("ck-de-hydrogen").record;
    expect(amounts.map(({ what, label }) => [what, label])).toEqual([
      ["€7 billion, adopted", "Market ramp-up in Germany (part of another amount)"],
      ["€2 billion, adopted", "International partnerships (part of another amount)"],
      ["€9 billion, adopted", "New money in all (7 + 2)"],
    ]);
    expect(lineOf("ck-kr-semiconductor-talent").record.amounts).toHaveLength(7);
  });

  it("number each source once, the check's own first, and keep its title, publisher, date, link", () => {
    const { sources, allSources, dates } = lineOf("ck-us-iof-act").record;
    expect(sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(allSources.map(({ id }) => id)).toEqual([
      "s-ostp-9412",
      "s-hr6145",
      "s-asme-s3191",
      "s-aip-ndaa21",
      "s-agora-9412",
      "s-aip-iof",
    ]);
    expect(dates[0]?.sources.map(({ number }) => number)).toEqual([3, 6]);
    expect(allSources[1]).toEqual({
      id: "s-hr6145",
      number: 2,
      title: "H.R. 6145 (introduced), Industries of the Future Act of 2020",
      publisher: "US Government Publishing Office",
      date: "9 March 2020",
      full: "H.R. 6145 (introduced), Industries of the Future Act of 2020, US Government Publishing Office, 9 March 2020",
      link: chen.record?.sources.find(({ id }) => id === "s-hr6145")?.link,
    });
    expect(lineOf("ck-cn-catalogue-1047").record.sources).toEqual([]);
  });
});

describe("what stands under a check", () => {
  it("is every statement of the passage where none is about the subject", () => {
    expect(
      claimsIn("ck-de-hydrogen", changed("ck-de-hydrogen", { subject: "c-standards" })),
    ).toEqual(["3.2-p1-s6.a", "3.2-p1-s6.b"]);
  });

  it("is found passage by passage, in the paper's order", () => {
    const dataset = changed("ck-de-hydrogen", { passages: ["3.3-p1-s4", "3.2-p1-s6"] });
    expect(claimsIn("ck-de-hydrogen", dataset)).toEqual(["3.2-p1-s6.a", "3.3-p1-s4"]);
  });

  it("is nothing where the passage only joins others, and then its place is told", () => {
    const joining = chen.paper.passages.find(({ role }) => role === "connective")?.id ?? "";
    const dataset = changed("ck-de-hydrogen", { passages: [joining] });
    const line = lineOf("ck-de-hydrogen", dataset);
    expect(line.paper.claims).toEqual([]);
    expect(line.paper.places).toHaveLength(1);
    const row = toChecksTable(modelOf(dataset), "en").rows.find((each) =>
      each.includes(line.subject.title),
    );
    expect(row?.[2]).toBe("The paper makes no statement of its own here.");
  });

  it("never cites another passage alone, and never loses or repeats a check", () => {
    const subjects = [...new Set(checks.map(({ subject }) => subject)), "c-standards", "GB"];
    const passages = chen.paper.passages.map(({ id }) => id);
    const check = fc.record({
      id: fc.uuid(),
      subject: fc.constantFrom(...subjects),
      passages: fc.uniqueArray(fc.constantFrom(...passages), { minLength: 1, maxLength: 4 }),
      verdict: fc.constantFrom("agrees", "imprecise", "differs", "unconfirmed"),
      text: fc.constant({ en: "x", zh: "x" }),
      sources: fc.constant([]),
    }) satisfies fc.Arbitrary<Check>;
    const order = new Map(passages.map((id, index) => [id, index]));
    const statements = new Map(chen.paper.statements.map((each) => [each.id, each]));
    fc.assert(
      fc.property(fc.array(check, { maxLength: 12 }), (drawn) => {
        const model = modelOf(withChecks(chen, drawn));
        const lines = linesOf(model);
        expect(lines.map(({ id }) => id).toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
        for (const { id, paper } of lines) {
          const its = drawn.find((each) => each.id === id);
          const shown = paper.claims.map((claim) => statements.get(claim.id));
          expect(new Set(shown).size).toBe(shown.length);
          for (const statement of shown) {
            expect(statement?.passages.some((each) => its?.passages.includes(each))).toBe(true);
          }
          for (const passage of its?.passages ?? []) {
            const all = chen.paper.statements.filter((each) => each.passages.includes(passage));
            const own = all.filter(({ about }) => about.includes(its?.subject ?? ""));
            for (const each of own.length > 0 ? own : all) expect(shown).toContain(each);
          }
        }
        const first = ({ id }: CheckLine) =>
          Math.min(
            ...(drawn.find((each) => each.id === id)?.passages ?? []).map(
              (passage) => order.get(passage) ?? Number.NaN,
            ),
          );
        for (const { lines: group } of model.groups) {
          const places = group.map(first);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a record a hundred times as long", () => {
  const many = Array.from({ length: 100 }, (_, copy) =>
    checks.map((check) => ({ ...check, id: `${check.id}-${copy}` })),
  ).flat();
  const dataset = withChecks(chen, many);

  it("is read once", () => {
    const { groups, title } = modelOf(dataset);
    expect(title).toContain("200 of 2400");
    expect(modelOf(dataset, { choose: "DE" }).groups).toBe(groups);
  });

  it("names few of a sentence's other checks", () => {
    const [claim] = lineOf("ck-us-hydrogen-0", dataset).paper.claims;
    expect(claim?.others).toHaveLength(5);
    expect(claim?.others.at(-1)).toBe("295 others");
  });
});
