import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Dataset, parsePaper, parseRecord } from "@/dataset";
import { catalogueOf, prepare } from "./catalogue";
import type { Indexed } from "./entry";
import { fold, has, toWanted } from "./folded";
import { entriesIn, findEntries } from "./lookup";
import { words } from "./resultWords";

const read = (file: string) => JSON.parse(readFileSync(`data/chen-2023/${file}.json`, "utf8"));
const paper = parsePaper(read("paper"));
const record = parseRecord(read("record"), paper);
const open = (): Dataset => ({ paper, record, story: null });
const dataset = open();
const { entries } = catalogueOf(dataset);

/** The same, looked for in each entry's text. */
function look(query: string): readonly Indexed[] {
  const wanted = toWanted(query);
  return entries.filter(({ kind, title, note, sections, also = [] }) => {
    const kinds = [words("en").kind[kind], words("zh").kind[kind]];
    const own = [title.en, title.zh, note?.en ?? "", note?.zh ?? ""];
    const text = fold(...own, ...kinds, ...sections, ...also);
    return wanted.every((word) => has(text, word));
  });
}

const texts = [
  ...paper.statements,
  ...paper.terms.map(({ explanation }) => ({ text: explanation })),
];
const part = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom("en", "zh"),
    fc.nat(60),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([{ text }, locale, from, length]) => text[locale].slice(from, from + length));

describe("the catalogue", () => {
  test.prop([fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 3 })])(
    "finds what reading every entry finds, in the paper's order",
    (parts) => {
      const query = parts.join(" ");
      const found = [...findEntries(dataset, toWanted(query))];
      expect(found.flatMap(([, own]) => own)).toEqual(look(query));
      for (const [kind, own] of found) expect(own.every((each) => each.kind === kind)).toBe(true);
    },
  );

  it.each(["4", "4.3"])("lists what stands in section %s and within it", (section) => {
    const found = [...entriesIn(dataset, section).values()].flat();
    const isIn = (id: string) => id === section || id.startsWith(`${section}.`);
    expect(found).toEqual(
      entries.filter(({ id, sections }) => id !== `section-${section}` && sections.some(isIn)),
    );
    expect(found.length).toBeGreaterThan(10);
  });

  it("holds each thing once", () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { statements, terms, quantities, dates } = paper;
    for (const { id } of [...statements, ...terms, ...quantities, ...dates]) {
      expect(ids).toContain(id);
    }
  });

  it("is built in slices", () => {
    const slowly = open();
    expect(prepare(slowly, 0)).toBe(false);
    let slices = 0;
    while (!prepare(slowly, 0.5)) slices += 1;
    expect(slices).toBeGreaterThan(1);
    expect(catalogueOf(slowly).entries).toEqual(entries);
  });
});
