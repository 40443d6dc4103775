import { describe, expect, it } from "vitest";
import { findItem } from "@/dataset";
import { chen, idsOf, marksOf, modelOf, ownMeasures, recordDates, rowOf } from "./fixture";
import { rowEnd, rowNotes, spokenRow } from "./rowWords";
import { toTimelineSentence, toTimelineTable } from "./twins";

describe("the rows of this paper", () => {
  const model = modelOf(chen);

  it("stand in the paper's order, the record's own last", () => {
    expect(idsOf(model)).toHaveLength(17 + ownMeasures.length);
    expect(idsOf(model).slice(0, 3)).toEqual(["m-us-iof-act", "m-eu-qia", "m-jp-us-cooperation"]);
    expect(idsOf(model).slice(17)).toEqual(ownMeasures.map(({ id }) => id));
  });

  it("count what the paper dates and what the record adds", () => {
    expect(model.title).toBe(
      `The paper dates 8 of 17 measures; the record adds ${recordDates.length - 1} dates`,
    );
    expect(model.ground.counts).toEqual({
      measures: 17,
      dated: 8,
      ownMeasures: ownMeasures.length,
      paperEvents: 11,
      recordEvents: recordDates.length,
      // Both launch the Quantum Internet Alliance in October 2022.
      added: recordDates.length - 1,
      contrasts: 2,
    });
  });

  it("name the nine measures without a date in the paper", () => {
    const silent = model.ground.rows.filter((row) => row.silent);
    expect(silent.map(({ id, silent: who }) => [id, who])).toEqual(
      [
        "m-jp-us-cooperation",
        "m-us-nqi-act",
        "m-us-hydrogen",
        "m-uk-hydrogen",
        "m-eu-hydrogen",
        "m-de-future-fund",
        "m-de-research-system",
        "m-jp-open-innovation",
        "m-jp-foresight",
      ].map((id) => [id, "paper"]),
    );
    for (const row of silent) expect(rowEnd(row, "en")).toBe("no date in the paper");
  });

  it.each([
    [
      "m-us-iof-act",
      [
        "paper made 2020",
        "record start 2020-01-14",
        "record start 2020-03-09",
        "record made 2021-01-01",
        "paper target FY2025",
        "record end 2027-01-01",
      ],
    ],
    [
      "m-eu-chips-act",
      [
        "paper start 2022",
        "record start 2022-02-08",
        "record made 2023-07-25",
        "record in-force 2023-09-21",
      ],
    ],
    // The one date that both give alike is one mark.
    ["m-eu-qia", ["both made 2022-10"]],
    [
      "m-us-bio-order",
      [
        "paper made 2022-09",
        "record made 2022-09-12",
        "record start 2022-09-14",
        "record revoked 2025-03-14",
      ],
    ],
    [
      "m-eu-digital-education",
      ["paper made 2020-09", "record made 2020-09-30", "paper period 2021/2027"],
    ],
    ["m-uk-hydrogen", ["record made 2021-08-17", "record revised 2022-04"]],
  ])("hold the dates of %s in order", (id, marks) => {
    expect(marksOf(id)).toEqual(marks);
  });

  it("leave out what is dated of China's own shortfalls and drivers", () => {
    const subjects = model.ground.rows.flatMap(({ events }) =>
      events.flatMap(({ stated }) => stated.map(({ subject }) => subject)),
    );
    expect(subjects.filter((subject) => !/^r?m-/.test(subject))).toEqual([]);
  });

  it("say where both date an event of one kind, and no date of the one meets the other's", () => {
    const apart = model.ground.rows.filter(({ contrasts }) => contrasts.length > 0);
    const dates = apart.flatMap(({ id, contrasts }) =>
      contrasts.map(({ paper, record }) => [
        id,
        paper.map(({ event, from }) => `${event} ${from}`),
        record.map(({ event, from }) => `${event} ${from}`),
      ]),
    );
    expect(dates).toEqual([
      ["m-us-iof-act", ["published 2020"], ["adopted 2021-01-01"]],
      ["m-us-future-institutes", ["announced 2021"], ["proposed 2020-06-30"]],
    ]);
    for (const row of apart) {
      expect([rowEnd(row, "en"), rowEnd(row, "zh")]).toEqual(["dated differently", "日期不一"]);
    }
  });

  it("are not told apart by what comes later of the same measure", () => {
    // Announced in 2022 and proposed in February 2022: one and the same, whatever followed in 2023.
    expect(rowOf("m-eu-chips-act").contrasts).toEqual([]);
    expect(rowEnd(rowOf("m-eu-chips-act"), "en")).toBeNull();
    // The paper announces, the record adopts: nothing to compare.
    expect(rowOf("m-de-hydrogen").contrasts).toEqual([]);
  });

  it("are choosable, each of them", () => {
    for (const id of idsOf(model)) expect(findItem(chen, id)).toBeDefined();
    expect(modelOf(chen, { choose: "DE" }).markOf("m-de-hydrogen")).toBe("neighbour");
    expect(modelOf(chen, { choose: "DE" }).ground).toBe(modelOf(chen).ground);
  });

  it("show every kind of event under its shape", () => {
    expect(model.ground.signs.map(({ sign, events }) => `${sign}: ${events.toSorted()}`)).toEqual([
      "start: announced,proposed",
      "made: adopted,launched,published",
      "in-force: in-force",
      "period: covers",
      "target: deadline,due-before",
      "revised: revised",
      "revoked: revoked",
      "end: ends",
    ]);
  });
});

