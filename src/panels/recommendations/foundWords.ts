import { defineWords } from "@/i18n";
import { number, some } from "./words";

/** How much of the tracker is shown. */
export const foundWords = defineWords({
  en: {
    left: (count: number) => `${some(count, "more action")} left out by the filter`,
    shown: (recommendations: number, of: number, items: number, ofItems: number) =>
      `${number(recommendations)} of ${some(of, "recommendation")} shown, with ${number(items)} of ${some(ofItems, "action")}.`,
    none: "Nothing matches.",
    hidden: (title: string) => `The filter leaves out what is chosen: “${title}”.`,
    clear: "Clear the filter",
  },
  zh: {
    left: (count) => `另有${number(count)}项行动未显示`,
    shown: (recommendations, of, items, ofItems) =>
      `显示${number(of)}条建议中的${number(recommendations)}条、${number(ofItems)}项行动中的${number(items)}项。`,
    none: "没有符合条件的内容。",
    hidden: (title) => `所选内容未在筛选结果中：“${title}”。`,
    clear: "清除筛选",
  },
});
