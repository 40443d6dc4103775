import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { sheetName } from "./sheetName";

describe("sheetName", () => {
  test.each([
    ["Progress", "Progress"],
    ["a[b]c:d*e?f/g\\h", "a b c d e f g h"],
    ["'quoted'", "quoted"],
    ["", "sheet"],
    ["[]:*?/\\", "sheet"],
    ["History", "History sheet"],
    ["x".repeat(40), "x".repeat(31)],
    [`${"x".repeat(30)}👍`, "x".repeat(30)],
    ["进度", "进度"],
  ])("%j is called %j", (wanted, name) => {
    expect(sheetName(wanted)).toBe(name);
  });

  test("counts those of one name, whatever their capitals", () => {
    expect(sheetName("Rows", ["rows"])).toBe("Rows (2)");
    expect(sheetName("Rows", ["rows", "Rows (2)"])).toBe("Rows (3)");
    expect(sheetName("y".repeat(31), ["y".repeat(31)])).toBe(`${"y".repeat(27)} (2)`);
  });

  test.prop([fc.string({ unit: "binary" }), fc.array(fc.string())])(
    "Excel takes it",
    (wanted, taken) => {
      const name = sheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u);
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
    },
  );
});
