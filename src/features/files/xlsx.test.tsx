import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Table } from "@/panels/panel";
import { unzip } from "./unzip";
import { toWidths, toXlsx } from "./xlsx";

const table = (rows: Table["rows"], labels = ["Text", "Number"]): Table => ({
  caption: "A table",
  columns: labels.map((label) => ({ label })),
  rows,
});

async function open(rows: Table["rows"], name = "Rows") {
  const blob = await toXlsx([{ name, table: table(rows) }], "not stated");
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
  const files = unzip(new Uint8Array(bytes));
  const parts = new Map(Array.from(files, ([path, xml]) => [path, parse(path, xml)]));
  const strings = texts(parts.get("xl/sharedStrings.xml"), "si");
  const cells = [...(parts.get("xl/worksheets/sheet1.xml")?.querySelectorAll("c") ?? [])];
  return {
    parts,
    cell: (address: string) => {
      const cell = cells.find((each) => each.getAttribute("r") === address);
      const value = cell?.querySelector("v")?.textContent ?? null;
      return cell?.getAttribute("t") === "s" ? (strings[Number(value)] ?? null) : Number(value);
    },
    style: (address: string) =>
      cells.find((each) => each.getAttribute("r") === address)?.getAttribute("s"),
    isFormula: () => parts.get("xl/worksheets/sheet1.xml")?.querySelector("f") !== null,
  };
}

/** Fails on XML that is not well formed. */
function parse(path: string, xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  expect(parsed.querySelector("parsererror")?.textContent, path).toBeUndefined();
  return parsed;
}

const texts = (parsed: Document | undefined, tag: string) =>
  [...(parsed?.querySelectorAll(tag) ?? [])].map(({ textContent }) => textContent);

describe("toXlsx", () => {
  test("a number is a number, a text a text, a day a date", async () => {
    const { cell, style } = await open([
      ["-5", -5],
      ["2026-11-23", 0.25],
      ["2026-02-30", 7],
    ]);
    expect([cell("A1"), cell("B1")]).toEqual(["Text", "Number"]);
    expect([cell("A2"), cell("B2")]).toEqual(["-5", -5]);
    // Days since 30 December 1899: 46,349 by any calendar.
    expect(cell("A3")).toBe(Math.round((Date.UTC(2026, 10, 23) - Date.UTC(1899, 11, 30)) / 864e5));
    expect(style("A3")).not.toBe(style("A2"));
    expect(cell("A4")).toBe("2026-02-30");
  });

  test("keeps a day Excel has no number for as text", async () => {
    const { cell } = await open([
      ["1899-05-01", 1],
      ["1900-02-28", 1],
      ["9999-12-31", 1],
    ]);
    expect([cell("A2"), cell("A3")]).toEqual(["1899-05-01", "1900-02-28"]);
    expect(cell("A4")).toBe(2_958_465);
  });

  test("nothing is a formula, and no markup is made", async () => {
    const { cell, isFormula } = await open([
      ["=1+1", 1],
      ["</t></si><x a='\">]]>&amp;", 2],
    ]);
    expect(isFormula()).toBe(false);
    expect([cell("A2"), cell("A3")]).toEqual(["=1+1", "</t></si><x a='\">]]>&amp;"]);
  });

  test("texts that are names of every object stay texts", async () => {
    const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
    const { cell } = await open(names.map((name) => [name, 1]));
    const read = names.map((_, index) => String(cell(`A${index + 2}`)).trimEnd());
    expect(read).toEqual(names);
  });

  test("what looks like a letter spelt by number is not read as one", async () => {
    const { cell } = await open([["a_x0041_b", 1]]);
    // Excel reads _x005F_ as an underline.
    expect(cell("A2")).toBe("a_x005F_x0041_b");
  });

  test("says what is not stated, leaves what is empty empty, and cuts what no cell holds", async () => {
    const { cell } = await open([
      [null, 1],
      ["", 2],
      ["é".repeat(40_000), 3],
    ]);
    expect(cell("A2")).toBe("not stated");
    expect(cell("A3")).toBe(0);
    expect(String(cell("A4"))).toHaveLength(32_767);
  });

  test("the sheet has a name Excel takes", async () => {
    const { parts } = await open([["a", 1]], "a/b: [c]?");
    const sheet = parts.get("xl/workbook.xml")?.querySelector("sheet");
    expect(sheet?.getAttribute("name")).toBe("a b c");
  });

  const anyText = fc.string({ unit: "binary", maxLength: 40 });
  test.prop([fc.array(fc.tuple(anyText, fc.double()), { maxLength: 8 })], { numRuns: 60 })(
    "any text makes well-formed XML",
    async (rows) => {
      const { parts } = await open(rows);
      expect(parts.size).toBeGreaterThan(5);
    },
  );
});

describe("toWidths", () => {
  test.each([
    ["short", 8],
    ["x".repeat(30), 32],
    ["x".repeat(500), 60],
    ["一二三四五六七八", 18],
    ["one\nlonger line", 13],
  ])("%j needs %i characters", (text, width) => {
    expect(toWidths(table([[text, 1]]), "")[0]).toBe(width);
  });
});
