import type { Grade } from "@/dataset";
import { defineWords, formatNumber } from "@/i18n";
import type { ListId } from "./cover";

const number = (count: number) => formatNumber(count, "en");
const has = (count: number) => (count === 1 ? "has" : "have");
const answers = (count: number) => (count === 1 ? "answers" : "answer");
const some = (count: number, one: string) => `${number(count)} ${one}${count === 1 ? "" : "s"}`;
const every = (of: number, one: string) => {
  if (of === 1) return `The only ${one} has`;
  return of === 2 ? `Both ${one}s have` : `All ${some(of, one)} have`;
};

type PerList<Value> = Record<ListId, Value>;
/** How many of how many have no counterpart. */
type Heading = (gaps: number, of: number) => string;

const headings: PerList<Heading> = {
  answer: (gaps, of) =>
    gaps === 0
      ? `${every(of, "shortfall")} a recommendation`
      : `${number(gaps)} of ${some(of, "shortfall")} ${has(gaps)} no recommendation`,
  purpose: (gaps, of) =>
    gaps === 0
      ? `${every(of, "recommendation")} a shortfall to answer`
      : `${number(gaps)} of ${some(of, "recommendation")} ${answers(gaps)} no shortfall`,
  precedent: (gaps, of) =>
    gaps === 0
      ? `${every(of, "recommendation")} a precedent abroad`
      : `${number(gaps)} of ${some(of, "recommendation")} ${has(gaps)} no precedent abroad`,
  practice: (gaps, of) =>
    gaps === 0
      ? `${every(of, "need")} practice abroad`
      : `${number(gaps)} of ${some(of, "need")} ${has(gaps)} no practice abroad`,
};
const headingsZh: PerList<Heading> = {
  answer: (gaps, of) =>
    gaps === 0
      ? `${number(of)}项短板均获建议回应`
      : `${number(of)}项短板中，${number(gaps)}项未获建议回应`,
  purpose: (gaps, of) =>
    gaps === 0
      ? `${number(of)}条建议均回应短板`
      : `${number(of)}条建议中，${number(gaps)}条未回应任何短板`,
  precedent: (gaps, of) =>
    gaps === 0
      ? `${number(of)}条建议均有国外先例`
      : `${number(of)}条建议中，${number(gaps)}条无国外先例`,
  practice: (gaps, of) =>
    gaps === 0
      ? `${number(of)}项需求均有国外举措`
      : `${number(of)}项需求中，${number(gaps)}项无国外举措`,
};

export const listWords = defineWords({
  en: {
    items: "Items",
    itemsSay: (noLink: string) =>
      `By the strongest link that covers each. ${noLink.charAt(0).toUpperCase()}${noLink.slice(1)}: the editors’ coding, made twice and settled, holds none. Figures beside a covered item: the sections that cover it.`,
    headings,
    byStated: (heading: string) => `${heading}, by stated links alone`,
    empty: {
      answer: "The paper names no shortfall",
      purpose: "The paper makes no recommendation to answer one",
      precedent: "The paper makes no recommendation to find a precedent for",
      practice: "The paper names no need",
    } as PerList<string>,
    noneOf: (grade: string) => `none ${grade}`,
    noLink: (stated: boolean): string => (stated ? "no stated link" : "no link"),
    tied: "tied instead to",
    coveredBy: {
      answer: "answered in",
      purpose: "answers",
      precedent: "precedent in",
      practice: "practised in",
    } as PerList<string>,
    restsOnNone: (stated: boolean): string =>
      stated
        ? "the editors’ settled coding: no such link graded stated"
        : "the editors’ settled coding: no such link",
    restsOn: {
      stated: "stated: the paper’s own words",
      implied: "implied: the paper’s structure",
      reading: "the editor’s reading",
    } as Record<Grade, string>,
  },
  zh: {
    items: "条目",
    itemsSay: (noLink) =>
      `按最强关联分组。“${noLink}”指编者两次编码并定稿后，仍无此关联。条目后数字为对应小节。`,
    headings: headingsZh,
    byStated: (heading) => `${heading}（仅计明述关联）`,
    empty: {
      answer: "论文未列短板",
      purpose: "论文未提回应短板的建议",
      precedent: "论文未提可寻先例的建议",
      practice: "论文未列需求",
    },
    noneOf: (grade) => `无${grade}`,
    noLink: (stated) => (stated ? "无明述关联" : "无关联"),
    tied: "另与之关联",
    coveredBy: {
      answer: "回应见",
      purpose: "所回应短板见",
      precedent: "先例见",
      practice: "举措见",
    },
    restsOnNone: (stated) => (stated ? "编者定稿编码中无此类明述关联" : "编者定稿编码中无此类关联"),
    restsOn: {
      stated: "明述：论文原有表述",
      implied: "隐含：论文结构",
      reading: "编者解读",
    },
  },
});
