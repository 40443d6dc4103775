import { allFields } from "@/dataset";
import { defineWords } from "@/i18n";
import { levelCounts, listed, ofRows, some } from "./counting";
import { countLevels, type Grid, type KindWords, rowsAt } from "./grid";
import { levels } from "./levels";

type FieldsWords = KindWords & {
  /** The second level under "All fields". */
  readonly general: string;
  readonly allFields: string;
  readonly allFieldsLong: string;
  readonly quantified: (spoken: string) => string;
  readonly tableNumber: (spoken: string) => string;
  readonly ofStatements: (said: string, count: number, of: number) => string;
};

const counted = (grid: Grid) => rowsAt(grid, 4).length;
const pairings = (grid: Grid) => countLevels(grid).reduce((sum, count) => sum + count);
const filled = (grid: Grid) => pairings(grid) - (countLevels(grid)[0] ?? 0);
const argued = (grid: Grid) => grid.rows.filter(({ cells }) => cells.has(allFields)).length;

/** "Talent gap in Intelligent manufacturing (4.5 million people short)" and the others with a number. */
function numbersIn(grid: Grid, place: (row: string, column: string, figure: string) => string) {
  return rowsAt(grid, 4).flatMap(({ label, cells }) =>
    grid.columns.flatMap(({ id, inCell }) => {
      const cell = cells.get(id);
      return cell?.level === 4 ? [place(label, inCell, cell.figure ?? cell.text)] : [];
    }),
  );
}

export const words = defineWords<FieldsWords>({
  en: {
    grid: "Shortfalls by technology field",
    subtitle: levels("en").shadesOfFields,
    levels: levels("en").fields,
    noun: (count) => (count === 1 ? "field" : "fields"),
    title: (grid) =>
      `The paper puts a number on ${ofRows(counted(grid), grid.rows.length, ["", ""]).trim()}`,
    sentence: (grid) => {
      const numbers = numbersIn(grid, (row, column, figure) => `${row} in ${column} (${figure})`);
      return [
        `The paper speaks of ${filled(grid)} of ${pairings(grid)} pairings of shortfall and field: ${levelCounts(grid, levels("en").fields)}.`,
        ...(argued(grid) > 0
          ? [`It argues ${some(argued(grid), "shortfall")} without naming a technology.`]
          : []),
        ...(numbers.length > 0 ? [`Numbers stand for ${listed(numbers, "en")}.`] : []),
      ];
    },
    general: levels("en").general,
    allFields: "All fields",
    allFieldsLong: "All fields: argued without naming a technology",
    quantified: (spoken) => `quantified, ${spoken}`,
    tableNumber: (spoken) => `quantified: ${spoken}`,
    ofStatements: (said, count, of) => `${said}; ${count} of ${some(of, "statement")}`,
  },
  zh: {
    grid: "短板与技术领域对照",
    subtitle: levels("zh").shadesOfFields,
    levels: levels("zh").fields,
    noun: () => "个领域",
    title: (grid) =>
      counted(grid) === 0
        ? `论文未为${grid.rows.length}项短板给出数字`
        : `${grid.rows.length}项短板中，论文为${counted(grid)}项给出数字`,
    sentence: (grid) => {
      const numbers = numbersIn(grid, (row, column, figure) => `${row}·${column}（${figure}）`);
      return [
        `短板与领域的${pairings(grid)}种组合中，论文论及${filled(grid)}种：${levelCounts(grid, levels("zh").fields)}。`,
        ...(argued(grid) > 0 ? [`论述${argued(grid)}项短板时未指明具体技术。`] : []),
        ...(numbers.length > 0 ? [`给出数字的有${listed(numbers, "zh")}。`] : []),
      ];
    },
    general: levels("zh").general,
    allFields: "全部领域",
    allFieldsLong: "全部领域：论述时未指明具体技术",
    quantified: (spoken) => `有数字，${spoken}`,
    tableNumber: (spoken) => `有数字：${spoken}`,
    ofStatements: (said, count, of) => `${said}；${of}条论断中的${count}条`,
  },
});
