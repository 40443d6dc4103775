import { defineWords } from "@/i18n";
import type { ColumnId } from "./twin";

const columns: Record<"en" | "zh", Record<ColumnId, string>> = {
  en: {
    theme: "Theme",
    recommendation: "Recommendation",
    action: "Action",
    whose: "Whose action",
    position: "Position (your judgement)",
    progress: "Progress (your judgement)",
    reason: "Reason",
    lead: "Lead (ours)",
    accountable: "Accountable",
    participants: "Takes part",
    first: "First date",
    revised: "Revised date (ours)",
    priority: "Priority (ours)",
    flags: "Needs attention",
    measure: "Measure",
    changed: "Last change",
    passages: "Passages",
  },
  zh: {
    theme: "主题",
    recommendation: "建议",
    action: "行动",
    whose: "行动来源",
    position: "立场（使用者判断）",
    progress: "进展（使用者判断）",
    reason: "理由",
    lead: "牵头方（我方）",
    accountable: "负责方",
    participants: "参与方",
    first: "首定期限",
    revised: "调整后期限（我方）",
    priority: "优先级（我方）",
    flags: "须留意",
    measure: "衡量指标",
    changed: "最近改动",
    passages: "段落位置",
  },
};

export const twinWords = defineWords({
  en: {
    columns: columns.en,
    whose: { paper: "The paper’s", ours: "Ours", retired: "Ours, retired" },
    priority: { high: "High", medium: "Medium", low: "Low" },
    ours: (text: string) => `${text} (ours)`,
    because: (flag: string, reason: string) => `${flag}: ${reason}`,
    separator: "; ",
  },
  zh: {
    columns: columns.zh,
    whose: { paper: "论文", ours: "我方", retired: "我方，已停用" },
    priority: { high: "高", medium: "中", low: "低" },
    ours: (text) => `${text}（我方）`,
    because: (flag, reason) => `${flag}：${reason}`,
    separator: "；",
  },
});
