import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { guard, needsGuard } from "./guard";
import { runs } from "./readCsv";

describe("guard", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "=1+1\nnote",
    "note\n=1".split("\n")[1] ?? "",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "  =1",
    '"=1',
    "' =1",
    "\u0000=1",
    "\u001b=1",
    "\n\n",
    "-",
    "-5",
    "=cmd|'/c calc'!A0",
    "'quoted",
  ])("guards %j", (text) => {
    expect(guard(text)).toBe(`'${text}`);
  });

  test.each(["", "a", "5", "a=b", "x-y", "12 = 12", "…=1", "“=1", "1\n=2"])("leaves %j", (text) => {
    expect(guard(text)).toBe(text);
  });

  test.prop([fc.oneof(fc.string(), fc.stringMatching(runs))])(
    "guards what the rule names",
    (text) => {
      if (runs.test(text)) expect(needsGuard(text)).toBe(true);
      // Exactly the one guard put there comes off.
      const cell = guard(text);
      expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(text);
    },
  );
});
