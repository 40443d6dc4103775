import type { Force } from "@/dataset";
import { defineWords } from "@/i18n";

const forces: Record<"en" | "zh", Record<Force, string>> = {
  en: { asserts: "asserts", explains: "explains", quantifies: "gives a number" },
  zh: { asserts: "提出论断", explains: "说明缘由", quantifies: "给出数量" },
};
type Verdict = "agrees" | "imprecise" | "differs" | "unconfirmed";
const verdicts: Record<"en" | "zh", Record<Verdict, string>> = {
  en: {
    agrees: "The record agrees",
    imprecise: "The paper is imprecise",
    differs: "The record differs",
    unconfirmed: "Not confirmed",
  },
  zh: { agrees: "相符", imprecise: "不够准确", differs: "不符", unconfirmed: "未能核实" },
};

export const words = defineWords({
  en: {
    force: forces.en,
    verdict: verdicts.en,
    nothing: "Nothing is chosen",
    nothingSays: "Choose a mark to read the passages behind it.",
    headed: (kind: string, section: string | null) =>
      section ? `${kind}, section ${section}` : kind,
    inField: (item: string, field: string) => `${item}: ${field}`,
    noField: "no technology named",
    paperSays: "The paper says",
    recordSays: "The record says",
    linked: "Linked in the argument",
    none: "The paper makes no statement about this.",
    inPassing: "Text in our own words.",
    leadsTo: "leads to",
    comesFrom: "comes from",
    amounts: "Amounts",
    dates: "Dates",
    partOf: "part of another amount",
    official: "official",
    close: "Close",
    count: (statements: number, checks: number) =>
      `${statements === 1 ? "One statement" : `${statements} statements`} of the paper${
        checks === 0
          ? ""
          : checks === 1
            ? ", one checked against the record"
            : `, ${checks} checks against the record`
      }.`,
    columns: { text: "Statement", place: "Where", grade: "Who says so", force: "What it does" },
  },
  zh: {
    force: forces.zh,
    verdict: verdicts.zh,
    nothing: "未选中任何内容",
    nothingSays: "选中一个标记，即可查看其依据的段落。",
    headed: (kind, section) => (section ? `${kind}，${section} 节` : kind),
    inField: (item, field) => `${item}：${field}`,
    noField: "未点名技术",
    paperSays: "论文所述",
    recordSays: "外部记录",
    linked: "论证中的关联",
    none: "论文对此没有论断。",
    inPassing: "文字为本站转述。",
    leadsTo: "通向",
    comesFrom: "来自",
    amounts: "数额",
    dates: "时间",
    partOf: "包含在另一数额之内",
    official: "官方",
    close: "关闭",
    count: (statements, checks) =>
      `论文论断 ${statements} 条${checks === 0 ? "" : `，其中与外部记录核对 ${checks} 处`}。`,
    columns: { text: "论断", place: "位置", grade: "依据", force: "性质" },
  },
});
