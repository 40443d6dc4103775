import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { digestOf, type Markers, sentencesOf, splitText, suspectPassages } from "./split";

const markers: Markers = { start: "1. Bread", end: "The baker is", lostHeadings: [] };

function split(lines: readonly string[], lostHeadings: Markers["lostHeadings"] = []) {
  const text = ["A title", "The baker is Ada.", "1. Bread", ...lines, "The baker is", "Later."];
  return splitText(text.join("\n"), { ...markers, lostHeadings }).map(
    ({ id, text: words }) => `${id} ${words}`,
  );
}

test("the body lies between its markers, and the end counts only after the start", () => {
  expect(split(["Flour rises."])).toEqual(["1-p1-s1 Flour rises."]);
  expect(() => splitText("Nothing here.", markers)).toThrow("1. Bread");
  expect(() => splitText("1. Bread\nFlour rises.", markers)).toThrow("The baker is");
});

test("headings name sections; a year or a long numbered line is text", () => {
  const long = `2. ${"Very ".repeat(20)}long.`;
  expect(split(["One.", "1.2 Rye", "Two.", "2021 was dry.", long, "3. Oven", "Hot."])).toEqual([
    "1-p1-s1 One.",
    "1.2-p1-s1 Two.",
    "1.2-p2-s1 2021 was dry.",
    "1.2-p3-s1 2.",
    `1.2-p3-s2 ${long.slice(3)}`,
    "3-p1-s1 Hot.",
  ]);
});

test.each([
  ["1.1. Rye", "Two.", ["1-p2-s1 1.1."]],
  ["1.1.1 Rye", "Two.", ["1-p2-s1 1.1.1 Rye Two."]],
  ["1.1 Rye", "Two.", []],
  ["3.5 tonnes rose.", "2021 was dry.", []],
])("a heading taken for text is suspected: %s", (line, next, suspects) => {
  const text = ["1. Bread", "One.", line, next, "The baker is"].join("\n");
  const found = suspectPassages(splitText(text, markers));
  expect(found.map(({ id, text: words }) => `${id} ${words}`)).toEqual(suspects);
});

test("a line cut by a page break goes on, whatever the next begins with", () => {
  expect(
    split(["Bread made in", "1. May tastes of ser-", "vices and co-", "“op” grain.”", "New."]),
  ).toEqual([
    "1-p1-s1 Bread made in 1.",
    "1-p1-s2 May tastes of services and co“op” grain.”",
    "1-p2-s1 New.",
  ]);
});

test("a lost heading is set before its paragraph", () => {
  const lost = [{ section: "1.4", before: "Ovens of" }];
  expect(split(["One.", "Ovens of stone. Hot.", "Two."], lost)).toEqual([
    "1-p1-s1 One.",
    "1.4-p1-s1 Ovens of stone.",
    "1.4-p1-s2 Hot.",
    "1.4-p2-s1 Two.",
  ]);
});

test.each([
  ["He said “Stop.” Then left.", ["He said “Stop.”", "Then left."]],
  ["The U.S. Mills grind. Ours too!", ["The U.S. Mills grind.", "Ours too!"]],
  ["It rose 3.5 times. 2021 was dry.", ["It rose 3.5 times. 2021 was dry."]],
  ["Why? “Because.” Écoutez.", ["Why?", "“Because.”", "Écoutez."]],
  ["Salt. sugar.", ["Salt. sugar."]],
])("sentences of %s", (paragraph, sentences) => {
  expect(sentencesOf(paragraph)).toEqual(sentences);
});

const word = fc.stringMatching(/^[a-zé]{1,8}$/);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom(".", "!", "?", ".”"))
  .map(([words, end]) => `Q${words.join(" ")}${end}`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 });

property.prop([paragraph])("sentences, joined again, are the paragraph", (sentences) => {
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
});

property.prop([
  fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  fc.infiniteStream(fc.boolean()),
])("page breaks between words and empty lines change nothing", (paragraphs, coins) => {
  const cut = (text: string) =>
    text.replace(/(?<![.!?”]) /g, () => (coins.next().value ? "\n\n  " : " "));
  const whole = paragraphs.map((sentences) => sentences.join(" "));
  expect(split(whole.map(cut))).toEqual(split(whole));
});

test("a digest ignores how quotes, spaces and accents are written, nothing else", () => {
  expect(digestOf("“It’s  cafe\u0301”, \\$10\n")).toBe(digestOf('"It\'s caf\u00e9", $10'));
  expect(digestOf("abc")).toBe("ba7816bf8f01");
  expect(digestOf("Abc")).not.toBe(digestOf("abc"));
});
