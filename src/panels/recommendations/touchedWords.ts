import { defineWords } from "@/i18n";
import { number, some } from "./words";

/** What there is to say once a reader has changed something. */
export const touchedWords = defineWords({
  en: {
    closed: (names: readonly string[]) =>
      `Closed without implementation, so not counted: ${names.join("; ")}.`,
    undo: "Undo",
    redo: "Redo",
    history: "History",
    noCopy: "No file copy yet",
    copied: "File copy up to date",
    since: (changes: number) => `File copy: ${some(changes, "change")} ago`,
  },
  zh: {
    closed: (names) => `关闭（未落实），不计入总数：${names.join("；")}。`,
    undo: "撤销",
    redo: "重做",
    history: "历史",
    noCopy: "尚无文件副本",
    copied: "文件副本已是最新",
    since: (changes) => `文件副本：此后${number(changes)}次改动`,
  },
});