describe("what is said of a row", () => {
  it("tells all its dates in order, only as exact as they are", () => {
    expect(spokenRow(rowOf("m-eu-chips-act"), "en")).toBe(
      "European Chips Act, European Union: announced in 2022 (paper); proposed on 8 February 2022 (record); adopted on 25 July 2023 (record); in force from 21 September 2023 (record).",
    );
    expect(spokenRow(rowOf("m-eu-qia"), "en")).toBe(
      "Quantum Internet Alliance, European Union: launched in October 2022 (paper and record).",
    );
    expect(spokenRow(rowOf("m-us-iof-act"), "en")).toContain(
      "target before fiscal year 2025 (paper)",
    );
    expect(spokenRow(rowOf("m-us-iof-act"), "en")).toMatch(
      / Dated differently: published in 2020 \(paper\), adopted on 1 January 2021 \(record\)\.$/,
    );
    expect(spokenRow(rowOf("m-us-future-institutes"), "zh")).toMatch(
      /日期不一：论文为2021年公布，外部记录为2020年6月30日提出。$/,
    );
    expect(spokenRow(rowOf("m-jp-foresight"), "zh")).toBe(
      "技术预见调查，日本：2019年11月1日发布（外部记录）。论文未载日期。",
    );
    expect(spokenRow(rowOf("rm-kr-k-semiconductor"), "en")).toContain("Named in the record only.");
  });

  it("gives labels and sources to who asks", () => {
    expect(rowNotes(rowOf("m-eu-digital-education"), chen, "en")).toEqual([
      "Digital Education Action Plan (2021–2027)",
      "Published in September 2020: Digital Education Action Plan released. Paper: 3.3, paragraph 1, sentence 6",
      expect.stringMatching(
        /^Adopted on 30 September 2020: Adopted by the Commission\. Record: .+/,
      ),
      "Covers 2021 to 2027: Years the Digital Education Action Plan covers. Paper: 3.3, paragraph 1, sentence 6",
    ]);
  });
});

describe("without the record", () => {
  it.each([
    ["switched off", modelOf(chen, { record: false })],
    ["absent", modelOf({ ...chen, record: null })],
  ])("nothing of it is left where it is %s", (_, model) => {
    expect(model.title).toBe("The paper dates 8 of 17 measures");
    expect(model.ground.counts).toMatchObject({ recordEvents: 0, ownMeasures: 0, contrasts: 0 });
    expect(idsOf(model)).toEqual(chen.paper.measures.map(({ id }) => id));
    expect(marksOf("m-eu-qia", model)).toEqual(["paper made 2022-10"]);
    expect(model.ground.axis?.scale.domain).toEqual([2020, 2032]);
    const { rows } = toTimelineTable(model, "en");
    const said = model.ground.rows.flatMap((row) => [spokenRow(row, "en"), rowEnd(row, "en")]);
    const text = [model.subtitle, toTimelineSentence(model, "en"), ...said, ...rows.flat()].join();
    expect(text).not.toMatch(/record/i);
    expect(rows).toHaveLength(11 + 9);
  });
});

