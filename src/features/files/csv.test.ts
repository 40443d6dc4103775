import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Table } from "@/panels/panel";
import { toCsv } from "./csv";
import { guardMark } from "./guard";
import { readCsv, runs } from "./readCsv";

const table = (rows: Table["rows"], labels = ["Text", "Number"]): Table => ({
  caption: "A table",
  columns: labels.map((label) => ({ label })),
  rows,
});

describe("toCsv", () => {
  test("begins with a byte order mark and ends each line as the standard asks", () => {
    expect(toCsv(table([["a", 1]]), "not stated")).toBe('\ufeff"Text","Number"\r\n"a",1\r\n');
  });

  test("quotes quotes, commas and line breaks, of one kind", () => {
    const csv = toCsv(table([['say "no", then\r\ngo\rnow', 1]]), "");
    expect(csv).toBe('\ufeff"Text","Number"\r\n"say ""no"", then\ngo\nnow",1\r\n');
  });

  test("a number is a number whatever its sign; the same as text is guarded", () => {
    const csv = toCsv(
      table([
        [-5, "-5"],
        [0.25, "+5"],
        [Number.NaN, "5"],
      ]),
      "",
    );
    expect(csv.split("\r\n").slice(1, 4)).toEqual(['-5,"\'-5"', '0.25,"\'+5"', ',"5"']);
  });

  test("says in the head which columns hold guards, and only there", () => {
    const [head] = readCsv(toCsv(table([["=1", "a"]]), ""));
    expect(head).toEqual([`Text${guardMark}`, "Number"]);
  });

  test("says what is not stated, and keeps what is empty empty", () => {
    expect(readCsv(toCsv(table([[null, ""]]), "not stated"))[1]).toEqual(["not stated", ""]);
  });

  test("drops controls and half characters", () => {
    expect(readCsv(toCsv(table([["a\u0000b\u001b[31m\ud83d", 1]]), ""))[1]?.[0]).toBe(
      "ab[31m\ufffd",
    );
  });

  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.stringMatching(runs),
    fc.double(),
    fc.constant(null),
  );
  const rows = fc.array(fc.tuple(cell, cell));
  test.prop([rows])("no text runs, every row has its cells, and guards come off again", (cells) => {
    const [head = [], ...read] = readCsv(toCsv(table(cells), "not stated"));
    expect(read).toHaveLength(cells.length);
    for (const [line, row] of cells.entries()) {
      expect(read[line]).toHaveLength(2);
      for (const [column, value] of row.entries()) {
        const text = read[line]?.[column] ?? "";
        if (typeof value === "number") {
          expect(text).toBe(Number.isFinite(value) ? String(value) : "");
          continue;
        }
        if (runs.test(text)) expect(text.startsWith("'")).toBe(true);
        const isMarked = head[column]?.endsWith(guardMark);
        const bare = isMarked && text.startsWith("'") ? text.slice(1) : text;
        const kept = (value ?? "not stated")
          .replace(/\r\n?/g, "\n")
          .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, "");
        expect(bare).toBe(kept.toWellFormed());
      }
    }
  });
});
