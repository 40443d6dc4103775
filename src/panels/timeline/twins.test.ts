import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "@/dataset";
import { locales } from "@/i18n";
import { chen, example, isAbroad, modelOf, ownMeasures, recordDates } from "./fixture";
import { rowNotes, spokenRow } from "./rowWords";
import { toTimelineSentence, toTimelineTable } from "./twins";
import { twinWords } from "./twinWords";
import { words } from "./words";

describe("the table", () => {
  const { columns, rows } = toTimelineTable(modelOf(chen), "en");

  it("has a row for each date, and one for each measure without", () => {
    expect(columns).toHaveLength(9);
    expect(rows).toHaveLength(11 + recordDates.length + 9);
    expect(rows.filter((row) => row[3] === null)).toHaveLength(9);
    expect(rows).toContainEqual([
      "Japan and United States",
      "Japan–US cooperation",
      null,
      null,
      null,
      "Japan–US cooperation on networks and aerospace",
      "paper",
      "3.1-p1-s6",
      "",
    ]);
  });

  it("names who says so and where, and how exact it is", () => {
    expect(rows).toContainEqual([
      "South Korea",
      "Semiconductor Support Plan",
      "target date",
      "2031",
      "year",
      "150,000 specialists to be trained",
      "paper",
      "3.3-p1-s7",
      "",
    ]);
    const launched = rows.filter((row) => row[1] === "Quantum Internet Alliance");
    expect(launched.map((row) => [row[2], row[3], row[6]])).toEqual([
      ["launched", "October 2022", "paper"],
      ["launched", "October 2022", "record"],
    ]);
    expect(launched[1]?.[7]).toMatch(/Digital Watch Observatory/);
  });

  it("tells the dates that stand apart, and has no place for them without a record", () => {
    const apart = rows.filter((row) => row[8] === "dated differently");
    expect(apart.map((row) => [row[1], row[2], row[3], row[6]])).toEqual([
      ["Future Industries Act", "published", "2020", "paper"],
      ["Future Industries Act", "adopted", "1 January 2021", "record"],
      [expect.any(String), "proposed", "30 June 2020", "record"],
      [expect.any(String), "announced", "2021", "paper"],
    ]);
    const off = toTimelineTable(modelOf(chen, { record: false }), "en");
    expect(off.columns).toHaveLength(8);
    for (const row of off.rows) expect(row).toHaveLength(8);
  });
});

it("says the whole in three sentences", () => {
  const said = toTimelineSentence(modelOf(chen), "en");
  expect(said.split(". ")).toEqual([
    "The paper dates 8 of 17 measures (11 events, from 2020 to 2031); 9 have no date in it",
    expect.stringMatching(
      `^The record adds ${recordDates.length - 1} dates and ${ownMeasures.length} measures of its own, back to 26 December 2017 \\(.+\\); 2 measures are dated differently in the two, by events of the same kind at times that do not meet$`,
    ),
    "Still to come after 23 November 2026: Future Industries Act, ends on 1 January 2027; Future technology fund, ends on 31 December 2030; Semiconductor Support Plan, target for 2031.",
  ]);
});

describe.each([
  [
    "en",
    {
      none: "The paper does not date the one measure shown",
      one: "The paper dates the one measure shown",
      noDate: "The record adds no date.",
      ownAlone: "The record adds 2 measures of its own and no date.",
    },
  ],
  [
    "zh",
    {
      none: "论文未载明所选1项举措的日期",
      one: "论文载明了所选1项举措的日期",
      noDate: "外部记录未补充日期。",
      ownAlone: "外部记录未补充日期，另列2项论文未提及的举措。",
    },
  ],
] as const)("words of few, in %s", (locale, said) => {
  const few = { ...modelOf(chen).ground.counts, measures: 1, dated: 0, added: 0, contrasts: 0 };
  const [title, sentence] = [words(locale).title, twinWords(locale)];

  it("call one measure one, dated or not", () => {
    expect(title(few, true, false)).toBe(said.none);
    expect(sentence.paper(few, true, "2020")).toContain(said.none);
    expect(title({ ...few, dated: 1 }, true, false)).toBe(said.one);
    expect(sentence.paper({ ...few, dated: 1 }, true, "2020")).toContain(said.one);
  });

  it("tell that the record adds no date, and still what it names itself", () => {
    const added = { ...few, recordEvents: 1, ownMeasures: 0 };
    expect(sentence.record(added, null)).toBe(said.noDate);
    expect(sentence.record({ ...added, recordEvents: 0, ownMeasures: 2 }, null)).toBe(
      said.ownAlone,
    );
  });
});

