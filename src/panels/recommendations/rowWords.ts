import { defineWords } from "@/i18n";
import { number, some } from "./words";

/** What stands on and about the rows at first sight; fetched with the picture. */
export const rowWords = defineWords({
  en: {
    marks: "Recommendations and their actions",
    bar: (done: number, partly: number, notStarted: number, of: number) =>
      `Of ${some(of, "recommendation")}: ${number(done)} implemented, ${number(partly)} partly, ${number(notStarted)} not started`,
    themeCount: (done: number | null, of: number) => `${number(done)} of ${some(of, "action")}`,
    tick: (title: string) => `${title}: implemented`,
    filter: "Filter",
    filterOf: "Filter and order the recommendations",
    files: "Files",
  },
  zh: {
    marks: "政策建议及其行动",
    bar: (done, partly, notStarted, of) =>
      `${number(of)}条建议：已落实${number(done)}条，部分落实${number(partly)}条，未开始${number(notStarted)}条`,
    themeCount: (done, of) => `${number(of)}项行动中${number(done)}项`,
    tick: (title) => `${title}：已落实`,
    filter: "筛选",
    filterOf: "筛选和排列建议",
    files: "文件",
  },
});
