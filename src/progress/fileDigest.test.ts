import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./fileDigest";

const digest = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test.each(["", "abc", "科技 👩‍🔬", "a".repeat(1_000_000)])(
  "the digest of %j is the standard one",
  (text) => {
    expect(sha256(text)).toBe(digest(text));
  },
);

test("at every length around a block", () => {
  for (let length = 0; length < 200; length += 1) {
    const text = "x".repeat(length);
    expect(sha256(text)).toBe(digest(text));
  }
});

test("for any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => sha256(text) === digest(text)));
});
