import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { askFor, foldParagraphs, most, whole } from "./fold";

const drawn = (pieces: ReturnType<typeof foldParagraphs>) =>
  pieces.filter(({ kind }) => kind === "paragraph").map(({ from }) => from);

const section = fc.integer({ min: 0, max: 400 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    marked: fc
      .uniqueArray(fc.nat({ max: Math.max(count - 1, 0) }))
      .map((all) => all.filter((index) => index < count).toSorted((a, b) => a - b)),
    asked: fc.uniqueArray(fc.nat({ max: 420 })).map((all) => new Set(all)),
  }),
);

test.prop([section])("every paragraph is there once, in order", ({ count, marked, asked }) => {
  const pieces = foldParagraphs(count, marked, asked);
  const covered = pieces.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => from + index),
  );
  expect(covered).toEqual(Array.from({ length: count }, (_, index) => index));
  for (const index of asked) if (index < count) expect(drawn(pieces)).toContain(index);
  for (const index of marked.slice(0, most)) expect(drawn(pieces)).toContain(index);
  if (count <= whole) expect(drawn(pieces)).toHaveLength(count);
  else expect(drawn(pieces).length).toBeLessThanOrEqual(most + asked.size);
});

describe("a long section", () => {
  it("starts at its start, and goes on where one asks", () => {
    const pieces = foldParagraphs(100, [], new Set());
    expect(drawn(pieces)).toEqual(Array.from({ length: most }, (_, index) => index));
    const gap = { kind: "gap", from: most, to: 100 } as const;
    expect(pieces.at(-1)).toEqual(gap);
    const more = foldParagraphs(100, [], askFor(new Set(), gap));
    expect(drawn(more)).toHaveLength(2 * most);
    expect(more.at(-1)).toEqual({ ...gap, from: 2 * most });
  });

  it("shows what is marked, wherever it is", () => {
    expect(foldParagraphs(100, [7, 50], new Set())).toEqual([
      { kind: "gap", from: 0, to: 7 },
      { kind: "paragraph", from: 7, to: 8 },
      { kind: "gap", from: 8, to: 50 },
      { kind: "paragraph", from: 50, to: 51 },
      { kind: "gap", from: 51, to: 100 },
    ]);
  });
});
