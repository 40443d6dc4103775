import { defineWords, formatList } from "@/i18n";
import type { Column } from "./themes";

const and = (parts: readonly string[]) => formatList(parts, "en");
const andZh = (parts: readonly string[]) => formatList(parts, "zh");
const has = (count: number) => (count === 1 ? "has" : "have");
const asks = (count: number) => (count === 1 ? "asks" : "ask");

type Bearing = Record<Column, (chapters: readonly string[]) => string>;

export const themeWords = defineWords({
  en: {
    themes: "Themes",
    themesSay: "Items a theme has, and where they stand. Rests on the paper’s structure.",
    theme: "Theme",
    columns: {
      need: "Needs",
      measure: "Practice abroad",
      challenge: "Shortfalls",
      recommendation: "Recommen\u00addations",
    } as Record<Column, string>,
    none: "none",
    noChapter: "—",
    chapterGap: (own: readonly string[], theme: string, section: string) =>
      own.length > 0
        ? `${and(own)} ${has(own.length)} no chapter in section ${section}`
        : `${theme} has no chapter in section ${section}`,
    sectionGap: (theme: string, section: string) => `${theme} has nothing in section ${section}`,
    bearing: {
      need: (chapters) => `${and(chapters)} ${asks(chapters.length)} for parts of it`,
      measure: (chapters) => `practice of ${and(chapters)} bears on it`,
      challenge: (chapters) => `shortfalls of ${and(chapters)} bear on it`,
      recommendation: (chapters) => `items of ${and(chapters)} answer parts of it`,
    } as Bearing,
    unlinked: "nothing there is linked to it",
    unlinkedStated: "no stated link joins the two",
    joined: (first: string, second: string) => `${first}; ${second}`,
    restsOn: "Rests on",
    structure: "the paper’s structure",
    structureAnd: (grades: readonly string[]) =>
      `the paper’s structure; the links: ${grades.join(", ")}`,
  },
  zh: {
    themes: "主题",
    themesSay: "各主题的条目数及所在小节。依据：论文结构。",
    theme: "主题",
    columns: {
      need: "需求",
      measure: "国外举措",
      challenge: "短板",
      recommendation: "建议",
    },
    none: "无",
    noChapter: "—",
    chapterGap: (own, theme, section) =>
      own.length > 0
        ? `第${section}节未设与${andZh(own)}节对应的小节`
        : `第${section}节未设与“${theme}”对应的小节`,
    sectionGap: (theme, section) => `第${section}节未涉及“${theme}”`,
    bearing: {
      need: (chapters) => `${andZh(chapters)}节的需求部分涉及其内容`,
      measure: (chapters) => `${andZh(chapters)}节的举措部分涉及其内容`,
      challenge: (chapters) => `${andZh(chapters)}节的短板部分涉及其内容`,
      recommendation: (chapters) => `由${andZh(chapters)}节的条目部分回应`,
    },
    unlinked: "该节亦无条目与之关联",
    unlinkedStated: "二者之间无明述关联",
    joined: (first, second) => `${first}；${second}`,
    restsOn: "依据",
    structure: "论文结构",
    structureAnd: (grades) => `论文结构；关联为${grades.join("、")}`,
  },
});
