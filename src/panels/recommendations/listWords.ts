import { defineWords } from "@/i18n";
import { some } from "./words";

/** Of lists that do not follow the paper's themes. */
export const listWords = defineWords({
  en: {
    noLead: "No lead",
    noDate: "No date",
    lead: (name: string) => `Lead: ${name}`,
    due: (when: string) => `Due ${when}`,
    actions: (count: number) => some(count, "action"),
    under: (title: string, isOwn: boolean) => `${isOwn ? "Ours, under" : "Under"} ${title}`,
    more: (count: number) => `Show ${count} more`,
  },
  zh: {
    noLead: "无牵头方",
    noDate: "无期限",
    lead: (name) => `牵头方：${name}`,
    due: (when) => `${when}到期`,
    actions: (count) => `${count}项行动`,
    under: (title, isOwn) => `${isOwn ? "自加行动，" : ""}所属建议：${title}`,
    more: (count) => `再显示${count}项`,
  },
});
