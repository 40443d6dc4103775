import { expect, it } from "vitest";
import type { Item, Statement } from "@/dataset";
import { follow } from "./followed";
import type { Outline } from "./outline";

/** Sections of so many paragraphs, a statement each: "a-0", "a-1" … */
function outlineOf(lengths: Readonly<Record<string, number>>): Outline {
  const sections = Object.entries(lengths).map(([id, length]) => ({
    id,
    depth: 1 as const,
    title: id,
    note: null,
    statements: length,
    paragraphs: Array.from({ length }, (_, number) => ({ number, label: "", lines: [] })),
  }));
  const places = sections.flatMap(({ id, paragraphs }) =>
    paragraphs.map(
      ({ number }) => [`${id}-${number}`, { section: id, paragraph: number }] as const,
    ),
  );
  const none = { sections: 0, paragraphs: 0, sentences: 0, connective: 0, statements: 0 };
  return { sections, places: new Map(places), counts: { ...none, leftOut: 0 } };
}
const behind = (outline: Outline, from = 0) =>
  [...outline.places]
    .filter(([, { paragraph }]) => paragraph >= from)
    .map(([id]) => ({ id })) as unknown as readonly Statement[];
const chosen = { id: "chosen" } as Item;

it("opens every section of a paper of usual length", () => {
  const outline = outlineOf({ a: 20, b: 20, c: 20 });
  expect(follow(outline, chosen, behind(outline)).toOpen).toEqual(["a", "b", "c"]);
});

it("opens only the first sections of a very long paper, but marks and counts in all", () => {
  const outline = outlineOf({ a: 100, b: 100, c: 100, d: 100, e: 100 });
  const followed = follow(outline, chosen, behind(outline, 10));
  expect(followed.toOpen).toEqual(["a", "b", "c"]);
  expect(followed.marks.size).toBe(450);
  expect(followed.marked.get("e")).toMatchObject({ statements: 90 });
  expect(followed.marked.get("e")?.paragraphs.slice(0, 2)).toEqual([10, 11]);
});

it("counts a section that is drawn whole as what it draws", () => {
  const outline = outlineOf({ a: 0, b: 59, c: 59 });
  expect(follow(outline, chosen, behind(outline, 58)).toOpen).toEqual(["b"]);
});

it("counts statements that the outline leaves out nowhere", () => {
  const outline = outlineOf({ a: 1 });
  const { marks } = follow(outline, chosen, [{ id: "left-out" } as Statement]);
  expect(marks.size).toBe(0);
});
