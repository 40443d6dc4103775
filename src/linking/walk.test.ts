import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { columnOf, type Dataset, findItem, itemsOf, parsePaper, parseRecord } from "@/dataset";
import { type Locale, locales } from "@/i18n";
import { defaultView } from "@/view";
import type { Choice } from "./marks";
import { selectMarks } from "./marks";
import { toSentence } from "./sentence";
import { siblingsOf, stepsFrom, type Way, walk } from "./walk";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(`data/chen-2023/${file}.json`, "utf8"));
const paper = parsePaper(read("paper"));
const dataset: Dataset = { paper, record: parseRecord(read("record"), paper), story: null };
const at = (choose: string, more: Partial<Choice> = {}): Choice => ({
  ...defaultView,
  ...more,
  choose,
});

/** The items stood on, one a step, until a step leads nowhere. */
function walked(start: Choice, ways: readonly Way[]): readonly (string | null)[] {
  let view = start;
  return ways.map((way) => {
    const stride = walk(dataset, view, way);
    if (!stride) return null;
    view = { ...view, ...stride };
    return view.choose;
  });
}

const onward = (count: number) => Array.from({ length: count }, (): Way => "onward");

describe("from each driver to a recommendation and back", () => {
  it.each(paper.drivers.map(({ id }) => id))("%s", (driver) => {
    const way = walked(at(driver), onward(8)).filter((id) => id !== null);
    const kinds = way.map((id) => findItem(dataset, id)?.kind);
    const end = kinds.indexOf("recommendation");
    expect(end).toBeGreaterThan(0);
    const there = way.slice(0, end + 1);
    const back = there.map((): Way => "back");
    const both = walked(at(driver), [...onward(end + 1), ...back]);
    expect(both.slice(end + 1)).toEqual([...there.slice(0, -1).toReversed(), driver]);
  });
});

it("moves among what the item one came from leads to, and no further", () => {
  const need = findItem(dataset, "n-elements");
  if (!need) throw new Error("no need");
  const ids = stepsFrom(dataset, need, false).onward.map(({ id }) => id);
  const start = at("n-elements");
  const first = walked(start, ["onward"])[0] ?? "";
  const before = ids.indexOf(first);
  const down = ids.slice(before + 1);
  expect(walked(start, ["onward", ...down.map((): Way => "next"), "next"])).toEqual([
    first,
    ...down,
    null,
  ]);
});

it("follows stated links alone where the view asks for it", () => {
  const all = stepsFrom(dataset, findItem(dataset, "n-elements") ?? fail(), false);
  const stated = stepsFrom(dataset, findItem(dataset, "n-elements") ?? fail(), true);
  expect(stated.onward.length).toBeLessThan(all.onward.length);
  expect(walk(dataset, at("r-talent", { stated: true }), "back")).toBeNull();
});

function fail(): never {
  throw new Error("no such item");
}

describe("items beside the line", () => {
  it.each([
    ["KR", "onward", "measure"],
    ["f-quantum", "onward", "need"],
    ["t-green", "back", "direction"],
    ["a-talent-1", "back", "recommendation"],
    ["r-talent", "onward", "action"],
  ] as const)("%s leads %s to a %s", (id, way, kind) => {
    const to = walked(at(id), [way])[0] ?? "";
    expect(findItem(dataset, to)?.kind).toBe(kind);
  });
});

describe("depth", () => {
  const marked = (choose: string, depth: Choice["depth"]) =>
    [...itemsOf(dataset).values()]
      .filter((item) => columnOf(item) !== null)
      .filter(({ id }) => selectMarks(dataset, at(choose, { depth })).markOf(id) !== "muted")
      .map(({ id }) => id);

  it("1 marks what is one link away, 2 what is two, all everything along the line", () => {
    const driver = findItem(dataset, "d-technology-push") ?? fail();
    const one = stepsFrom(dataset, driver, false).onward;
    const two = one.flatMap((item) => stepsFrom(dataset, item, false).onward);
    const onLine = (ids: readonly string[]) => [...new Set(ids)].toSorted();
    const isOnLine = ({ id }: { id: string }) => columnOf(findItem(dataset, id) ?? fail()) !== null;
    const ids = (items: readonly { id: string }[]) => items.filter(isOnLine).map(({ id }) => id);
    expect(marked(driver.id, "1").toSorted()).toEqual(onLine([driver.id, ...ids(one)]));
    expect(marked(driver.id, "2").toSorted()).toEqual(
      onLine([driver.id, ...ids(one), ...ids(two)]),
    );
  });

  it("all reaches what lies beyond two links", () => {
    const beyond = paper.drivers.filter(
      ({ id }) => marked(id, "all").length > marked(id, "2").length,
    );
    expect(beyond.map(({ id }) => id)).toContain("d-policy-assurance");
  });
});

describe("the spoken sentence", () => {
  it("names the item, where it leads, where it comes from and its place", () => {
    expect(toSentence(dataset, at("n-elements"), "en")).toMatch(
      /^Need 2\.3, .+; leads to \d+ practices abroad, .+; comes from .+; 3 of 4\.$/,
    );
    expect(toSentence(dataset, at("n-elements"), "zh")).toMatch(
      /^需求（2\.3节）：.+；通向\d+项国外举措.+；来自.+；第3项，共4项。$/,
    );
  });

  it("tells a dead end, and whose word the step rests on", () => {
    expect(toSentence(dataset, at("c-regulation"), "en")).toContain("leads no further");
    const view = { ...at("n-elements"), ...walk(dataset, at("n-elements"), "onward") };
    expect(toSentence(dataset, view, "en")).toMatch(/by an? .*link/);
  });

  it("is empty with nothing chosen", () => {
    expect(toSentence(dataset, defaultView, "en")).toBe("");
  });
});

const anything = fc.constantFrom(
  ...itemsOf(dataset).keys(),
  ...paper.links.slice(0, 20).map(({ id }) => id),
  ...paper.terms.slice(0, 5).map(({ id }) => id),
  ...paper.statements.slice(0, 20).map(({ id }) => id),
);
const ways = fc.array(fc.constantFrom<Way>("onward", "back", "next", "previous"), {
  maxLength: 12,
});

test.prop([anything, ways, fc.boolean(), fc.constantFrom<Locale>(...locales)])(
  "every walk stands on something, among its siblings, and can be told",
  (start, steps, stated, locale) => {
    let view = at(start, { stated });
    for (const way of steps) {
      const stride = walk(dataset, view, way);
      if (!stride) continue;
      const isOpposite = way === "onward" ? "back" : way === "back" ? "onward" : null;
      const next = { ...view, ...stride };
      const chosen = findItem(dataset, stride.choose ?? "") ?? fail();
      expect(siblingsOf(dataset, chosen, next).map(({ id }) => id)).toContain(chosen.id);
      expect(toSentence(dataset, next, locale)).not.toMatch(/undefined|null|NaN| 0 /);
      // A step that does not itself go back over the trail can be taken back.
      const isNew = stride.trail.length > view.trail.length;
      if (isOpposite && isNew) expect(walk(dataset, next, isOpposite)?.choose).toBe(view.choose);
      view = next;
    }
  },
);
