import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Dataset, parsePaper } from "@/dataset";
import { type Locale, locales } from "@/i18n";
import { defaultView, type View } from "@/view";
import { selectArgument } from "./model";
import { toArgumentSentence, toArgumentTable } from "./twins";

const read = (folder: string): Dataset => ({
  paper: parsePaper(JSON.parse(readFileSync(`data/${folder}/paper.json`, "utf8"))),
  record: null,
  story: null,
});
const chen = read("chen-2023");
const example = read("example");

function model(dataset: Dataset, view: Partial<View> = {}, locale: Locale = "en") {
  return selectArgument({
    dataset,
    locale,
    today: "2026-11-24",
    calendarDay: "2026-11-24",
    view: { ...defaultView, paper: dataset.paper.id, ...view },
  });
}

it("tells the stated links from the others, and shows them alone where asked", () => {
  const stated = chen.paper.links.filter(({ grade }) => grade === "stated").length;
  expect(model(chen).title).toBe(
    `The paper states ${stated} of the argument’s ${chen.paper.links.length} links`,
  );
  expect(model(chen).strands).toHaveLength(chen.paper.links.length);
  const alone = model(chen, { stated: true });
  expect(alone.strands.map(({ grade }) => grade)).toEqual(Array(stated).fill("stated"));
  // What is laid out stays, so that nothing moves.
  expect(alone.bundles).toHaveLength(chen.paper.links.length);
  expect(toArgumentTable(alone, "en").rows).toHaveLength(stated);
});

it("lights the links along which a choice is followed, and no others", () => {
  const { strands, boxes } = model(chen, { choose: "c-talent-gap" });
  const marks = new Map(boxes.map(({ id, item }) => [id, item?.mark]));
  const lit = strands.filter(({ mark }) => mark === "linked");
  expect(lit.length).toBeGreaterThan(5);
  for (const { from, to } of lit) {
    expect([marks.get(from), marks.get(to)]).not.toContain("muted");
  }
  const answers = lit.filter(({ from }) => from === "c-talent-gap").map(({ to }) => to);
  expect(answers).toContain("r-talent");
});

it("marks a chosen link, and its ends as one step away", () => {
  const [link] = chen.paper.links;
  const { strands, boxes } = model(chen, { choose: link?.id ?? "" });
  expect(strands.filter(({ mark }) => mark === "chosen").map(({ id }) => id)).toEqual([link?.id]);
  for (const end of [link?.from, link?.to]) {
    expect(boxes.find(({ id }) => id === end)?.item?.mark).toBe("neighbour");
  }
});

describe.each([
  ["this paper", chen],
  ["the example", example],
])("%s", (_, dataset) => {
  it.each(locales)("speaks %s everywhere", (locale) => {
    const made = model(dataset, {}, locale);
    const { columns, rows } = toArgumentTable(made, locale);
    expect(rows).toHaveLength(dataset.paper.links.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const texts = [
      made.title,
      made.subtitle,
      toArgumentSentence(made, locale),
      ...made.headings,
      ...made.boxes.map(({ label }) => label),
      ...made.strands.map(({ title }) => title),
      ...rows.flat(),
    ];
    for (const text of texts) expect(String(text)).not.toMatch(/undefined|null|^$/);
    const alone = toArgumentSentence(model(dataset, { stated: true }, locale), locale);
    const told = [alone, ...rows.flatMap(([from, to, , , passages]) => [from, to, passages])];
    if (locale === "zh") for (const text of told) expect(text).not.toMatch(/[;(]|。 /);
  });
});
