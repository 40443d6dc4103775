import { defineWords, formatNumber } from "@/i18n";
import type { Aspect } from "./aspects";

const number = (count: number) => formatNumber(count, "en");

/** The frame of the panel and what the advice names; see themeWords, listWords and twinWords. */
export const words = defineWords({
  en: {
    marks: "Items with and without a counterpart, and recommendations",
    subtitle:
      "Computed from the links of the argument; each finding says whose judgement it rests on.",
    subtitleStated: "Only links that the paper itself states are counted.",
    statedOnly: "Stated only",
    count: number,
    more: (count: number) => `and ${number(count)} more`,
    fewer: "show fewer",
    list: (parts: readonly string[]) => parts.join(", "),
    sections: (parts: readonly string[]) => parts.join(" "),
    texts: (parts: readonly string[]) => parts.join("; "),
    labelled: (label: string, text: string) => `${label}: ${text}`,
    graded: (name: string, grade: string) => `${name} (${grade})`,

    lens: "Actionability",
    lensSay:
      "What a recommendation’s actions name. Rests on what the text states. Hatched: not stated.",
    aspects: {
      accountable: "Accountable",
      participants: "Takes part",
      date: "Date",
      measure: "Measure",
    } as Record<Aspect, string>,
    outOf: (count: number, of: number) => `${number(count)} of ${number(of)}`,
    recommendations: "Recommendations",
    actions: "Actions",
    notStated: "not stated",
  },
  zh: {
    marks: "有无对应的条目与各条建议",
    subtitle: "由论证关联计算得出；每项发现均注明由谁判断。",
    subtitleStated: "仅计论文明述的关联。",
    statedOnly: "仅明述",
    count: number,
    more: (count) => `另有${number(count)}项`,
    fewer: "收起",
    list: (parts) => parts.join("、"),
    sections: (parts) => parts.join(" "),
    texts: (parts) => parts.join("；"),
    labelled: (label, text) => `${label}：${text}`,
    graded: (name, grade) => `${name}（${grade}）`,

    lens: "可操作性",
    lensSay: "各条建议的行动载明了什么。依据：论文明述。斜纹：论文未载。",
    aspects: { accountable: "负责方", participants: "参与方", date: "期限", measure: "衡量指标" },
    outOf: (count, of) => `${number(count)} / ${number(of)}`,
    recommendations: "建议（条）",
    actions: "行动（项）",
    notStated: "论文未载",
  },
});
