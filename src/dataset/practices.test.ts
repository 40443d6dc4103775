import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parsePaper, parseRecord } from "./parse";
import { practicesOf } from "./practices";

const read = (file: string) => JSON.parse(readFileSync(`data/chen-2023/${file}.json`, "utf8"));
const paper = parsePaper(read("paper"));
const record = parseRecord(read("record"), paper);
const ids = (economies: readonly { id: string }[]) => economies.map(({ id }) => id);

it("the paper's own economy is the one that no measure names, in the record either", () => {
  const { home } = practicesOf({ paper, record, story: null });
  expect(ids(home)).toEqual(["CN"]);
  const name = { en: "France", zh: "法国" };
  const economies = [...paper.economies, { id: "FR", title: name, short: name }];
  const [measure] = record.measures;
  if (!measure) throw new Error("The record names no measure");
  const more = { ...record, measures: [...record.measures, { ...measure, economies: ["FR"] }] };
  const there = practicesOf({ paper: { ...paper, economies }, record: more, story: null });
  expect(ids(there.home)).toEqual(["CN"]);
  expect(ids(there.abroad)).not.toContain("FR");
});
