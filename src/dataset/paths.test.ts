import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parsePaper } from "./parse";
import { pathsBetween, pathsFrom } from "./paths";

const paper = parsePaper(JSON.parse(readFileSync("data/chen-2023/paper.json", "utf8")));
const chen = { paper, record: null, story: null };

const told = (row: string, column: string) =>
  pathsBetween(chen, row, column).map(({ grade, links }) => [
    grade,
    ...links.flatMap(({ from, to }, index) => (index === 0 ? [from, to] : [to])),
  ]);

it("goes the line's way round, the firmest path first, then the shorter", () => {
  expect(told("c-finance-foresight", "n-macro")).toEqual([
    ["implied", "n-macro", "m-us-iof-act", "c-finance-foresight"],
  ]);
  const several = told("c-finance-foresight", "n-elements");
  expect(several).toHaveLength(3);
  expect(several[0]).toEqual(["implied", "n-elements", "c-finance-foresight"]);
});

it("takes one link to a recommendation or a practice abroad, and says none where there is none", () => {
  expect(told("c-talent-gap", "r-talent")).toEqual([["implied", "c-talent-gap", "r-talent"]]);
  expect(told("c-regulation", "r-talent")).toEqual([]);
  expect(told("no-such", "r-talent")).toEqual([]);
  for (const { id } of paper.challenges) {
    for (const [to, paths] of pathsFrom(chen, id)) {
      const most = /^[mr]-/.test(to) ? 1 : 2;
      for (const { links } of paths)
        expect(links.length, `${id} × ${to}`).toBeLessThanOrEqual(most);
    }
  }
});

it("is as firm as the weakest of its links", () => {
  const rank = { reading: 1, implied: 2, stated: 3 };
  for (const { id } of paper.challenges) {
    for (const paths of pathsFrom(chen, id).values()) {
      for (const { grade, links } of paths) {
        expect(rank[grade]).toBe(Math.min(...links.map((link) => rank[link.grade])));
      }
    }
  }
});
