import type { SheetData } from "write-excel-file/universal";
import type { Table } from "@/panels/panel";
import { sheetName } from "./sheetName";
import { toText, toXlsxCell } from "./xlsxCell";

export type Sheet = { readonly name: string; readonly table: Table };

/** A workbook, a sheet a table. The library that writes it is fetched then. */
export async function toXlsx(sheets: readonly Sheet[], missing: string): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const names: string[] = [];
  const made = sheets.map(({ name, table }) => {
    const sheet = sheetName(name, names);
    names.push(sheet);
    return {
      sheet,
      data: toData(table, missing),
      columns: toWidths(table, missing).map((width) => ({ width })),
      stickyRowsCount: 1,
    };
  });
  return write(made).toBlob();
}

function toData({ columns, rows }: Table, missing: string): SheetData {
  const head = columns.map(({ label }) => ({
    value: toText(label),
    type: String,
    fontWeight: "bold" as const,
    alignVertical: "top" as const,
    wrap: true,
  }));
  return [head, ...rows.map((row) => row.map((cell) => toXlsxCell(cell, missing)))];
}

const narrowest = 8;
const widest = 60;

/** In characters, by the longest line of each column. */
export function toWidths({ columns, rows }: Table, missing: string): readonly number[] {
  return columns.map(({ label }, column) => {
    const cells = [
      Math.min(widthOf(label), 24),
      ...rows.map((row) => widthOf(row[column] ?? missing)),
    ];
    const width = cells.reduce((most, one) => Math.max(most, one), 0) + 2;
    return Math.min(widest, Math.max(narrowest, width));
  });
}

/** Chinese characters are twice as wide as letters. */
function widthOf(cell: string | number): number {
  const text = String(cell).slice(0, 2000);
  const lines = text.split("\n").map((line) => {
    const wide = line.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
    return line.length + wide;
  });
  return Math.max(...lines);
}
