import { dayText } from "@/changes";
import { defineWords, formatNumber } from "@/i18n";
import type { BurnCount } from "@/progress";
import type { Series } from "./plot";
import type { Tick } from "./ticks";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
const of = ({ implemented, of }: BurnCount) => `${number(implemented)} of ${number(of)}`;
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Recommendations and actions have measure words of their own. */
const ofZh = ({ implemented, of }: BurnCount, unit: string) =>
  `${number(of)}${unit}中${number(implemented)}${unit}`;
const unitsZh: Readonly<Record<Series, string>> = { recommendations: "条", actions: "项" };

export const burnWords = defineWords({
  en: {
    reading:
      "Thick line: implemented at the end of the day. Broken line: how many there are; it falls when one is closed.",
    recommendations: "Recommendations",
    actions: "Actions",
    count: (count: BurnCount, _: Series) => of(count),
    slider: "Days of the history. Arrow keys: days on which a count changed; Enter: show that day",
    on: (day: string, recommendations: BurnCount, actions: BurnCount) =>
      `${dayText(day, "en")}: ${of(recommendations)} recommendations, ${of(actions)} actions`,
    tick: ({ year, month, date }: Tick, isFirst: boolean) => {
      if (month === null) return String(year);
      const name = months[month - 1] ?? "";
      if (date !== null) return `${date} ${name}`;
      return isFirst || month === 1 ? `${name} ${year}` : name;
    },
    shown: "Day shown",
    week: "A week ago",
    monthAgo: "A month ago",
    beforeLast: "Before the last change",
    back: "Today",
    notOver: (day: string) => `${dayText(day, "en")} is not over yet. Choose an earlier day.`,
    astray: (days: readonly string[]) =>
      `A clock was wrong: ${some(days.length, "day")} left off the line (${days.join(", ")}). Changes dated later than today count now, and on no past day.`,
  },
  zh: {
    reading: "粗线：当日结束时已落实的数量。断线：总数，有项目关闭时下降。",
    recommendations: "建议",
    actions: "行动",
    count: (count, series) => ofZh(count, unitsZh[series]),
    slider: "历史日期。方向键：数量有变化的日子；回车：显示该日",
    on: (day, recommendations, actions) =>
      `${dayText(day, "zh")}：建议${ofZh(recommendations, "条")}，行动${ofZh(actions, "项")}`,
    tick: ({ year, month, date }, isFirst) => {
      if (month === null) return `${year}年`;
      if (date !== null) return `${month}月${date}日`;
      return isFirst || month === 1 ? `${year}年${month}月` : `${month}月`;
    },
    shown: "所示日期",
    week: "一周前",
    monthAgo: "一个月前",
    beforeLast: "上次改动之前",
    back: "今天",
    notOver: (day) => `${dayText(day, "zh")}尚未结束，请选择更早的日期。`,
    astray: (days) =>
      `时钟曾有误：${number(days.length)}天未画入图中（${days.join("、")}）。日期晚于今天的改动计入现状，不计入任何过去的日期。`,
  },
});