describe("the economies asked for", () => {
  it("alone are shown, and the words say so", () => {
    const model = modelOf(chen, { economies: ["US", "DE"] });
    const shown = recordDates.filter(({ subject }) => /-(us|de)-/.test(subject));
    expect(model.title).toBe(
      `The paper dates 4 of 9 measures shown; the record adds ${shown.length} dates`,
    );
    const economies = model.ground.rows.map(({ practice }) =>
      practice.economies.map(({ id }) => id),
    );
    expect(economies.every((ids) => ids.includes("US") || ids.includes("DE"))).toBe(true);
    expect(idsOf(model)).toContain("m-jp-us-cooperation");
    expect(toTimelineSentence(model, "en")).toContain("4 of 9 measures shown");
    expect(toTimelineTable(model, "en").rows.map(([who]) => who)).not.toContain("South Korea");
  });

  it("are all where none that is named has a measure", () => {
    expect(idsOf(modelOf(chen, { economies: ["XX", "CN"] }))).toEqual(idsOf(modelOf(chen)));
  });
});

describe("the order", () => {
  it("may be that of the earliest date, the undated last", () => {
    const ids = idsOf(modelOf(chen, { order: "date" }));
    expect(ids.slice(0, 3)).toEqual([
      "rm-jp-hydrogen-2017",
      "m-us-nqi-act",
      "m-de-research-system",
    ]);
    const without = idsOf(modelOf(chen, { order: "date", record: false }));
    expect(without[0]).toBe("m-us-iof-act");
    expect(without.at(-1)).toBe("m-jp-foresight");
  });

  it("may be that of the economies", () => {
    const firsts = modelOf(chen, { order: "economy" }).ground.rows.map(
      ({ practice }) => practice.economies[0]?.id,
    );
    expect([...new Set(firsts)]).toEqual(["US", "EU", "DE", "JP", "KR", "GB"]);
  });

  it.each(["amount", "nonsense"])("is the paper's for %s", (order) => {
    expect(idsOf(modelOf(chen, { order }))).toEqual(idsOf(modelOf(chen)));
  });
});

describe("the axis and today", () => {
  it("reach over whole years, a line at each", () => {
    const { axis } = modelOf(chen).ground;
    expect(axis?.scale.domain).toEqual([2017, 2032]);
    expect(axis?.years).toEqual(Array.from({ length: 15 }, (_, step) => 2017 + step));
  });

  it("show today only where it lies on the axis", () => {
    expect(modelOf(chen).todayAt).toBeCloseTo(2026 + 326 / 365, 6);
    expect(modelOf(chen, {}, "en", "2031-12-31").todayAt).not.toBeNull();
    expect(modelOf(chen, {}, "en", "2032-01-01").todayAt).toBeNull();
  });

  it("call a past day that is shown by its date", () => {
    const named = (locale: "en" | "zh", day?: string) =>
      modelOf(chen, {}, locale, "2026-02-15", day).todayName;
    expect([named("en"), named("zh")]).toEqual(["today", "今天"]);
    expect(named("en", "2026-11-23")).toBe("15 February 2026");
    expect(named("zh", "2026-11-23")).toBe("2026年2月15日");
  });

  it("tell what begins after today", () => {
    const told = (today: string) =>
      modelOf(chen, {}, "en", today).ahead.map(({ row, event }) => [row.id, event.sign]);
    expect(told("2026-11-23")).toEqual([
      ["m-us-iof-act", "end"],
      ["m-de-future-fund", "end"],
      ["m-kr-semiconductor-talent", "target"],
    ]);
    expect(told("2031-01-01")).toEqual([]);
  });
});
