import { defineWords, formatNumber } from "@/i18n";

const some = (count: number, noun: string) =>
  `${formatNumber(count, "en")} ${noun}${count === 1 ? "" : "s"}`;

/** The record as a table and as sentences. */
export const twinWords = defineWords({
  en: {
    columns: { field: "Field", value: "Value", whose: "Whose", since: "Since", by: "By" },
    why: (value: string, reason: string) => (reason === "" ? value : `${value} (${reason})`),
    note: "Note",
    takenBack: (text: string) => `${text} (taken back)`,
    slip: (from: string, to: string) => `${from} → ${to}`,
    computed: "computed",
    flag: "Flag",
    other: (label: string) => `${label}, another value`,
    ownAction: "Own action",
    retired: (title: string) => `${title} (retired)`,
    reading: "Progress is being read.",
    stands: (title: string, progress: string, position: string) =>
      `${title}: ${progress}; position: ${position}. The reader’s own judgement.`,
    holds: (notes: number, evidence: number, changes: number) =>
      `It holds ${some(notes, "note")}, ${some(evidence, "piece")} of evidence and ${some(changes, "change")}.`,
  },
  zh: {
    columns: { field: "字段", value: "内容", whose: "来源", since: "时间", by: "修改者" },
    why: (value, reason) => (reason === "" ? value : `${value}（${reason}）`),
    note: "备注",
    takenBack: (text) => `${text}（已收回）`,
    slip: (from, to) => `${from} → ${to}`,
    computed: "推算",
    flag: "提示",
    other: (label) => `${label}（另一值）`,
    ownAction: "自加行动",
    retired: (title) => `${title}（已停用）`,
    reading: "正在读取进展。",
    stands: (title, progress, position) =>
      `${title}：${progress}；立场：${position}。以上为使用者判断。`,
    holds: (notes, evidence, changes) =>
      `共有备注${formatNumber(notes, "zh")}条、佐证${formatNumber(evidence, "zh")}条、改动${formatNumber(changes, "zh")}次。`,
  },
});
