import { type ItemKind, names } from "@/dataset";
import { defineWords, formatNumber } from "@/i18n";

/** What can be found: all a reader can choose but what only joins two others, and what else the list holds. */
export type FoundKind =
  | Exclude<ItemKind, "pair" | "link">
  | "section"
  | "number"
  | "record"
  | "command";

const kinds: Record<"en" | "zh", Record<FoundKind, string>> = {
  en: {
    ...names("en").kind,
    section: "Section",
    number: "Number",
    record: "Record",
    command: "Command",
  },
  zh: {
    ...names("zh").kind,
    section: "章节",
    number: "数字",
    record: "外部记录",
    command: "命令",
  },
};
const groups: Record<"en" | "zh", Record<FoundKind, string>> = {
  en: {
    section: "Sections",
    driver: "Drivers",
    direction: "Directions",
    trend: "Trends",
    need: "Needs",
    measure: "Practice abroad",
    "record-measure": "In the record only",
    economy: "Economies",
    field: "Fields",
    challenge: "Shortfalls",
    recommendation: "Recommendations",
    action: "Actions",
    number: "Numbers",
    record: "The record says",
    term: "Terms",
    statement: "Statements",
    command: "Commands",
  },
  zh: { ...kinds.zh, "record-measure": "仅见外部记录", record: "外部记录所述" },
};

export const words = defineWords({
  en: {
    kind: kinds.en,
    group: groups.en,
    close: "Close",
    hint: "Words in English or Chinese, a number such as 10 billion, a section such as 4.3, or > for commands",
    results: "Results",
    preparing: "Reading the paper …",
    more: (count: number) => `and ${formatNumber(count, "en")} more`,
    count: (count: number) =>
      count === 0
        ? "Nothing found"
        : count === 1
          ? "1 result"
          : `${formatNumber(count, "en")} results`,
    inSection: (section: string) => ` in section ${section}`,
    nothing: "Try fewer or shorter words; every word must be found.",
    allCommands: "All commands",
    ofRecord: (passage: string | null) => (passage ? `${passage} · record` : "record"),
  },
  zh: {
    kind: kinds.zh,
    group: groups.zh,
    close: "关闭",
    hint: "输入中英文词语、数字（如15万）或章节号（如4.3）；输入 > 查看命令",
    results: "结果",
    preparing: "正在读取论文……",
    more: (count) => `另有${formatNumber(count, "zh")}条`,
    count: (count) => (count === 0 ? "没有结果" : `${formatNumber(count, "zh")}条结果`),
    inSection: (section) => `（${section}）`,
    nothing: "请减少或缩短词语；每个词都须出现。",
    allCommands: "全部命令",
    ofRecord: (passage) => (passage ? `${passage} · 外部记录` : "外部记录"),
  },
});
