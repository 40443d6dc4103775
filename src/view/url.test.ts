import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parseHash, toHash } from "./url";
import { defaultView, depths, type View } from "./view";

const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/);
const view: fc.Arbitrary<View> = fc
  .record({
    paper: id,
    choose: fc.option(id),
    field: fc.option(id),
    trail: fc.array(id, { maxLength: 6 }),
    depth: fc.constantFrom(...depths),
    stated: fc.boolean(),
    record: fc.boolean(),
    columns: id,
    abroad: id,
    economies: fc.array(id, { maxLength: 4 }),
    order: id,
    currency: fc.option(id),
    perYear: fc.boolean(),
    axis: id,
    tables: fc.uniqueArray(id, { maxLength: 4 }),
    wide: fc.option(id),
    reading: fc.constantFrom("passages", "outline", null),
    step: fc.option(fc.nat({ max: 9998 })),
  })
  .map((made) => (made.choose ? made : { ...made, ...unchosen(made) }));

/** What a view without a choice cannot hold. */
const unchosen = ({ reading }: View): Partial<View> => ({
  field: null,
  trail: [],
  reading: reading === "outline" ? reading : null,
});

test.prop([view, fc.constantFrom("en", "zh")])("a link reproduces its view", (made, language) => {
  expect(parseHash(toHash(made, language))).toEqual({ view: made, language });
});

test.prop([fc.string()])("any hash gives a view", (hash) => {
  expect(parseHash(hash).view.paper).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
});

describe("strange links", () => {
  it.each([
    ["", defaultView],
    ["#", defaultView],
    ["#paper=<script>&choose=../x", defaultView],
    ["#field=f-quantum&reading=on", defaultView],
    ["#choose=r-talent&reading=on", { ...defaultView, choose: "r-talent", reading: "passages" }],
    ["#reading=outline", { ...defaultView, reading: "outline" }],
    ["#depth=3&links=all&trail=x", defaultView],
    [
      "#choose=r-talent&trail=../x%20n-macro",
      { ...defaultView, choose: "r-talent", trail: ["n-macro"] },
    ],
    ["#step=0", defaultView],
    ["#step=-1", defaultView],
    ["#step=2.5", defaultView],
    ["#step=1e3", defaultView],
    ["#step=99999", defaultView],
    ["#step=3", { ...defaultView, step: 2 }],
    ["#v=99&choose=r-talent&unknown=1", { ...defaultView, choose: "r-talent" }],
  ])("%s", (hash, expected) => {
    expect(parseHash(hash).view).toEqual(expected);
  });
});
