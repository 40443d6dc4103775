import { defineWords } from "@/i18n";
import type { Facet, Grouping } from "./asked";

type Offered = "paper" | "due" | "change" | "priority";

/** Of search, filter and order. */
export const toolbarWords = defineWords({
  en: {
    find: "Find",
    findHint: "in titles, notes, leads",
    form: "Shown as",
    list: "List",
    table: "Rows",
    select: "Select several",
    group: "Group by",
    groups: {
      theme: "theme",
      status: "progress",
      lead: "lead",
      due: "due month",
    } as Record<Grouping, string>,
    order: "Order by",
    orders: {
      paper: "the paper",
      due: "due date",
      change: "last change",
      priority: "priority",
    } as Record<Offered, string>,
    byColumn: "a column",
    facets: {
      progress: "Progress",
      position: "Position",
      flag: "Needs attention",
      priority: "Priority",
      lead: "Lead",
      theme: "Theme",
      whose: "Whose",
    } as Record<Facet, string>,
    none: { flag: "Nothing", priority: "None", lead: "None" } as Partial<Record<Facet, string>>,
    option: (label: string, count: number) => `${label} (${count})`,
    more: (count: number) => `${count} more: use the search.`,
    takeOff: (facet: string, values: readonly string[]) => `${facet}: ${values.join(", ")} ×`,
  },
  zh: {
    find: "查找",
    findHint: "标题、备注、牵头方",
    form: "显示为",
    list: "清单",
    table: "逐行",
    select: "多选",
    group: "分组",
    groups: { theme: "主题", status: "进展", lead: "牵头方", due: "到期月份" },
    order: "排序",
    orders: { paper: "论文顺序", due: "期限", change: "最近改动", priority: "优先级" },
    byColumn: "按列",
    facets: {
      progress: "进展",
      position: "立场",
      flag: "须留意",
      priority: "优先级",
      lead: "牵头方",
      theme: "主题",
      whose: "来源",
    },
    none: { flag: "无", priority: "未设", lead: "未设" },
    option: (label, count) => `${label}（${count}）`,
    more: (count) => `另有${count}个，请用查找。`,
    takeOff: (facet, values) => `${facet}：${values.join("、")} ×`,
  },
});
