import type { Feed } from "@/dataset";
import { defineWords } from "@/i18n";

type Kind = Feed["kind"];
const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const en = (count: number) => small[count] ?? String(count);
const zh = (count: number) => [..."零一两三四五六七八九"][count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const words = defineWords({
  en: {
    title: (drivers: number) =>
      drivers === 1 ? "One driver acts alone" : `${capital(en(drivers))} drivers act as one`,
    noDriver: "The paper names no driver",
    subtitle: "Choose a driver or a line between two to follow it",
    silentLabel: "the paper is silent",
    marks: "Drivers and where they lead",
    leadsTo: "Leads to",
    kinds: { example: "Examples", scenario: "Scenarios", instrument: "Instruments" } as Record<
      Kind,
      string
    >,
    countOf: {
      example: (n: number) => (n === 1 ? "1 example" : `${n} examples`),
      scenario: (n: number) => (n === 1 ? "1 scenario" : `${n} scenarios`),
      instrument: (n: number) => (n === 1 ? "1 instrument" : `${n} instruments`),
    } as Record<Kind, (count: number) => string>,
    more: (count: number) => `and ${count} more`,
    pair: (a: string, b: string) => `${a} and ${b}`,
    pairSays: (pair: string, text: string) => `${pair}: ${text}`,
    pairSilent: "The paper says nothing of this pair.",
    direction: (title: string, features: string) => `${title}: ${features}`,
    columns: {
      what: "What",
      name: "Name",
      text: "What the paper says",
      feeds: "What feeds it",
      passages: "Passages",
    },
    driver: "Driver",
    pairKind: "Pair of drivers",
    directionKind: "Direction",
    trendKind: "Trend",
    synergyKind: "Synergy",
    within: (direction: string) => `Trend of: ${direction}`,
    group: (kind: string, items: string) => `${kind}: ${items}`,
    separator: "; ",
    none: "none",
    sentence: (drivers: string, synergy: string) =>
      `What drives development: ${drivers}. ${synergy}`,
    silent: (pairs: number, of: number) =>
      pairs === 0
        ? "The paper speaks of every pair of drivers."
        : `Of ${of === 1 ? "one pair" : `${en(of)} pairs`} of drivers the paper says nothing about ${en(pairs)}.`,
    leadSentence: (directions: string, trends: string) =>
      `They lead to ${directions}${trends ? `, with these trends: ${trends}` : ""}.`,
    /** "Technology push" inside a sentence; "AI" stays as it is. */
    lower: (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
  },
  zh: {
    title: (drivers) => (drivers === 1 ? "单一动力推动发展" : `${zh(drivers)}大动力须协同发力`),
    noDriver: "论文未列动力",
    subtitle: "选择动力或两者之间的连线，查看其脉络",
    silentLabel: "论文未论及",
    marks: "动力及其走向",
    leadsTo: "通向",
    kinds: { example: "示例", scenario: "场景", instrument: "政策工具" },
    countOf: {
      example: (n) => `${n}个示例`,
      scenario: (n) => `${n}类场景`,
      instrument: (n) => `${n}项政策工具`,
    },
    more: (count) => `另有${count}项`,
    pair: (a, b) => `${a}与${b}`,
    pairSays: (pair, text) => `${pair}：${text}`,
    pairSilent: "论文未论及这一组合。",
    direction: (title, features) => `${title}：${features}`,
    columns: {
      what: "类别",
      name: "名称",
      text: "论文所述",
      feeds: "动力来源",
      passages: "依据",
    },
    driver: "动力",
    pairKind: "动力组合",
    directionKind: "方向",
    trendKind: "趋势",
    synergyKind: "协同",
    within: (direction) => `所属方向：${direction}`,
    group: (kind, items) => `${kind}：${items}`,
    separator: "；",
    none: "无",
    sentence: (drivers, synergy) => `发展动力包括${drivers}。${synergy}`,
    silent: (pairs, of) =>
      pairs === 0 ? "每一动力组合论文均有论及。" : `${of}个动力组合中，论文未论及${pairs}个。`,
    leadSentence: (directions, trends) =>
      `其走向为${directions}${trends ? `，相应趋势为${trends}` : ""}。`,
    lower: (text) => text,
  },
});
