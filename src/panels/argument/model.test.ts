import { describe, expect, it } from "vitest";
import { locales } from "@/i18n";
import { chen, example, large, modelOf as model } from "./fixture";
import { toArgumentSentence, toArgumentTable } from "./twins";

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
  const chosen = strands.filter(({ mark }) => mark === "chosen");
  expect(chosen.map(({ links }) => links)).toEqual([[link]]);
  for (const end of [link?.from, link?.to]) {
    expect(boxes.find(({ id }) => id === end)?.item?.mark).toBe("neighbour");
  }
});

it("of a bundle shows and counts the stated links alone where asked", () => {
  const mixed = model(large).strands.find(
    ({ links, grade }) => grade === "stated" && links.some((link) => link.grade !== "stated"),
  );
  if (!mixed) throw new Error("no bundle of several grades");
  const own = mixed.links.filter(({ grade }) => grade === "stated");
  const alone = model(large, { stated: true }).strands.find(({ id }) => id === mixed.id);
  expect(alone?.links).toEqual(own);
  expect(alone?.share).toBe(own.length / mixed.links.length);
  expect(mixed.share).toBe(1);
  expect(alone?.title).toContain(own.length === 1 ? ": stated" : `${own.length} links`);
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
