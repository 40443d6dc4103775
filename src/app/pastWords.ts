import { defineWords } from "@/i18n";

export const pastWords = defineWords({
  en: {
    label: "The day shown",
    asOf: (day: string) => `As of ${day}.`,
    locked: "Nothing can be changed.",
    empty: "Nothing had been recorded yet.",
    since: "What changed since",
    back: "Back to today",
    refused: (day: string) => `${day} is not over yet, so today is shown as it is now.`,
    close: "Close",
  },
  zh: {
    label: "所示日期",
    asOf: (day) => `截至${day}。`,
    locked: "不可改动。",
    empty: "当时尚无任何记录。",
    since: "此后的变化",
    back: "回到今天",
    refused: (day) => `${day}尚未结束，故显示今天的现状。`,
    close: "关闭",
  },
});
