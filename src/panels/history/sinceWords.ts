import { dayText } from "@/changes";
import { defineWords, formatNumber } from "@/i18n";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

export const sinceWords = defineWords({
  en: {
    heading: (day: string) => `What changed since ${dayText(day, "en")}`,
    choose: "What changed since a day",
    hint: "Choose a day on the line or by its date. It is then shown on the whole page, and here stands what differs from today.",
    none: "Nothing differs from today.",
    count: (items: number, fields: number) =>
      `${some(items, "item")} differ${items === 1 ? "s" : ""} from today, in ${some(fields, "field")}. Ways there and back are left out.`,
    changed: (field: string, then: string, now: string) => `${field}: ${then}, now ${now}`,
    came: (field: string, now: string) => `${field}: ${now}`,
    went: (field: string, then: string) => `${field}: ${then}, now none`,
    added: (field: string, text: string) => `${field} added: ${text}`,
    removed: (field: string, text: string) => `${field} taken back: ${text}`,
    more: (count: number) => `Show ${number(count)} more`,
    by: (text: string, who: string) => `${text} (${who})`,
  },
  zh: {
    heading: (day) => `${dayText(day, "zh")}以来的变化`,
    choose: "某日以来的变化",
    hint: "在线上或按日期选择一天，整页即显示该日，此处列出与今天的不同。",
    none: "与今天没有不同。",
    count: (items, fields) =>
      `${number(items)}项与今天不同，涉及${number(fields)}个字段。改过又改回的不列。`,
    changed: (field, then, now) => `${field}：原为${then}，现为${now}`,
    came: (field, now) => `${field}：${now}`,
    went: (field, then) => `${field}：原为${then}，现无`,
    added: (field, text) => `新增${field}：${text}`,
    removed: (field, text) => `撤回${field}：${text}`,
    more: (count) => `再显示${number(count)}项`,
    by: (text, who) => `${text}（${who}）`,
  },
});
