import type { Table } from "@/panels/panel";
import { cellText } from "./cellText";
import { guard, guardMark, needsGuard } from "./guard";

// Without it Excel takes the file for text of the system's own old encoding.
const byteOrderMark = "\ufeff";

/**
 * RFC 4180, in UTF-8 that Excel knows as such. Numbers stay numbers and every text is quoted; one that a
 * spreadsheet would run as a formula is guarded, and the head of its column says so. `missing` stands for
 * what is not stated: an empty cell could be anything.
 */
export function toCsv(table: Table, missing: string): string {
  const rows = table.rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell : cellText(cell ?? missing))),
  );
  const heads = table.columns.map(({ label }, column) => {
    const isGuarded = rows.some((row) => isGuardedCell(row[column]));
    return `${guard(cellText(label))}${isGuarded ? guardMark : ""}`;
  });
  const lines = [heads.map(quote), ...rows.map((row) => row.map(toCell))];
  return `${byteOrderMark}${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function isGuardedCell(cell: string | number | undefined): boolean {
  return typeof cell === "string" && needsGuard(cell);
}

function toCell(cell: string | number): string {
  if (typeof cell === "string") return quote(guard(cell));
  return Number.isFinite(cell) ? String(cell) : "";
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
