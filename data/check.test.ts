import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkAll } from "./check";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "throughline-data-"));
  cpSync("data/example", join(root, "example"), { recursive: true });
  cpSync("data/schema", join(root, "schema"), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const at = (name: string) => join(root, "example", name);
function edit(name: string, from: string, to: string): void {
  writeFileSync(at(name), readFileSync(at(name), "utf8").replaceAll(from, to));
}

test("the example is silent, and its text matches its digests", () => {
  const { lines, problems } = checkAll(["--text", at("text.txt")], root);
  expect(problems).toEqual([]);
  expect(lines.at(-1)).toBe(`${at("paper.json")}: 12 of 12 passages match`);
});

test("--passages prints ids and digests", () => {
  const { lines } = checkAll(["--text", at("text.txt"), "--passages"], root);
  expect(lines).toContain("1-p1-s1\t89802a8e625a");
});

test("a changed sentence is found by its passage", () => {
  edit("text.txt", "Other towns", "Some towns");
  const { lines, problems } = checkAll(["--text", at("text.txt")], root);
  expect(lines.at(-1)).toContain("11 of 12 passages match");
  expect(problems).toEqual([expect.stringContaining("passages / 2-p1-s1 / digest")]);
});

test("a heading taken for text is asked about, and so is a section left without any", () => {
  edit("text.txt", "2. What", "2.1. What");
  const { lines } = checkAll(["--text", at("text.txt")], root);
  expect(lines.filter((line) => line.includes("a heading?"))).toEqual([
    expect.stringContaining(": Is “2.1.” a heading?"),
  ]);
  const outline = '"outline": [{ "id": "1.9", "title": { "en": "x", "zh": "x" } },';
  edit("paper.json", '"outline": [', outline);
  expect(checkAll(["--text", at("text.txt")], root).lines).toContain(
    `${at("paper.json")}: outline / 1.9: The text has no passage in this section.`,
  );
});

test("an end that the text does not have is a problem of its paper", () => {
  edit(
    "text.txt",
    JSON.parse(readFileSync(at("paper.json"), "utf8")).source.split.end,
    "Elsewhere",
  );
  expect(checkAll(["--text", at("text.txt")], root).problems).toEqual([
    expect.stringContaining("paper.json: source / split: No line after the start begins with"),
  ]);
});

test("each problem of each file is listed with its path", () => {
  edit("record.json", '"m-lanes"', '"m-tram"');
  edit("story.json", '"c-counts"', '"c-tram"');
  const { problems } = checkAll([], root);
  expect(problems).toEqual([
    `${at("record.json")}: amounts / amount-lanes / subject: There is no record m-tram.`,
    `${at("record.json")}: dates / date-lanes / subject: There is no record m-tram.`,
    `${at("record.json")}: checks / check-lanes / subject: There is no record m-tram.`,
    `${at("story.json")}: steps / step-challenges / choose: There is no record c-tram.`,
  ]);
});

test("a slip the page would take is a problem of its file", () => {
  edit("paper.json", '"id": "example"', '"id": "towns"');
  edit("record.json", '"paper": "example"', '"paper": "towns"');
  edit("record.json", '"2023-02"', '"2023-02-30"');
  edit("story.json", '"paper": "example"', '"paper": "towns"');
  expect(checkAll([], root).problems).toEqual([
    `${at("paper.json")}: id: A paper's id is its folder's name, example; it is towns.`,
    `${at("record.json")}: sources / s-northport / date: The calendar has no 2023-02-30.`,
    `${at("record.json")}: dates / date-lanes / date: The calendar has no 2023-02-30.`,
  ]);
});

test("a folder without a paper is told", () => {
  rmSync(at("paper.json"));
  expect(checkAll([], root).problems).toEqual([
    `${at("paper.json")}: The folder has no such file.`,
  ]);
});

test("a file that is no JSON and a schema out of date are problems", () => {
  writeFileSync(at("paper.json"), "{");
  writeFileSync(join(root, "schema", "story.schema.json"), "{}");
  const { problems } = checkAll([], root);
  expect(problems[0]).toContain("paper.json: This is not JSON");
  expect(problems[1]).toContain("story.schema.json: Out of date");
  expect(checkAll(["--schema"], root).problems).toHaveLength(1);
});
