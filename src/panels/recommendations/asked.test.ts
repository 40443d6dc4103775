import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type Asked,
  type facets,
  groupings,
  heldOf,
  nothingAsked,
  orders,
  parseAsked,
  toTokens,
  values,
} from "./asked";

const free = fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.trim());
const oneOf = (facet: (typeof facets)[number]) => {
  const known = values[facet];
  if (known) return fc.subarray([...known]);
  return fc.uniqueArray(
    free.filter((text) => text !== ""),
    { maxLength: 3 },
  );
};
const asked: fc.Arbitrary<Asked> = fc.record({
  find: free,
  picked: fc.record({
    progress: oneOf("progress"),
    position: oneOf("position"),
    flag: oneOf("flag"),
    priority: oneOf("priority"),
    lead: oneOf("lead"),
    theme: oneOf("theme"),
    whose: oneOf("whose"),
  }),
  group: fc.constantFrom(...groupings),
  order: fc.constantFrom(...orders),
  isDown: fc.boolean(),
  isTable: fc.boolean(),
  rule: fc.constantFrom("strict", "partial", "theme"),
  beside: fc.constantFrom(null, "2026-03-03"),
});

test.prop([asked])("a link holds all that is asked", (made) => {
  const tokens = toTokens(made);
  expect(parseAsked(tokens)).toEqual(made);
  // What the address lets through.
  for (const token of tokens) expect(token).toMatch(/^[a-z]{1,16}:\S{1,256}$/);
});

test.prop([
  fc.string({
    unit: fc.constantFrom("部", "𠀀", " ", "\u3000", "%", "M"),
    maxLength: 400,
    size: "max",
  }),
])("of any text a link holds the beginning, and the same of what it holds", (text) => {
  const held = heldOf(text);
  expect(text.startsWith(held)).toBe(true);
  expect(heldOf(held)).toBe(held);
  if (text.length <= 28) expect(held).toBe(text);
});

test.prop([fc.array(fc.string())])("any tokens ask for something that can be shown", (tokens) => {
  const read = parseAsked(tokens);
  expect(groupings).toContain(read.group);
  expect(orders).toContain(read.order);
  expect(parseAsked(toTokens(read)).order).toBe(read.order);
});

describe("strange tokens", () => {
  it.each([
    [[], {}],
    [["find:"], {}],
    [
      ["progress:done", "progress:partly"],
      { picked: { ...nothingAsked.picked, progress: ["partly"] } },
    ],
    [["order:due.down"], { order: "due", isDown: true }],
    [["order:luck"], {}],
    [["beside:2026-02-30"], {}],
    [["find:%E4%BA%"], { find: "%E4%BA%" }],
    [["find:a:b"], { find: "a:b" }],
    [["group:lead", "group:due"], { group: "due" }],
  ] as const)("%j", (tokens, expected) => {
    expect(parseAsked(tokens)).toEqual({ ...nothingAsked, ...expected });
  });

  it("nothing asked takes no room in the link", () => {
    expect(toTokens(nothingAsked)).toEqual([]);
  });
});
