import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Dataset } from "./dataset";
import { gradeRank } from "./evidence";
import { reach } from "./graph";
import { parsePaper } from "./parse";
import type { Link } from "./schema";
import type { Grade } from "./shapes";

const example = parsePaper(JSON.parse(readFileSync("data/example/paper.json", "utf8")));
const columns = [
  example.drivers,
  example.directions,
  example.needs,
  example.measures,
  example.challenges,
  example.recommendations,
].map((items) => items.map(({ id }) => id));

const place = fc
  .nat(columns.length - 1)
  .chain((column) => fc.constantFrom(...(columns[column] ?? [])).map((id) => ({ column, id })));
/** Any links from an earlier to a later column, whatever the relation. */
const links = fc.array(
  fc
    .tuple(place, place, fc.constantFrom<Grade>("stated", "implied", "reading"))
    .filter(([from, to]) => from.column < to.column)
    .map(
      ([from, to, grade]): Link => ({
        id: "link",
        from: from.id,
        to: to.id,
        relation: "sets",
        grade,
        why: { en: "why", zh: "为何" },
        passages: [],
      }),
    ),
  { maxLength: 14 },
);

/** Every path forward, walked one by one. */
function walk(
  all: readonly Link[],
  from: string,
  rank: number,
  steps: number,
): [string, number, number][] {
  return all
    .filter((link) => link.from === from)
    .flatMap((link) => {
      const weakest = Math.min(rank, gradeRank[link.grade]);
      return [[link.to, weakest, steps + 1], ...walk(all, link.to, weakest, steps + 1)] as [
        string,
        number,
        number,
      ][];
    });
}

test.prop([links, place])(
  "reach finds the strongest path, as walking every path does",
  (made, { id }) => {
    const dataset: Dataset = { paper: { ...example, links: made }, record: null, story: null };
    const found = new Map(
      [...reach(dataset, [id], "forward")].map(([to, { grade, steps }]) => [
        to,
        [gradeRank[grade], steps],
      ]),
    );
    const expected = new Map<string, number[]>([[id, [3, 0]]]);
    for (const [to, rank, steps] of walk(made, id, 3, 0)) {
      const known = expected.get(to);
      const isBetter =
        !known || rank > (known[0] ?? 0) || (rank === known[0] && steps < (known[1] ?? 0));
      if (isBetter) expected.set(to, [rank, steps]);
    }
    // A path of the strongest grade with the fewest links may pass through an item whose own best
    // path is stronger but longer; the count of links is then that of the stronger one.
    expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [to, [rank]] of expected) expect(found.get(to)?.[0]).toBe(rank);
  },
);

test.prop([links, place, place])("what is reached forward reaches back", (made, a, b) => {
  const dataset: Dataset = { paper: { ...example, links: made }, record: null, story: null };
  expect(reach(dataset, [a.id], "forward").has(b.id)).toBe(
    reach(dataset, [b.id], "back").has(a.id),
  );
});
