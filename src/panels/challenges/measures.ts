/** Columns of practice abroad, by economy: which shortfalls the paper sets against what others do. */
import { names } from "@/dataset";
import { defineWords } from "@/i18n";
import { everyOne, first, ofRows, some } from "./counting";
import { type Grid, type Kind, type KindWords, rowsInSilence } from "./grid";
import { groupedColumns } from "./groupedColumns";
import { levels } from "./levels";
import { linkCells } from "./linkCells";
import { linkSentence } from "./linkWords";

const silent = (grid: Grid) => rowsInSilence(grid).length;

const words = defineWords<KindWords>({
  en: {
    grid: "Shortfalls by practice abroad",
    subtitle: levels("en").shadesOfLinks,
    levels: levels("en").links,
    noun: names("en").noun.measure,
    title: (grid) =>
      silent(grid) === 0
        ? `${everyOne(grid.rows.length)} is set against practice abroad`
        : `${first(ofRows(silent(grid), grid.rows.length, ["is", "are"]))} set against no practice abroad`,
    sentence: (grid) =>
      linkSentence(grid, {
        filled: (count, of, counts) =>
          `${count} of ${some(of, "shortfall")} ${count === 1 ? "is" : "are"} set against practice abroad; links: ${counts}.`,
        unfilled: (list) => `Set against none: ${list}.`,
      }),
  },
  zh: {
    grid: "短板与国际实践对照",
    subtitle: levels("zh").shadesOfLinks,
    levels: levels("zh").links,
    noun: names("zh").noun.measure,
    title: (grid) =>
      silent(grid) === 0
        ? `${grid.rows.length}项短板${grid.rows.length === 1 ? "" : "均"}有国外举措与之对照`
        : `${grid.rows.length}项短板中，${silent(grid)}项没有国外举措与之对照`,
    sentence: (grid) =>
      linkSentence(grid, {
        filled: (count, of, counts) =>
          `${of}项短板中${count}项有国外举措与之对照；关联：${counts}。`,
        unfilled: (list) => `没有国外举措对照的有${list}。`,
      }),
  },
});

/** By economy, because a practice's theme is nearly always that of the rows it is set against. */
export const measures: Kind = {
  id: "measures",
  headLines: 3,
  columnsOf: ({ paper }, locale) =>
    groupedColumns(paper.economies, paper.measures, ({ economies }) => economies[0], locale),
  cellsOf: linkCells("measure"),
  words,
};