describe("a paper that dates nothing", () => {
  it("shows what the record dates, and who is silent", () => {
    const model = modelOf(example);
    expect(model.title).toBe("The paper dates none of 2 measures; the record adds 1 date");
    expect(model.ground.rows.map(({ id, silent }) => [id, silent])).toEqual([
      ["m-lanes", "paper"],
      ["m-school", "paper"],
      ["m-record-lights", "record"],
    ]);
    expect(model.ground.axis?.scale.domain).toEqual([2023, 2024]);
    expect(toTimelineTable(model, "en").rows.at(-1)).toEqual([
      "Southmere",
      "Lights",
      null,
      null,
      null,
      "Southmere's fund for lights",
      "record",
      expect.stringMatching(/^Almanac of Towns, Example Press/),
      "",
    ]);
  });

  it("has no axis where nothing at all is dated", () => {
    const model = modelOf(example, { record: false });
    expect(model.ground.axis).toBeNull();
    expect(model.todayAt).toBeNull();
    expect(toTimelineSentence(model, "en")).toBe("The paper dates none of 2 measures.");
  });
});

const noMeasures = { ...chen, record: null, paper: { ...chen.paper, measures: [], dates: [] } };

describe.each([
  ["this paper", chen],
  ["the example", example],
  ["a paper without measures", noMeasures],
])("%s", (_, dataset) => {
  it.each(locales)("speaks %s everywhere", (locale) => {
    for (const view of [{}, { record: false }, { economies: ["US", "NP"] }, { order: "date" }]) {
      const model = modelOf(dataset, view, locale);
      const { caption, columns, rows } = toTimelineTable(model, locale);
      const said = model.ground.rows.flatMap((row) => [
        spokenRow(row, locale),
        ...rowNotes(row, dataset, locale).slice(0, 1),
      ]);
      const spoken = [caption, model.subtitle, toTimelineSentence(model, locale), ...said];
      for (const each of spoken) expect(/\p{Script=Han}/u.test(each)).toBe(locale === "zh");
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.slice(0, 8)).not.toContain("");
      }
      expect([...spoken, ...rows.flat()].join(" ")).not.toMatch(/undefined|null|NaN|\[object/);
      // Between texts of a list; a source's own title keeps its own.
      const joints = rows.flatMap((row) => String(row[7]).match(/(?<=-s\d+|\))[;；] ?/g) ?? []);
      for (const joint of joints) expect(joint).toBe(locale === "zh" ? "；" : "; ");
    }
  });
});

it("loses no date and adds none, whatever is dated", () => {
  const { paper, record } = chen;
  if (!record) throw new Error("no record");
  const some = fc.tuple(fc.subarray(paper.dates), fc.subarray(record.dates), fc.boolean());
  fc.assert(
    fc.property(some, ([ours, theirs, withRecord]) => {
      const dataset: Dataset = {
        ...chen,
        paper: { ...paper, dates: [...ours] },
        record: { ...record, dates: [...theirs] },
      };
      const { rows, counts } = modelOf(dataset, { record: withRecord }).ground;
      const shown = rows.flatMap(({ events }) => events.flatMap(({ stated }) => stated));
      const expected = [...ours, ...(withRecord ? theirs : [])].filter(isAbroad);
      expect(shown.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      const dated = new Set(ours.filter(isAbroad).map(({ subject }) => subject));
      expect(counts.dated).toBe(dated.size);
      for (const { id, isOfPaper, silent, events } of rows) {
        if (isOfPaper) expect(silent === "paper").toBe(!dated.has(id));
        const starts = events.map(({ extent }) => extent.from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});
