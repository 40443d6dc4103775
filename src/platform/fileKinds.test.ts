import { expect, test } from "vitest";
import { fileName } from "./fileName";
import { readText } from "./files";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const file = (...parts: (string | number[])[]) =>
  new Blob([
    new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? ascii(part) : part))),
  ]);
const zip = [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0];

test.each([
  ["an Excel workbook", file(zip, "[Content_Types].xml", [0, 0xff], "xl/workbook.xml"), "workbook"],
  [
    "an OpenDocument sheet",
    file(zip, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    "workbook",
  ],
  [
    "an old Excel workbook",
    file([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "workbook",
  ],
  ["a Word document", file(zip, "[Content_Types].xml", [0], "word/document.xml"), "zip"],
  ["a zip archive", file(zip, "a.json"), "zip"],
  ["an empty zip archive", file([0x50, 0x4b, 5, 6, 0, 0]), "zip"],
  ["gzip", file([0x1f, 0x8b, 8, 0]), "zip"],
  ["7z", file("7z", [0xbc, 0xaf, 0x27, 0x1c, 0]), "zip"],
  ["rar", file("Rar!", [0x1a, 7, 0]), "zip"],
  ["PDF", file("%PDF-1.7\n", [0xe2, 0xe3]), "pdf"],
  ["PNG", file([0x89], "PNG\r\n", [0x1a, 0x0a, 0]), "image"],
  ["JPEG", file([0xff, 0xd8, 0xff, 0xe0, 0, 16], "JFIF"), "image"],
  ["GIF", file("GIF89a", [1, 0]), "image"],
  ["WebP", file("RIFF", [4, 0, 0, 0], "WEBP"), "image"],
  ["TIFF", file("II*", [0, 8]), "image"],
  ["HEIC", file([0, 0, 0, 24], "ftypheic"), "image"],
  ["a program", file([0x7f], "ELF", [2, 1, 1, 0, 0, 0]), "binary"],
  ["Latin-1 text", file("{caf", [0xe9], "}"), "not-text"],
])("names %s by its bytes", async (_, given, reason) => {
  expect(await readText(given)).toEqual({ ok: false, reason });
});

test.each([
  "PKs of a table",
  "%PD",
  "GIF",
  "RIFF of a guitar",
  "<!doctype html>",
  '{"PK":"xl/workbook"}',
])("%j is text", async (text) => {
  expect(await readText(file(text))).toEqual({ ok: true, text });
});

test.each([
  [
    ["Throughline", "Chen et al. 2023"],
    "2026-11-25",
    "json",
    "throughline-chen-et-al-2023-2026-11-25.json",
  ],
  [["../../e"], "2026-11-25", "json", "e-2026-11-25.json"],
  [["a\u202Egnp.exe"], "2026-11-25", "csv", "a-gnp-exe-2026-11-25.csv"],
  [["CON"], "2026-11-25", "json", "con-2026-11-25.json"],
  [["trailing. "], "2026-11-25", ".JSON", "trailing-2026-11-25.json"],
  [["Évaluation — 进展 🙂"], "2026-11-25", "xlsx", "evaluation-2026-11-25.xlsx"],
  [["进展"], "2026-11-25", "json", "throughline-2026-11-25.json"],
  [[], "", "json", "throughline.json"],
  [["x".repeat(300)], "2026-11-25", "json", `${"x".repeat(64)}-2026-11-25.json`],
  [["a:*?/\\\n\0b"], "2026-11-25", "json", "a-b-2026-11-25.json"],
])("makes a safe name of %j", (parts, date, ending, name) => {
  expect(fileName(parts, date, ending)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(80);
});
