import { type ItemKind, names } from "@/dataset";
import { defineWords, formatNumber } from "@/i18n";

/** What can be found: everything a reader can choose, and what the text is made of. */
export type FoundKind = Exclude<ItemKind, "pair"> | "section" | "term" | "statement";

const kinds: Record<"en" | "zh", Record<FoundKind, string>> = {
  en: { ...names("en").kind, section: "Section", term: "Term", statement: "Statement" },
  zh: { ...names("zh").kind, section: "章节", term: "术语", statement: "论断" },
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
    term: "Terms",
    statement: "Statements",
  },
  zh: { ...kinds.zh, "record-measure": "仅见外部记录" },
};

export const words = defineWords({
  en: {
    kind: kinds.en,
    group: groups.en,
    find: "Find in the paper",
    close: "Close",
    hint: "Words in English or Chinese, or a section number such as 4.3",
    results: "Results",
    more: (count: number) => `and ${formatNumber(count, "en")} more`,
    count: (count: number) =>
      count === 0
        ? "Nothing found"
        : count === 1
          ? "1 result"
          : `${formatNumber(count, "en")} results`,
    inSection: (section: string) => ` in section ${section}`,
    nothing: "Try fewer or shorter words; every word must be found.",
  },
  zh: {
    kind: kinds.zh,
    group: groups.zh,
    find: "在论文中查找",
    close: "关闭",
    hint: "输入中文或英文词语，或章节号，如 4.3",
    results: "结果",
    more: (count) => `另有 ${formatNumber(count, "zh")} 条`,
    count: (count) => (count === 0 ? "没有结果" : `${formatNumber(count, "zh")} 条结果`),
    inSection: (section) => `（${section}）`,
    nothing: "请减少或缩短词语；每个词都须出现。",
  },
});
