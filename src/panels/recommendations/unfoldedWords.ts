import { defineWords } from "@/i18n";

/** What stands beneath a recommendation once it is unfolded. */
export const unfoldedWords = defineWords({
  en: {
    accountable: (name: string) => `Accountable: ${name}`,
    participants: (names: string) => `Takes part: ${names}`,
    date: (date: string) => `Date: ${date}`,
    measure: (measure: string) => `Measure: ${measure}`,
    none: {
      date: "no date",
      measure: "no measure of success",
      accountable: "no one accountable",
      participants: "no one who takes part",
    },
    namesNone: (list: string) => `The paper names ${list}.`,
    noAction: "The paper names no action for it.",
    details: "Details",
    detailsOf: (title: string) => `Details: ${title}`,
  },
  zh: {
    accountable: (name) => `负责方：${name}`,
    participants: (names) => `参与方：${names}`,
    date: (date) => `期限：${date}`,
    measure: (measure) => `衡量指标：${measure}`,
    none: { date: "期限", measure: "衡量指标", accountable: "负责方", participants: "参与方" },
    namesNone: (list) => `论文未载${list}。`,
    noAction: "论文未载具体行动。",
    details: "详情",
    detailsOf: (title) => `详情：${title}`,
  },
});
