import { defineWords } from "@/i18n";
import type { Closing } from "./closing";
import { number, some } from "./words";

type BulkField = "progress" | "position" | "lead" | "priority" | "revised-date";

/** Of a change of several items at once, and of closing. */
export const bulkWords = defineWords({
  en: {
    selected: (count: number, of: number) => `${number(count)} of ${number(of)} selected`,
    how: "Shift and click, or Shift and Space, selects all up to there.",
    form: "Change what is selected",
    field: "Set",
    fields: {
      progress: "Progress",
      position: "Position",
      lead: "Lead",
      priority: "Priority",
      "revised-date": "Revised date",
    } as Record<BulkField, string>,
    to: "to",
    none: "None",
    reason: "Reason",
    why: "Why?",
    choose: "Choose",
    inWords: "In your own words (optional)",
    closings: {
      rejected: "Rejected",
      superseded: "Superseded",
      irrelevant: "No longer relevant",
    } as Record<Closing, string>,
    closed: (why: string, text: string) => (text === "" ? why : `${why}: ${text}`),
    closeIt: "Close it",
    apply: (count: number) => `Set ${some(count, "action")}`,
    will: (count: number, field: string, value: string) =>
      field === ""
        ? `Set ${some(count, "action")} to ${value}.`
        : `Set ${field.toLowerCase()} of ${some(count, "action")} to ${value}.`,
    nothing: "Nothing would change.",
    stay: (count: number) =>
      count === 1 ? "1 closed one stays." : `${number(count)} closed ones stay.`,
    same: (count: number) =>
      count === 1 ? "1 is so already." : `${number(count)} are so already.`,
    first: (count: number) =>
      count === 1
        ? "1 has no date yet: this becomes its first, which is then locked."
        : `${number(count)} have no date yet: this becomes their first, which is then locked.`,
    needsReason: "A reason is needed.",
    needsDate: "A date is needed.",
    strangeYear: "The year must be between 1900 and 2199.",
    done: (what: string) => `Done: ${what}. Undo takes it all back.`,
    set: (count: number, field: string, value: string) =>
      `${some(count, "action")}, ${field.toLowerCase()} to ${value}`,
  },
  zh: {
    selected: (count, of) => `已选${number(of)}项中的${number(count)}项`,
    how: "按住 Shift 点击或按 Shift 加空格，可连续选择。",
    form: "更改所选",
    field: "设定",
    fields: {
      progress: "进展",
      position: "立场",
      lead: "牵头方",
      priority: "优先级",
      "revised-date": "调整后期限",
    },
    to: "为",
    none: "无",
    reason: "理由",
    why: "原因",
    choose: "请选择",
    inWords: "补充说明（可不填）",
    closings: { rejected: "被否决", superseded: "已被取代", irrelevant: "不再相关" },
    closed: (why, text) => (text === "" ? why : `${why}：${text}`),
    closeIt: "确认关闭",
    apply: (count) => `设定${number(count)}项行动`,
    will: (count, field, value) => `将${number(count)}项行动的${field || "进展"}设为${value}。`,
    nothing: "没有需要改动的内容。",
    stay: (count) => `${number(count)}项已关闭，保持不变。`,
    same: (count) => `${number(count)}项已是如此。`,
    first: (count) => `${number(count)}项尚无期限：此日期将成为首定期限，随后锁定。`,
    needsReason: "请填写理由。",
    needsDate: "请选择日期。",
    strangeYear: "年份须在1900至2199之间。",
    done: (what) => `已完成：${what}。可一次撤销。`,
    set: (count, field, value) => `${number(count)}项行动的${field}设为${value}`,
  },
});
