import { defineWords, formatList, formatNumber } from "@/i18n";
import { withArticle } from "./english";
import type { Kind } from "./entries";

const en = (count: number) => formatNumber(count, "en");
const zh = (count: number) => formatNumber(count, "zh");

const zhKind: Record<Kind, string> = {
  act: "法案",
  bill: "议案",
  strategy: "战略",
  order: "行政令",
  programme: "专项计划",
  fund: "基金",
  plan: "计划",
  recommendation: "建议",
  body: "机构",
  cooperation: "合作",
  survey: "调查",
};
/** More words by which a Chinese name tells its kind itself. */
const zhTold: Partial<Record<Kind, readonly string[]>> = {
  plan: ["规划"],
  programme: ["计划"],
  body: ["会议", "委员会"],
};

/** The matrix; see headlineWords for its title and twinWords for its table and sentence. */
export const words = defineWords({
  en: {
    marks: "Practices of other economies by theme, and the trends they follow",
    matrix: "Economies by theme",
    subtitle: (record: boolean): string =>
      record
        ? "Solid: named by the paper. Hollow: only by the record. Shape: the trend. Hatched: the paper names none."
        : "Solid: named by the paper. Shape: the trend. Hatched: the paper names none.",
    legend: { paper: "paper", record: "record only" },
    practices: (shown: number, all: number) =>
      `${shown === all ? "" : `${en(shown)} of `}${en(all)} ${all === 1 ? "practice" : "practices"}`,
    count: en,
    outOf: (count: number, of: number) => `${en(count)} of ${en(of)}`,
    recordOnly: "Only in the record",
    more: (count: number) => `${en(count)} more`,
    noneNamed: "none named",
    noneNamedHere: "The paper names none",
    trends: "Trend",
    trendSpoken: (name: string, count: number, of: number) =>
      `${name}: trend of ${en(count)} of ${en(of)} practices`,
    noneStated: (count: number, of: number) => `none stated ${en(count)} of ${en(of)}`,
    noTrend: "no trend stated",
    noDate: "no date stated",
    noTheme: "no theme",
    economySpoken: (name: string, title: string, count: string) =>
      `${title.includes(name) ? title : `${name}, ${title}`}: ${count} practices`,
    withOthers: (names: readonly string[]) => `with ${formatList(names.map(withArticle), "en")}`,
    kind: {
      act: "act",
      bill: "bill",
      strategy: "strategy",
      order: "order",
      programme: "programme",
      fund: "fund",
      plan: "plan",
      recommendation: "advice",
      body: "body",
      cooperation: "cooperation",
      survey: "survey",
    } as Record<Kind, string>,
    /** Whether a name says by itself of what kind it is. */
    tells: (name: string, kind: Kind) =>
      name
        .toLowerCase()
        .split(/[^a-z]+/)
        .includes(kind),
    labelled: (label: string, text: string) => `${label}: ${text}`,
    graded: (text: string, grade: string) => `${text} (${grade})`,
    theme: (name: string) => `theme ${name}`,
    trend: (name: string) => `trend ${name}`,
    spoken: (economies: readonly string[], name: string, facts: readonly string[]) =>
      `${formatList(economies, "en")}, ${name}: ${facts.join(", ")}`,
    byPaper: "named by the paper",
    byRecord: "named by the record only",
    texts: (parts: readonly string[]) => parts.join("; "),
  },
  zh: {
    marks: "各国举措（按主题）及其所属趋势",
    matrix: "经济体与主题",
    subtitle: (record) =>
      record
        ? "实心：论文所列；空心：仅见外部记录；形状：趋势；斜纹：论文未列举措。"
        : "实心：论文所列；形状：趋势；斜纹：论文未列举措。",
    legend: { paper: "论文", record: "仅外部记录" },
    practices: (shown, all) => (shown === all ? `共${zh(all)}项` : `${zh(shown)} / ${zh(all)}项`),
    count: zh,
    outOf: (count, of) => `${zh(count)} / ${zh(of)}`,
    recordOnly: "仅见外部记录",
    more: (count) => `另有${zh(count)}项`,
    noneNamed: "论文未列",
    noneNamedHere: "论文未列举措",
    trends: "趋势",
    trendSpoken: (name, count, of) => `${name}：${zh(of)}项举措中有${zh(count)}项属此趋势`,
    noneStated: (count, of) => `未载${zh(count)} / ${zh(of)}`,
    noTrend: "趋势未载",
    noDate: "日期未载",
    noTheme: "未分主题",
    economySpoken: (name, title, count) =>
      `${title.includes(name) ? title : `${name}（${title}）`}：举措${count}项`,
    withOthers: (names) => `与${formatList(names, "zh")}`,
    kind: zhKind,
    tells: (name, kind) =>
      [zhKind[kind], ...(zhTold[kind] ?? [])].some((told) => name.includes(told)),
    labelled: (label, text) => `${label}：${text}`,
    graded: (text, grade) => `${text}（${grade}）`,
    theme: (name) => `${name}主题`,
    trend: (name) => `${name}趋势`,
    spoken: (economies, name, facts) =>
      `${formatList(economies, "zh")}，${name}：${facts.join("，")}`,
    byPaper: "论文所列",
    byRecord: "仅见外部记录",
    texts: (parts) => parts.join("；"),
  },
});
