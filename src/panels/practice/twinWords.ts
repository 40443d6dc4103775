import { defineWords, formatList, formatNumber } from "@/i18n";
import { capital, inside, withArticle } from "./english";

const en = (count: number) => formatNumber(count, "en");
const zh = (count: number) => formatNumber(count, "zh");
const has = (count: number) => (count === 1 ? "has" : "have");
const practices = (count: number) => `${en(count)} ${count === 1 ? "practice" : "practices"}`;

/** Of one alone it is not said. */
const allZh = (count: number) => (count === 1 ? "" : "均");

/** How many of something, and its name. */
export type Tally = { readonly name: string; readonly count: number };

const tallied = (tallies: readonly Tally[]) =>
  tallies.map(({ name, count }) => `${en(count)} ${inside(name)}`).join(", ");

export const twinWords = defineWords({
  en: {
    columns: [
      "Economies",
      "Practice",
      "Theme",
      "Trend",
      "Kind",
      "Technology fields",
      "Date as stated",
      "Who says so",
      "Passages or sources",
    ],
    note: "Note",
    paper: "paper",
    record: "record",
    list: (parts: readonly string[]) => formatList(parts, "en"),
    texts: (parts: readonly string[]) => parts.join("; "),
    whose: (names: readonly string[], others: number, of: number) => {
      const called = names.map(withArticle);
      const some = formatList(others > 0 ? [...called, `${en(others)} others`] : called, "en");
      return of > 0 ? `${some} (of ${en(of)} economies)` : some;
    },
    economies: (count: number) => `${en(count)} ${count === 1 ? "economy" : "economies"}`,
    named: (count: number, whose: string, themes: string) =>
      `The paper names ${practices(count)} of ${whose}: ${themes}.`,
    underThemes: (tallies: readonly Tally[], rest: Rest) =>
      [
        ...tallies.map(
          ({ name, count }) => `${count === 0 ? "none" : en(count)} under ${inside(name)}`,
        ),
        ...(rest.filled > 0 ? [`the rest under ${en(rest.filled)} more`] : []),
        ...(rest.empty > 0 ? [`none under ${en(rest.empty)} more`] : []),
      ].join(", "),
    extremes: (most: string, mostCount: number, least: string, leastCount: number, ends: Ends) =>
      `${capital(most)} ${has(ends.most)} the most, ${en(mostCount)}; ${least} ${has(ends.least)} the fewest, ${en(leastCount)}${ends.least > 1 ? " each" : ""}.`,
    equal: (count: number) => `Each economy has ${en(count)}.`,
    stated: (trends: readonly Tally[], stated: number, dated: number, of: number) =>
      `A trend is stated for ${stated === 0 ? "none" : `${en(stated)} of ${en(of)}`}${trends.length > 0 ? ` (${tallied(trends)})` : ""}, a date for ${dated === 0 ? "none" : en(dated)}`,
    added: (count: number) => `; the record names ${en(count)} more, which ${has(count)} no theme`,
    end: ".",
    join: " ",
  },
  zh: {
    columns: [
      "经济体",
      "举措",
      "主题",
      "趋势",
      "类型",
      "技术领域",
      "所载日期",
      "出处",
      "段落位置或来源",
    ],
    note: "备注",
    paper: "论文",
    record: "外部记录",
    list: (parts) => formatList(parts, "zh"),
    texts: (parts) => parts.join("；"),
    whose: (names, others, of) => {
      const some = `${formatList(names, "zh")}${others > 0 ? `等${zh(names.length + others)}个经济体` : ""}`;
      return of > 0 ? `${some}（共${zh(of)}个经济体）` : some;
    },
    economies: (count) => `${zh(count)}个经济体`,
    named: (count, whose, themes) => `论文列出${whose}的${zh(count)}项举措：${themes}。`,
    underThemes: (tallies, rest) =>
      [
        ...tallies.map(({ name, count }) =>
          count === 0 ? `${name}未列` : `${name}${zh(count)}项`,
        ),
        ...(rest.filled > 0 ? [`其余分属另外${zh(rest.filled)}个主题`] : []),
        ...(rest.empty > 0 ? [`另有${zh(rest.empty)}个主题未列`] : []),
      ].join("，"),
    extremes: (most, mostCount, least, leastCount, ends) =>
      `${most}最多，${ends.most > 1 ? "各" : ""}${zh(mostCount)}项；${least}最少，${ends.least > 1 ? "各" : ""}${zh(leastCount)}项。`,
    equal: (count) => `各经济体均为${zh(count)}项。`,
    stated: (trends, stated, dated, of) =>
      `${zh(of)}项中，${stated === 0 ? `${allZh(of)}未载明趋势` : `载明趋势的${zh(stated)}项`}${
        trends.length > 0
          ? `（${trends.map(({ name, count }) => `${name}${zh(count)}项`).join("，")}）`
          : ""
      }，${dated === 0 ? `${allZh(of)}未载日期` : `载有日期的${zh(dated)}项`}`,
    added: (count) => `；外部记录另列${zh(count)}项，${allZh(count)}未分主题`,
    end: "。",
    join: "",
  },
});

/** Themes that are not told by name: with practices, and without. */
export type Rest = { readonly filled: number; readonly empty: number };

/** How many economies share the highest and the lowest count. */
export type Ends = { readonly most: number; readonly least: number };
