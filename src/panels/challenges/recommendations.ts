/** Columns of recommendations: which shortfalls the paper answers, and which nobody. */
import { names } from "@/dataset";
import { defineWords } from "@/i18n";
import { everyOne, first, ofRows, some } from "./counting";
import { type Grid, type Kind, type KindWords, rowsInSilence } from "./grid";
import { themedColumns } from "./groupedColumns";
import { levels } from "./levels";
import { linkCells } from "./linkCells";
import { linkSentence } from "./linkWords";

const silent = (grid: Grid) => rowsInSilence(grid).length;

const words = defineWords<KindWords>({
  en: {
    grid: "Shortfalls by recommendation",
    subtitle: levels("en").shadesOfLinks,
    levels: levels("en").links,
    noun: names("en").noun.recommendation,
    title: (grid) =>
      silent(grid) === 0
        ? `${everyOne(grid.rows.length)} is answered by a recommendation`
        : `${first(ofRows(silent(grid), grid.rows.length, ["is", "are"]))} answered by no recommendation`,
    sentence: (grid) =>
      linkSentence(grid, {
        filled: (count, of, counts) =>
          `${count} of ${some(of, "shortfall")} ${count === 1 ? "is" : "are"} answered by a recommendation; links: ${counts}.`,
        unfilled: (list) => `Answered by none: ${list}.`,
      }),
  },
  zh: {
    grid: "短板与政策建议对照",
    subtitle: levels("zh").shadesOfLinks,
    levels: levels("zh").links,
    noun: names("zh").noun.recommendation,
    title: (grid) =>
      silent(grid) === 0
        ? `${grid.rows.length}项短板${grid.rows.length === 1 ? "" : "均"}有建议回应`
        : `${grid.rows.length}项短板中，${silent(grid)}项没有建议回应`,
    sentence: (grid) =>
      linkSentence(grid, {
        filled: (count, of, counts) => `${of}项短板中${count}项有建议回应；关联：${counts}。`,
        unfilled: (list) => `没有建议回应的有${list}。`,
      }),
  },
});

export const recommendations: Kind = {
  id: "recommendations",
  headLines: 3,
  columnsOf: ({ paper }, locale) => themedColumns(paper.themes, paper.recommendations, locale),
  cellsOf: linkCells("recommendation"),
  words,
};
