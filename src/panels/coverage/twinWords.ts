import { defineWords, formatList, formatNumber } from "@/i18n";
import type { Aspect } from "./aspects";
import type { ListId } from "./cover";
import type { Column } from "./themes";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, one: string) => `${number(count)} ${one}${count === 1 ? "" : "s"}`;
const verb = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;
/** After a semicolon; headings begin with a number or a plain word. */
const lower = (heading: string) => `${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;

type PerList = Record<ListId, string>;
type Counts = Readonly<Record<Aspect, number>>;

export const twinWords = defineWords({
  en: {
    columns: {
      what: "What",
      item: "Item",
      section: "Section",
      found: "Found",
      restsOn: "Rests on",
    },
    themeItems: "Items of a theme",
    parts: {
      need: "needs",
      measure: "practice abroad",
      challenge: "shortfalls",
      recommendation: "recommendations",
    } as Record<Column, string>,
    themeGap: "Theme without a counterpart",
    counted: "Items, counted",
    missing: {
      answer: "Shortfall without a recommendation",
      purpose: "Recommendation that answers no shortfall",
      precedent: "Recommendation without precedent abroad",
      practice: "Need without practice abroad",
    } as PerList,
    covered: {
      answer: "Shortfall answered by a recommendation",
      purpose: "Recommendation that answers a shortfall",
      precedent: "Recommendation with a precedent abroad",
      practice: "Need with practice abroad",
    } as PerList,
    aspectCount: "What the advice names, counted",
    counts: (recommendations: number, of: number, actions: number, ofActions: number) =>
      `${number(recommendations)} of ${some(of, "recommendation")}, ${number(actions)} of ${some(ofActions, "action")}`,
    named: "What the advice names",
    textStates: "what the text states",
    withNames: (heading: string, names: readonly string[]) =>
      `${heading} (${formatList(names, "en")})`,
    others: (count: number) => some(count, "other"),
    sentence: ([first = "", ...rest]: readonly string[], themes: string, advice: string) =>
      `${[first, ...rest.map(lower)].join("; ")}. ${themes}; ${advice}.`,
    themes: (gaps: number, of: number) =>
      gaps === 0
        ? "Every theme has items in every part of the argument"
        : `${number(gaps)} of ${some(of, "theme")} ${gaps === 1 ? "has" : "have"} no items in some part of the argument`,
    advice: (of: number, { accountable, participants, date, measure }: Counts) =>
      `of ${some(of, "recommendation")}, ${verb(accountable, "names", "name")} who is accountable, ${number(participants)} who takes part, ${number(date)} a date and ${number(measure)} a measure`,
  },
  zh: {
    columns: { what: "类别", item: "条目", section: "小节", found: "发现", restsOn: "依据" },
    themeItems: "主题所含条目",
    parts: { need: "需求", measure: "国外举措", challenge: "短板", recommendation: "建议" },
    themeGap: "主题缺对应部分",
    counted: "条目计数",
    missing: {
      answer: "短板未获建议回应",
      purpose: "建议未回应短板",
      precedent: "建议无国外先例",
      practice: "需求无国外举措",
    },
    covered: {
      answer: "短板获建议回应",
      purpose: "建议回应短板",
      precedent: "建议有国外先例",
      practice: "需求有国外举措",
    },
    aspectCount: "建议载明情况计数",
    counts: (recommendations, of, actions, ofActions) =>
      `${number(of)}条建议中${number(recommendations)}条，${number(ofActions)}项行动中${number(actions)}项`,
    named: "建议载明情况",
    textStates: "论文明述",
    withNames: (heading, names) => `${heading}（${formatList(names, "zh")}）`,
    others: (count) => `其他${number(count)}项`,
    sentence: (lists, themes, advice) => `${lists.join("；")}。${themes}；${advice}。`,
    themes: (gaps, of) =>
      gaps === 0
        ? "各主题在论证的每一部分均有条目"
        : `${number(of)}个主题中，${number(gaps)}个在论证的某些部分没有条目`,
    advice: (of, { accountable, participants, date, measure }) =>
      `${number(of)}条建议中，载明负责方的${number(accountable)}条、参与方的${number(participants)}条、期限的${number(date)}条、衡量指标的${number(measure)}条`,
  },
});
