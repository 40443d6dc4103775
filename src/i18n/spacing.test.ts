import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// As policy papers are set: the page leaves no blank beside a figure, so that a number looks the same everywhere.
const blank = /[\p{Script=Han}，。；：、（）] (?=\d|\$\{)|[\d}] (?=\p{Script=Han})/u;

it("Chinese leaves no blank between a character and a figure", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => `src/${file}`);
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => blank.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
