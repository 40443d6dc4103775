import { defineWords } from "@/i18n";

/** Where a cell stands, counted from 1 without the heads. */
export type Place = {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
};

export const words = defineWords({
  en: {
    cell: (row: string, column: string, said: string, at: Place) =>
      `${row}, ${column}: ${said}; row ${at.row} of ${at.rows}, column ${at.column} of ${at.columns}`,
    head: (short: string, title: string, group: string) =>
      `${short === title ? short : `${short}: ${title}`}${group ? ` (${group})` : ""}`,
    columns: { challenge: "Shortfall", theme: "Theme" },
    noRows: "The paper names no shortfall",
    ranked: "Rows with most cells first, then the firmer; themes are mixed.",
    andMore: (count: number) => `${count} more`,
    count: (count: number, word: string) => (count === 0 ? "none" : `${count} ${word}`),
    separator: " ",
  },
  zh: {
    cell: (row, column, said, at) =>
      `${row}，${column}：${said}；第${at.row}行（共${at.rows}行），第${at.column}列（共${at.columns}列）`,
    head: (short, title, group) =>
      `${short === title ? short : `${short}：${title}`}${group ? `（${group}）` : ""}`,
    columns: { challenge: "短板", theme: "主题" },
    noRows: "论文未指出短板",
    ranked: "有内容的格多者在前，同数者依据强者在前；不按主题分组。",
    andMore: (count) => `另外${count}项`,
    count: (count, word) => (count === 0 ? "无" : `${word}${count}处`),
    separator: "",
  },
});
