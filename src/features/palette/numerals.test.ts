import { describe, expect, it } from "vitest";
import { plainNumbers, takeNumbers } from "./numerals";

describe("numbers with a scale", () => {
  it.each([
    ["150 thousand", "150000"],
    ["150k", "150000"],
    ["15万", "150000"],
    ["15 万", "150000"],
    ["4.5 million", "4500000"],
    ["4.5m", "4500000"],
    ["450万", "4500000"],
    ["10bn", "10000000000"],
    ["10 bn", "10000000000"],
    ["100亿", "10000000000"],
    ["1.275 billion", "1275000000"],
    ["510万亿", "510000000000000"],
    ["3千", "3000"],
    ["2千万", "20000000"],
  ])("%s is %s", (text, plain) => expect(plainNumbers(text)).toEqual([plain]));

  it.each([
    "150000",
    "3 m",
    "3 measures",
    "4.3.1 b",
    "2 tables",
    "5th",
    "6g",
    "10 bnx",
    "十四五",
    "1000个",
  ])("%s has none", (text) => expect(plainNumbers(text)).toEqual([]));

  it("are told from the rest of the text", () => {
    const { numbers, rest } = takeNumbers("from 10bn to 1.5 trillion yen");
    expect(numbers).toEqual(["10000000000", "1500000000000"]);
    expect(rest.split(/ +/)).toEqual(["from", "to", "yen"]);
  });
});
