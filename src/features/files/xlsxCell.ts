import type { Cell } from "write-excel-file/universal";
import { isDay } from "@/progress";
import { cellText, cutText } from "./cellText";

// Excel refuses a workbook with a longer cell.
export const longestCell = 32_767;
// It counts days from 1900 and has a leap day there that never was.
const firstDay = "1900-03-01";

/** A number as a number, a day as a date, and a text as text: none is ever a formula. */
export function toXlsxCell(cell: string | number | null, missing: string): Cell {
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  if (cell === "") return null;
  if (cell !== null && isDay(cell) && cell >= firstDay)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", ...look };
  return { value: toText(cell ?? missing), type: String, wrap: true, ...look };
}

const look = { align: "left", alignVertical: "top" } as const;

/** As Excel stores a text. */
export function toText(text: string): string {
  // It reads _x0041_ as a letter spelt by its number.
  const spelt = cellText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  const short = cutText(spelt, longestCell);
  // The library looks texts up on a plain object, where these are found unasked.
  return short in {} ? `${short} ` : short;
}
