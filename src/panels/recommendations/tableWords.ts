import { defineWords } from "@/i18n";
import type { ItemColumn } from "./ItemTable";

/** Of the table in which rows are edited and selected. */
export const tableWords = defineWords({
  en: {
    caption: "Actions, one a row. The heads sort.",
    columns: {
      title: "Action",
      position: "Position",
      progress: "Progress",
      lead: "Lead",
      due: "Due",
      slips: "Moved",
      priority: "Priority",
      flags: "Needs attention",
      change: "Last change",
    } as Record<ItemColumn, string>,
    details: "Details",
    detailsOf: (title: string) => `Details: ${title}`,
    progressOf: (title: string) => `Progress of ${title}`,
    selectOne: (title: string) => `Select ${title}`,
    selectAll: (count: number) => `Select all ${count} shown`,
    ours: (title: string) => `Ours, under ${title}`,
    moved: (times: number) => (times === 1 ? "once" : `${times} times`),
    closeTitle: "Close without implementation",
    close: "Cancel",
  },
  zh: {
    caption: "每行一项行动，点击表头排序。",
    columns: {
      title: "行动",
      position: "立场",
      progress: "进展",
      lead: "牵头方",
      due: "期限",
      slips: "调整",
      priority: "优先级",
      flags: "须留意",
      change: "最近改动",
    },
    details: "详情",
    detailsOf: (title) => `详情：${title}`,
    progressOf: (title) => `${title}的进展`,
    selectOne: (title) => `选择${title}`,
    selectAll: (count) => `选择所示全部${count}项`,
    ours: (title) => `我方，所属建议：${title}`,
    moved: (times) => `${times}次`,
    closeTitle: "关闭（未落实）",
    close: "取消",
  },
});
