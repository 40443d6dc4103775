import { defineWords, formatNumber } from "@/i18n";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
const zh = (count: number) => formatNumber(count, "zh");

/** Copies: files of them, and those on this device. */
export const copyWords = defineWords({
  en: {
    save: {
      title: "Save a file copy",
      text: "Everything on this paper with its whole history and a checksum. This page can read it back, here or on another device.",
      last: (when: string, uncopied: number) => {
        if (uncopied < 0)
          return `Last file copy: ${when}. It holds ${some(-uncopied, "change")} that this device has lost: open that file here to bring them back.`;
        return uncopied === 0
          ? `Last file copy: ${when}. Nothing has changed since.`
          : `Last file copy: ${some(uncopied, "change")} ago, on ${when}.`;
      },
      never: "No file copy has been made on this device.",
      file: "Save a file copy",
      rowsTitle: "Rows for a spreadsheet",
      rowsText:
        "One row for each action, with its dates, notes and evidence; in Excel our assessment has a sheet of its own. For reading: it cannot be read back.",
      rowsPast: (day: string) => `The rows are those of ${day}; the file copy holds everything.`,
      xlsx: "Save as Excel (XLSX)",
      csv: "Save as CSV",
      guarded:
        "In the CSV a cell that a spreadsheet would run as a formula has an apostrophe before it; the column’s head then ends in ['].",
      savedFile: (name: string, changes: number) =>
        `Handed to the browser: ${name}, with ${some(changes, "change")}.`,
      savedRows: (name: string, rows: number) =>
        `Handed to the browser: ${name}, with ${some(rows, "row")}.`,
      failed:
        "The browser did not take the file. Nothing was changed. Allow downloads for this page and try again.",
      failedXlsx:
        "The workbook could not be made. Nothing was changed. Save the rows as CSV, which Excel opens too.",
      making: "Making the workbook …",
    },
    kept: {
      title: "Copies on this device",
      text: "Taken once a day and before each import, restore and fresh start. The last ten stay, and one a day for thirty days. They go if the browser’s data is cleared.",
      none: "No copy yet.",
      reading: "Looking for copies …",
      take: "Take a copy now",
      taken: "A copy was taken.",
      refused: "This device does not keep the copy. Save a file copy instead.",
      about: (why: string, changes: string) => `${why}, ${changes}`,
      changes: (count: number | null) =>
        count === null ? "size not known" : some(count, "change"),
      restore: "Restore",
      restoreOf: (when: string) => `Restore the copy of ${when}`,
      save: "Save as a file",
      saveOf: (when: string) => `Save the copy of ${when} as a file`,
      unreadable: "This copy can no longer be read. Nothing was changed.",
      more: (count: number) => `Show ${number(count)} more`,
    },
  },
  zh: {
    save: {
      title: "保存文件副本",
      text: "包含这篇论文的全部记录、完整历史和校验值，可在本机或其他设备上由本页读回。",
      last: (when, uncopied) => {
        if (uncopied < 0)
          return `最近一次文件副本：${when}。其中${zh(-uncopied)}处改动本机已丢失，可在本页打开该文件找回。`;
        return uncopied === 0
          ? `最近一次文件副本：${when}，此后没有改动。`
          : `最近一次文件副本：${when}，此后又有${zh(uncopied)}处改动。`;
      },
      never: "本机尚未存过文件副本。",
      file: "保存文件副本",
      rowsTitle: "供电子表格使用的行",
      rowsText:
        "每项行动一行，含期限、备注和佐证；Excel 中使用者评定另列一张工作表。仅供阅读，不能读回。",
      rowsPast: (day) => `各行为${day}的状态；文件副本仍含全部内容。`,
      xlsx: "存为 Excel（XLSX）",
      csv: "存为 CSV",
      guarded: "在 CSV 中，可能被电子表格当作公式执行的单元格前加了撇号，该列表头以 ['] 结尾。",
      savedFile: (name, changes) => `已交给浏览器：${name}，含${zh(changes)}处改动。`,
      savedRows: (name, rows) => `已交给浏览器：${name}，共${zh(rows)}行。`,
      failed: "浏览器未接受该文件，未作任何改动。请允许本页下载后重试。",
      failedXlsx: "未能生成工作簿，未作任何改动。请改存为 CSV，Excel 同样可以打开。",
      making: "正在生成工作簿……",
    },
    kept: {
      title: "本机副本",
      text: "每日一份，导入、恢复和重新开始之前也各留一份。保留最近十份，以及三十天内每天一份。清除浏览器数据时会一并消失。",
      none: "尚无副本。",
      reading: "正在查找副本……",
      take: "现在留存一份",
      taken: "已留存一份副本。",
      refused: "本机无法留存副本，请改为保存文件副本。",
      about: (why, changes) => `${why}，${changes}`,
      changes: (count) => (count === null ? "大小不详" : `${zh(count)}处改动`),
      restore: "恢复",
      restoreOf: (when) => `恢复${when}的副本`,
      save: "存为文件",
      saveOf: (when) => `将${when}的副本存为文件`,
      unreadable: "该副本已无法读取。未作任何改动。",
      more: (count) => `再显示${zh(count)}份`,
    },
  },
});
