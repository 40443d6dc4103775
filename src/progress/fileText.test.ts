import fc from "fast-check";
import { expect, test } from "vitest";
import { hasHidden, quoted, settled, visible } from "./fileText";

test.each([
  ["an override of direction", "abc\u202Ecba", "abc‹U+202E›cba"],
  ["isolates", "\u2066a\u2069", "‹U+2066›a‹U+2069›"],
  ["a space without width", "a\u200Bb", "a‹U+200B›b"],
  ["a mark of order inside", "a\uFEFFb", "a‹U+FEFF›b"],
  ["a line separator", "a\u2028b", "a‹U+2028›b"],
  ["tags", "a\u{E0041}b", "a‹U+E0041›b"],
  ["an escape of a terminal", "\u001B[31mred", "‹U+001B›[31mred"],
  ["a null", "a\u0000b", "a‹U+0000›b"],
  ["a C1 control", "a\u0085b", "a‹U+0085›b"],
  ["half of a pair", "a\uD83D", "a‹U+D83D›"],
  ["a soft hyphen", "a\u00ADb", "a‹U+00AD›b"],
  ["a carriage return", "a\rb", "a‹U+000D›b"],
  ["a heap of accents", `a${"\u0301".repeat(200)}b`, `a${"\u0301".repeat(8)}‹+192›b`],
  ["a joiner between letters", "a\u200Db", "a‹U+200D›b"],
])("%s is written out", (_, text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(hasHidden(text)).toBe(true);
});

test.each(["科技 policy", "a\nb\tc", "é e\u0301", "👩‍🔬 👍🏽 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "نمی‌خواهم", "葛\u{E0100}", ""])(
  "%j is left alone",
  (text) => {
    expect(visible(text)).toBe(text);
    expect(hasHidden(text)).toBe(false);
  },
);

test("nothing hidden is left, and what is shown is shown alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visible(visible(text))).toBe(visible(text));
      const codes = Array.from(visible(text), (letter) => letter.codePointAt(0) ?? 0);
      const isBad = (code: number) =>
        (code < 0x20 && code !== 0x0a && code !== 0x09) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069) ||
        (code >= 0xd800 && code <= 0xdfff);
      expect(codes.filter(isBad)).toEqual([]);
    }),
  );
});

test("a quotation is one line and short", () => {
  expect(quoted("a\nb")).toBe("a‹U+000A›b");
  expect([...quoted("科".repeat(500))]).toHaveLength(81);
});

test("line ends become one kind, halves of characters whole, all else stays the same object", () => {
  const value = { a: ["x\r\ny\rz", 1], b: "\uD83D" };
  expect(settled(value)).toEqual({ a: ["x\ny\nz", 1], b: "\uFFFD" });
  const plain = { a: ["x\ny", { b: null }] };
  expect(settled(plain)).toBe(plain);
});
