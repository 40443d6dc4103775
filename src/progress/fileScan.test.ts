import fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "./fileScan";

const limits = { depth: 64, values: 1000, keys: 50 };
const faultOf = (text: string, given = limits) => {
  const scan = scanJson(text, given);
  return scan.ok ? null : scan.fault;
};
const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ["nothing", "", "ended", 0],
  ["a list cut", "[1,", "ended", 3],
  ["a text cut", '{"a":"b', "ended", 7],
  ["an escape cut", '["\\u00', "ended", 6],
  ["a word cut", "[tru", "ended", 4],
  ["a number cut", "[-", "ended", 2],
  ["two documents", "{}{}", "trailing", 2],
  ["a comma too many", "[1,]", "unexpected", 3],
  ["a comma before the end of an object", '{"a":1,}', "unexpected", 7],
  ["a line break in a text", '["a\nb"]', "unexpected", 3],
  ["a zero in front", "[01]", "unexpected", 2],
  ["a comment", "[1] // done", "trailing", 4],
  ["single quotes", "{'a':1}", "unexpected", 1],
  ["a wrong end", '{"a":1]', "unexpected", 6],
  ["no colon", '{"a" 1}', "unexpected", 5],
  ["NaN", "[NaN]", "unexpected", 1],
])("%s is found where it is", (_, text, kind, at) => {
  expect(faultOf(text)).toMatchObject({ kind, at });
  expect(isJson(text)).toBe(false);
});

test.each([
  ["a key twice", '{"a":1,"b":2,"a":3}', { kind: "twice", key: "a" }],
  ["a key twice, spelt otherwise", '{"a":1,"\\u0061":3}', { kind: "twice", key: "a" }],
  ["a number past all bounds", "[1e400]", { kind: "number", text: "1e400" }],
  ["a number with too many digits", "[12345678901234567890]", { kind: "number" }],
  ["depth", "[".repeat(65), { kind: "deep", at: 64 }],
  ["a million levels", "[".repeat(1_000_000), { kind: "deep" }],
  ["too many values", `[${"{},".repeat(2000)}{}]`, { kind: "values" }],
  ["too many keys", `{${Array.from({ length: 51 }, (__, key) => `"${key}":0`)}}`, { kind: "keys" }],
])("%s is refused", (_, text, fault) => {
  expect(faultOf(text)).toMatchObject(fault);
});

test("the same key in different objects is no fault, nor are keys of every object", () => {
  expect(faultOf('[{"a":{"a":1}},{"a":2}]')).toBeNull();
  expect(faultOf('{"__proto__":1,"toString":2,"hasOwnProperty":3,"constructor":4}')).toBeNull();
});

test.each(["-0", "0.1", "1e21", "9007199254740991", "123456789012345680000", "5e-324"])(
  "the number %s stays itself",
  (text) => expect(faultOf(text)).toBeNull(),
);

test("it tells where the elements of the outer lists begin", () => {
  const text = '{"a": [ 1, {"x": [5]}, "z"], "b": [], "c": {"d": [1]}}';
  const scan = scanJson(text, limits);
  const rows = scan.ok
    ? [...scan.rows].map(([key, at]) => [key, at.map((one) => text.charAt(one))])
    : [];
  expect(rows).toEqual([
    ["a", ["1", "{", '"']],
    ["b", []],
  ]);
});

test("it takes what JSON.parse takes", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      expect(faultOf(text, { depth: 99, values: 1e6, keys: 1e6 })).toBeNull();
    }),
  );
});

test("of a spoilt text it says the same as JSON.parse, but for rules of its own", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "\\",
    "0",
    "1",
    "-",
    ".",
    "e",
    "t",
    " ",
    "\n",
    "",
  );
  const spoilt = fc
    .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), pieces)
    .map(([json, at, gone, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + gone);
    });
  fc.assert(
    fc.property(spoilt, (text) => {
      const fault = faultOf(text, { depth: 99, values: 1e6, keys: 1e6 });
      if (fault?.kind === "twice" || fault?.kind === "number") return;
      expect(fault === null).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});
