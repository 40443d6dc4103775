import { defineWords } from "@/i18n";

/** Where the reader's ticks are; why and what to do is in lightRemarkWords. */
export const lightWords = defineWords({
  en: {
    saving: "Saving …",
    saved: "Saved on this device",
    readOnly: "Read only",
    "journal-only": "Not safely saved: if the browser crashes, the latest changes may be lost.",
    "memory-only": "Not saved: the latest changes go when this page closes.",
  },
  zh: {
    saving: "正在保存……",
    saved: "已保存在本机",
    readOnly: "只读",
    "journal-only": "尚未可靠保存：若浏览器崩溃，最近的改动可能丢失。",
    "memory-only": "未保存：关闭本页后，最近的改动将丢失。",
  },
});
