/** What is written in the picture; the panel's own words are in words.ts. */
import type { Difference } from "@/dataset";
import { defineWords } from "@/i18n";

type Differences = Record<Difference, string>;

export const drawnWords = defineWords({
  en: {
    marks: "What other economies do, and what it costs",
    singles: "Single counts",
    log: "log scale",
    apart: (why: readonly string[]) => `apart: other ${why.join(", ")}`,
    difference: {
      dimension: "thing measured",
      class: "kind",
      basis: "basis",
      currency: "currency",
    } as Differences,
    and: ", ",
    semicolon: "; ",
    paperSays: "the paper says",
    recordSays: "the record says",
    bothSay: "the paper and the record say",
    recordWords: (full: string) => `the record: ${full}`,
    /** Without economies where it is at home and the paper names no home. */
    spoken: (economies: string, measure: string, full: string) =>
      `${economies ? `${economies}, ` : ""}${measure}: ${full}`,
    claim: (verdict: string) =>
      `a claim about it was checked: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
    convertedTo: (full: string) => `converted ${full}`,
    inside: (whole: string) => `inside ${whole}`,
    silent: (economies: string, measure: string) =>
      `${economies}, ${measure}: the paper states no amount`,
    notStated: "Not stated in the paper",
    ofMeasures: (silent: number, all: number) =>
      `${silent} of ${all} ${all === 1 ? "measure" : "measures"}`,
    noMoneyFor: (economies: string) => `no amount of money for ${economies}`,
    sideBySide: (verdict: string, measure: string) =>
      `${measure}, paper and record side by side: ${verdict}`,
  },
  zh: {
    marks: "其他经济体的举措及其金额",
    singles: "单项计数",
    log: "对数刻度",
    apart: (why) => `不同轴：${why.join("、")}不同`,
    difference: { dimension: "计量对象", class: "性质", basis: "口径", currency: "币种" },
    and: "，",
    semicolon: "；",
    paperSays: "论文所述",
    recordSays: "外部记录所述",
    bothSay: "论文与外部记录均有此数",
    recordWords: (full) => `外部记录为${full}`,
    spoken: (economies, measure, full) => `${economies ? `${economies}，` : ""}${measure}：${full}`,
    claim: (verdict) => `其一项论述经核对：${verdict}`,
    convertedTo: (full) => `换算为${full}`,
    inside: (whole) => `包含在${whole}之内`,
    silent: (economies, measure) => `${economies}，${measure}：论文未载金额`,
    notStated: "论文未载",
    ofMeasures: (silent, all) => `${all}项举措中的${silent}项`,
    noMoneyFor: (economies) => `${economies}均未载金额`,
    sideBySide: (verdict, measure) => `${measure}，论文与外部记录对照：${verdict}`,
  },
});
