import { defineWords } from "@/i18n";
import { type CountingRule, cutToTenth, type Tally } from "@/progress";
import { number, some } from "./words";

type Rule = { readonly name: string; readonly test: string };
const tenth = (count: number) => number(cutToTenth(count));
const of = (tally: Tally) => `${tenth(tally.done)} of ${number(tally.of)}`;
const chinese = (tally: Tally, unit: string) =>
  `${number(tally.of)}${unit}中${tenth(tally.done)}${unit}`;

/** Of what the tracker adds up to. Never a share: one tick among thirteen would move it by eight points. */
export const summaryWords = defineWords({
  en: {
    summary: "Summary",
    rule: "How to count",
    rules: {
      strict: {
        name: "Strict",
        test: "A recommendation counts when all its open actions are implemented.",
      },
      partial: {
        name: "Partial credit",
        test: "An implemented action gives 1, a partly implemented one ½; a recommendation counts its share.",
      },
      theme: {
        name: "By theme",
        test: "A theme counts when each of its open recommendations is implemented.",
      },
    } as Record<CountingRule, Rule>,
    tally: (rule: CountingRule, tally: Tally) =>
      rule === "theme" ? `${of(tally)} themes` : of(tally),
    range: (strict: Tally, partial: Tally, theme: Tally) =>
      strict.done === partial.done
        ? `${of(strict)} with or without partial credit; ${of(theme)} themes.`
        : `From ${of(strict)} to ${of(partial)}, depending on the rule; ${of(theme)} themes.`,
    whole: "All recommendations",
    count: (done: number, of: number) => `${number(done)} of ${number(of)}`,
    counts: (done: number, of: number, doneActions: number, ofActions: number) =>
      `${number(done)} of ${some(of, "recommendation")}, ${number(doneActions)} of ${some(ofActions, "action")}`,
    actions: (done: number, of: number) => `${number(done)} of ${some(of, "action")}`,
    bar: (title: string, done: number, partly: number, left: number) =>
      `${title}: ${number(done)} implemented, ${number(partly)} partly, ${number(left)} not started`,
    legend: "Thick: implemented. Grey: partly. Thin: not started.",
    closed: (count: number) => `${number(count)} closed, not counted`,
    own: (done: number, of: number) => `Ours, counted apart: ${number(done)} of ${number(of)}.`,
    beside: "Beside an earlier day",
    notEarlier: "Choose a day before the one shown.",
    clear: "Clear",
    thatDay: (count: string) => `then ${count}`,
    thenRange: (day: string, range: string) => `On ${day}: ${range}`,
  },
  zh: {
    summary: "汇总",
    rule: "计算方法",
    rules: {
      strict: { name: "严格", test: "一条建议的全部未关闭行动均已落实，才计入。" },
      partial: { name: "部分计分", test: "行动已落实计1，部分落实计½；建议按所得比例计入。" },
      theme: { name: "按主题", test: "一个主题的全部未关闭建议均已落实，才计入。" },
    },
    tally: (rule, tally) => chinese(tally, rule === "theme" ? "个主题" : "条"),
    range: (strict, partial, theme) =>
      strict.done === partial.done
        ? `无论是否部分计分，均为${chinese(strict, "条")}；${chinese(theme, "个主题")}。`
        : `因计算方法而异：从${chinese(strict, "条")}到${chinese(partial, "条")}；${chinese(theme, "个主题")}。`,
    whole: "全部建议",
    count: (done, of) => `${number(of)}条中${number(done)}条`,
    counts: (done, of, doneActions, ofActions) =>
      `${number(of)}条建议中${number(done)}条，${number(ofActions)}项行动中${number(doneActions)}项`,
    actions: (done, of) => `${number(of)}项行动中${number(done)}项`,
    bar: (title, done, partly, left) =>
      `${title}：已落实${number(done)}条，部分落实${number(partly)}条，未开始${number(left)}条`,
    legend: "粗线：已落实；灰线：部分落实；细线：未开始。",
    closed: (count) => `${number(count)}条已关闭，不计入`,
    own: (done, of) => `自加行动另计：${number(of)}项中${number(done)}项。`,
    beside: "与此前某日对照",
    notEarlier: "请选择早于所示日期的一天。",
    clear: "清除",
    thatDay: (count) => `当时${count}`,
    thenRange: (day, range) => `${day}：${range}`,
  },
});
