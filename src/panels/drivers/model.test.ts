import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import { type Locale, locales } from "@/i18n";
import type { PaperSnapshot } from "@/panels/panel";
import { defaultView } from "@/view";
import { selectDrivers } from "./model";
import { toDriversSentence, toDriversTable } from "./twins";

function open(folder: string): Dataset {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`data/${folder}/${file}.json`, "utf8"));
  const paper = parsePaper(read("paper"));
  return { paper, record: parseRecord(read("record"), paper), story: null };
}
const chen = open("chen-2023");
const example = open("example");

function snapshotOf(dataset: Dataset, locale: Locale, choose: string | null = null): PaperSnapshot {
  return {
    dataset,
    locale,
    today: "2026-11-23",
    calendarDay: "2026-11-23",
    view: { ...defaultView, paper: dataset.paper.id, choose },
  };
}
const model = (choose: string | null = null, locale: Locale = "en") =>
  selectDrivers(snapshotOf(chen, locale, choose));

describe("the triad of this paper", () => {
  it("makes its title from the count", () => {
    expect(model().title).toBe("Three drivers act as one");
    expect(model(null, "zh").title).toBe("三大动力须协同发力");
  });

  it("says so where the paper says nothing of a pair", () => {
    const { pairs, diagram } = model();
    for (const [at, { id }] of chen.paper.pairs.entries()) {
      const isSilent = chen.paper.pairs[at]?.text === null;
      expect(pairs[at]).toMatchObject({ id, isSilent });
      expect(diagram.edgeLabels[at] === null).toBe(!isSilent);
      if (isSilent) expect(pairs[at]?.says).toMatch(/says nothing/);
    }
  });

  it("keeps the part it lays out when the choice changes", () => {
    expect(model("c-talent-gap").diagram).toBe(model().diagram);
  });

  it("marks a driver's pairs, and mutes the pair it has no part in", () => {
    const { drivers, pairs } = model("d-technology-push");
    expect(drivers[0]?.mark).toBe("chosen");
    const marks = pairs.map(({ ends, mark }) => [ends.includes(0), mark]);
    for (const [isOwn, mark] of marks) expect(mark).toBe(isOwn ? "neighbour" : "muted");
  });

  it("sets every trend beside its direction", () => {
    const { directions } = model();
    expect(directions.map(({ id, trends }) => [id, trends.map((trend) => trend.id)])).toEqual([
      ["dir-frontier", ["t-intelligent"]],
      ["dir-demand", ["t-green", "t-health"]],
    ]);
  });
});

describe.each([
  ["this paper", chen],
  ["the example", example],
])("%s", (_, dataset) => {
  it.each(locales)("speaks %s everywhere", (locale) => {
    const made = selectDrivers(snapshotOf(dataset, locale));
    const { columns, rows } = toDriversTable(made, locale);
    const { drivers, pairs, directions, trends } = dataset.paper;
    expect(rows).toHaveLength(
      drivers.length + 1 + pairs.length + directions.length + trends.length,
    );
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const texts = [made.title, made.subtitle, toDriversSentence(made, locale), ...rows.flat()];
    for (const text of texts) expect(String(text)).not.toMatch(/undefined|null|\?$/);
    if (locale === "zh") expect(toDriversSentence(made, locale)).toMatch(/\p{Script=Han}/u);
  });
});

it("stands with more drivers and pairs than three", () => {
  const [first] = chen.paper.drivers;
  if (!first) throw new Error("no driver");
  const drivers = [0, 1, 2, 3, 4].map((at) => ({ ...first, id: `d-${at}` }));
  const pairs = drivers.flatMap((a, at) =>
    drivers.slice(at + 1).map((b) => ({
      id: `${a.id}-${b.id}`,
      drivers: [a.id, b.id] as [string, string],
      text: null,
      passages: [],
    })),
  );
  const dataset: Dataset = { ...chen, paper: { ...chen.paper, drivers, pairs, links: [] } };
  const made = selectDrivers(snapshotOf(dataset, "en"));
  expect(made.title).toMatch(/^Five drivers/);
  expect(made.pairs).toHaveLength(10);
});
