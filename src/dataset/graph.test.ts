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

test.prop([links, place, fc.boolean(), fc.integer({ min: 1, max: 6 })])(
  "reach finds the strongest path, as walking every path does",
  (made, { id }, stated, most) => {
    const dataset: Dataset = { paper: { ...example, links: made }, record: null, story: null };
    const found = new Map(
      [...reach(dataset, [id], "forward", { stated, steps: most })].map(([to, how]) => [
        to,
        [gradeRank[how.grade], how.steps],
      ]),
    );
    const followed = made.filter(({ grade }) => !stated || grade === "stated");
    const expected = new Map<string, number[]>([[id, [3, 0]]]);
    for (const [to, rank, steps] of walk(followed, id, 3, 0)) {
      if (steps > most) continue;
      const known = expected.get(to);
      const isBetter =
        !known || rank > (known[0] ?? 0) || (rank === known[0] && steps < (known[1] ?? 0));
      if (isBetter) expected.set(to, [rank, steps]);
    }
    expect(found).toEqual(expected);
  },
);

test.prop([links, place, place])("what is reached forward reaches back", (made, a, b) => {
  const dataset: Dataset = { paper: { ...example, links: made }, record: null, story: null };
  const far = { stated: false, steps: Number.POSITIVE_INFINITY };
  expect(reach(dataset, [a.id], "forward", far).has(b.id)).toBe(
    reach(dataset, [b.id], "back", far).has(a.id),
  );
});
