/** Columns of what a shortfall goes back to, within two links: drivers, and needs. */
import { names } from "@/dataset";
import { defineWords } from "@/i18n";
import { first, ofRows, some } from "./counting";
import { type Grid, type Kind, type KindWords, rowsAt } from "./grid";
import { plainColumns } from "./groupedColumns";
import { levels } from "./levels";
import { linkCells } from "./linkCells";
import { linkSentence } from "./linkWords";

type Origin = "driver" | "need";

const stated = (grid: Grid) => rowsAt(grid, 3).length;

const words = defineWords<(origin: Origin) => KindWords>({
  en: (origin) => ({
    grid: `Shortfalls by ${origin}`,
    subtitle: levels("en").shadesOfLinks,
    levels: levels("en").links,
    noun: names("en").noun[origin],
    title: (grid) =>
      `${first(ofRows(stated(grid), grid.rows.length, ["goes", "go"]))} back to a ${origin} by stated links`,
    sentence: (grid) =>
      linkSentence(grid, {
        filled: (count, of, counts) =>
          `${count} of ${some(of, "shortfall")} ${count === 1 ? "goes" : "go"} back to a ${origin} within two links, each path as firm as its weakest link: ${counts}.`,
        unfilled: (list) => `Going back to none: ${list}.`,
      }),
  }),
  zh: (origin) => {
    const noun = { driver: "动力", need: "需求" }[origin];
    return {
      grid: `短板与${noun}对照`,
      subtitle: levels("zh").shadesOfLinks,
      levels: levels("zh").links,
      noun: names("zh").noun[origin],
      title: (grid) => `${grid.rows.length}项短板中，${stated(grid)}项可由明述关联追溯到${noun}`,
      sentence: (grid) =>
        linkSentence(grid, {
          filled: (count, of, counts) =>
            `${of}项短板中${count}项可在两步之内追溯到${noun}，每条路径以最弱一环为准：${counts}。`,
          unfilled: (list) => `追溯不到的有${list}。`,
        }),
    };
  },
});

export const drivers: Kind = {
  id: "drivers",
  headLines: 1,
  columnsOf: ({ paper }, locale) => plainColumns(paper.drivers, locale),
  cellsOf: linkCells("driver"),
  words: (locale) => words(locale)("driver"),
};
export const needs: Kind = {
  id: "needs",
  headLines: 1,
  columnsOf: ({ paper }, locale) => plainColumns(paper.needs, locale),
  cellsOf: linkCells("need"),
  words: (locale) => words(locale)("need"),
};
