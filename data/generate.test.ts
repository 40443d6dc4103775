import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Paper, parsePaper } from "@/dataset";
import { generatePaper } from "./generate";

const base = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));

const multiplied = [
  "passages",
  "measures",
  "challenges",
  "recommendations",
  "actions",
  "quantities",
  "dates",
  "statements",
] as const satisfies readonly (keyof Paper)[];
const kept = [
  "outline",
  "themes",
  "drivers",
  "pairs",
  "directions",
  "trends",
  "needs",
  "economies",
  "terms",
] as const satisfies readonly (keyof Paper)[];

test.each([1, 2, 7])("a paper of %i times the size is valid and has it", (factor) => {
  const paper = parsePaper(generatePaper(base, factor, 3));
  for (const part of multiplied) expect(paper[part]).toHaveLength(base[part].length * factor);
  for (const part of kept) expect(paper[part]).toEqual(base[part]);
  const fixed = base.links.filter(({ relation }) =>
    ["sets", "requires", "raises"].includes(relation),
  ).length;
  expect(paper.links).toHaveLength(fixed + (base.links.length - fixed) * factor);
});

test("factor 1 is the paper itself, but for its id", () => {
  expect(generatePaper(base, 1, 1)).toEqual({ ...base, id: "example-x1" });
});

test("fields stop at 60", () => {
  const paper = parsePaper(generatePaper(base, 50, 1));
  expect(paper.fields).toHaveLength(60);
});

test("the same seed makes the same paper, another seed another", () => {
  expect(generatePaper(base, 3, 5)).toEqual(generatePaper(base, 3, 5));
  expect(generatePaper(base, 3, 5)).not.toEqual(generatePaper(base, 3, 6));
});

test("a factor that is no whole number from 1 is refused", () => {
  expect(() => generatePaper(base, 0.5, 1)).toThrow("factor");
});
