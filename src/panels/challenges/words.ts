import type { Quantity } from "@/dataset";
import { defineWords } from "@/i18n";

type Of = Pick<Quantity, "bound" | "dimension"> & {
  readonly isShortage: boolean;
  readonly isOne: boolean;
};
type Units = Record<Quantity["dimension"], string>;

const small = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const en = (count: number) => small[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const are = (count: number) => (count === 1 ? "is" : "are");

const unit: Units = {
  people: "people",
  institutions: "institutions",
  items: "items",
  years: "years",
  provinces: "provinces",
  money: "",
  share: "",
};
const oneUnit: Units = {
  ...unit,
  people: "person",
  institutions: "institution",
  items: "item",
  years: "year",
  provinces: "province",
};
const zhUnit: Units = {
  people: "人",
  institutions: "家机构",
  items: "项",
  years: "年",
  provinces: "省",
  money: "",
  share: "",
};
const compact = (amount: string) =>
  amount.replace(" trillion", " tn").replace(" billion", " bn").replace(" million", " M");
const sign: Record<Quantity["bound"], readonly [before: string, after: string]> = {
  exactly: ["", ""],
  "more than": ["", "+"],
  "up to": ["≤ ", ""],
  before: ["< ", ""],
};
const bounded = (amount: string, bound: Quantity["bound"]) =>
  sign[bound][0] + amount + sign[bound][1];
const join = (...parts: readonly string[]) => parts.filter(Boolean).join(" ");

export const words = defineWords({
  en: {
    grid: {
      fields: "Shortfalls by technology field",
      recommendations: "Shortfalls by recommendation",
    },
    columnsLabel: "Columns",
    choices: { fields: "Fields", recommendations: "Recommendations" },
    allFields: "All fields",
    allFieldsLong: "All fields: argued without naming a technology",
    titleNumbers: (counted: number, of: number) =>
      `The paper puts a number on ${en(counted)} of ${some(of, "shortfall")}`,
    titleUnanswered: (unanswered: number, of: number) =>
      unanswered === 0
        ? `Every one of ${some(of, "shortfall")} is answered by a recommendation`
        : `${capital(en(unanswered))} of ${some(of, "shortfall")} ${are(unanswered)} answered by no recommendation`,
    subtitle: {
      fields:
        "Listed, named, explained or a number: darker is better backed, not more severe. The paper gives no severity",
      recommendations:
        "Reading: the editor’s; implied: by the structure; stated: in words. Darker is firmer, not more severe: the paper gives none",
    },
    /** By level; 0 is silence. */
    level: {
      fields: ["not stated", "listed", "named", "explained", "quantified"],
      recommendations: ["no link", "reading", "implied", "stated"],
    },
    meaning: {
      fields: ["not stated", "in a list", "its subject", "with a cause", "with a number"],
      recommendations: ["no link", "by the editor", "by the paper’s structure", "in its words"],
    },
    legend: {
      fields: "Strongest statement on both:",
      recommendations: "Strongest direct link:",
    },
    means: (word: string, meaning: string) => `${word}: ${meaning}`,
    cell: (row: string, column: string, said: string) => `${row}, ${column}: ${said}`,
    quantified: (spoken: string) => `quantified, ${spoken}`,
    quantifiedOnly: "quantified",
    ofStatements: (said: string, count: number, of: number) =>
      `${said}; ${count} of ${some(of, "statement")}`,
    head: (short: string, title: string, group: string) =>
      `${short === title ? short : `${short}: ${title}`}${group ? ` (${group})` : ""}`,
    figure: {
      short: (amount: string, { bound, dimension, isShortage }: Of) =>
        join(bounded(compact(amount), bound), isShortage ? "short" : unit[dimension]),
      spoken: (amount: string, { bound, dimension, isShortage, isOne }: Of) =>
        join(
          bound === "exactly" ? "" : bound,
          amount,
          (isOne ? oneUnit : unit)[dimension],
          isShortage ? "short" : "",
        ),
    },
    columns: { challenge: "Shortfall", theme: "Theme" },
    tableNumber: (figure: string) => `quantified: ${figure}`,
    andMore: (count: number) => `${count} more`,
    place: (row: string, column: string, figure: string) => `${row} in ${column} (${figure})`,
    sentenceFields: (filled: number, of: number, counts: string) =>
      `The paper speaks of ${filled} of ${of} pairings of shortfall and field: ${counts}.`,
    sentenceNumbers: (list: string) => `Numbers stand for ${list}.`,
    sentenceAnswers: (answered: number, of: number, counts: string) =>
      `${answered} of ${some(of, "shortfall")} ${are(answered)} answered by a recommendation; links: ${counts}.`,
    sentenceUnanswered: (list: string) => `Answered by none: ${list}.`,
    count: (count: number, word: string) => `${count} ${word}`,
    separator: " ",
  },
  zh: {
    grid: { fields: "短板与技术领域对照", recommendations: "短板与政策建议对照" },
    columnsLabel: "列",
    choices: { fields: "技术领域", recommendations: "政策建议" },
    allFields: "全部领域",
    allFieldsLong: "全部领域：论述时未指明具体技术",
    titleNumbers: (counted, of) =>
      counted === 0
        ? `论文未为 ${of} 项短板给出数字`
        : `${of} 项短板中，论文为 ${counted} 项给出数字`,
    titleUnanswered: (unanswered, of) =>
      unanswered === 0
        ? `${of} 项短板均有建议回应`
        : `${of} 项短板中，${unanswered} 项没有建议回应`,
    subtitle: {
      fields: "列举、专门论及、说明缘由、数字：颜色愈深则论据愈强，并非愈严重；论文未评定严重程度",
      recommendations:
        "编者解读、隐含（由结构可知）、明述：颜色愈深则依据愈明确，并非愈严重；论文未评定严重程度",
    },
    level: {
      fields: ["未提及", "列举", "专门论及", "说明缘由", "有数字"],
      recommendations: ["无关联", "编者解读", "隐含", "明述"],
    },
    meaning: {
      fields: ["未提及", "列于名单", "整句所论", "给出原因", "给出数量"],
      recommendations: ["无关联", "编者判断", "由论文结构可知", "论文明言"],
    },
    legend: {
      fields: "取兼及二者的最强论断：",
      recommendations: "取最强的直接关联：",
    },
    means: (word, meaning) => `${word}：${meaning}`,
    cell: (row, column, said) => `${row}，${column}：${said}`,
    quantified: (spoken) => `有数字，${spoken}`,
    quantifiedOnly: "有数字",
    ofStatements: (said, count, of) => `${said}；${of} 条论断中的 ${count} 条`,
    head: (short, title, group) =>
      `${short === title ? short : `${short}：${title}`}${group ? `（${group}）` : ""}`,
    figure: {
      short: (amount, { bound, dimension, isShortage }) =>
        isShortage
          ? `缺口${bounded(amount, bound)}`
          : `${bounded(amount, bound)}${zhUnit[dimension]}`,
      spoken: (amount, { bound, dimension, isShortage }) =>
        `${isShortage ? "缺口" : ""}${{ exactly: "", "more than": "超过", "up to": "至多", before: "不足" }[bound]}${amount}${dimension === "provinces" ? "个" : ""}${zhUnit[dimension]}`,
    },
    columns: { challenge: "短板", theme: "主题" },
    tableNumber: (figure) => `有数字：${figure}`,
    andMore: (count) => `另外 ${count} 项`,
    place: (row, column, figure) => `${row}·${column}（${figure}）`,
    sentenceFields: (filled, of, counts) =>
      `短板与领域的 ${of} 种组合中，论文论及 ${filled} 种：${counts}。`,
    sentenceNumbers: (list) => `给出数字的有${list}。`,
    sentenceAnswers: (answered, of, counts) =>
      `${of} 项短板中 ${answered} 项有建议回应；关联：${counts}。`,
    sentenceUnanswered: (list) => `没有建议回应的有${list}。`,
    count: (count, word) => `${word} ${count} 处`,
    separator: "",
  },
});
