import { dayText } from "@/changes";
import { defineWords, formatNumber } from "@/i18n";
import type { BurnCount } from "@/progress";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

const year = 365.25;

/** In the unit one would say it in. */
function inUnits<Text>(
  days: number,
  say: (count: number, unit: "day" | "week" | "month" | "year") => Text,
) {
  if (days < 14) return say(Math.max(1, days), "day");
  if (days < 63) return say(Math.round(days / 7), "week");
  return days < 2 * year
    ? say(Math.round(days / 30.4), "month")
    : say(Math.floor(days / year), "year");
}
const units = { day: "天", week: "周", month: "个月", year: "年" };

/** Heading and what stands in its place; the parts have words of their own. */
export const words = defineWords({
  en: {
    reading: "Reading what this device keeps …",
    nothing: "Nothing has been recorded yet",
    title: (changes: number, days: number, now: BurnCount, monthAgo: number | null) =>
      `${some(changes, "change")} in ${inUnits(days, some)}; ${number(now.implemented)} of ${number(now.of)} implemented${monthAgo === null ? "" : `, ${number(monthAgo)} a month ago`}`,
    titlePast: (day: string, then: BurnCount, now: BurnCount) =>
      `On ${dayText(day, "en")}, ${number(then.implemented)} of ${number(then.of)} were implemented; now ${number(now.implemented)} of ${number(now.of)}`,
    subtitle: "Everything said of progress on this device, and any past day. Your own judgement.",
    overTime: "Implemented over time",
    changes: "All changes",
    undo: "Undo",
    redo: "Redo",
    undone: (what: string) => `Undone. ${what}`,
    redone: (what: string) => `Done again. ${what}`,
  },
  zh: {
    reading: "正在读取本机保存的内容……",
    nothing: "尚无任何记录",
    title: (changes, days, now, monthAgo) =>
      `${inUnits(days, (count, unit) => `${number(count)}${units[unit]}`)}内${number(changes)}处改动；${number(now.of)}条建议中${number(now.implemented)}条已落实${monthAgo === null ? "" : `，一个月前为${number(monthAgo)}条`}`,
    titlePast: (day, then, now) =>
      `${dayText(day, "zh")}：${number(then.of)}条建议中${number(then.implemented)}条已落实；现为${number(now.of)}条中${number(now.implemented)}条`,
    subtitle: "本机所记的全部进展改动，可回看任何一天。均为使用者判断。",
    overTime: "落实情况的变化",
    changes: "全部改动",
    undo: "撤销",
    redo: "重做",
    undone: (what) => `已撤销。${what}`,
    redone: (what) => `已重做。${what}`,
  },
});
