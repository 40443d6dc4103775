/** What the data's own kinds and grades are called, the same everywhere. */
import { defineWords } from "@/i18n";
import type { ItemKind, LineKind } from "./items";
import { placeOf } from "./passages";
import type { Grade } from "./shapes";

const kinds: Record<"en" | "zh", Record<ItemKind, string>> = {
  en: {
    driver: "Driver",
    direction: "Direction",
    need: "Need",
    measure: "Practice abroad",
    challenge: "Shortfall",
    recommendation: "Recommendation",
    action: "Action",
    pair: "Two drivers",
    trend: "Trend",
    field: "Technology field",
    economy: "Economy",
    "record-measure": "Practice abroad, record only",
    statement: "Statement",
    link: "Link of the argument",
    term: "Term",
  },
  zh: {
    driver: "动力",
    direction: "方向",
    need: "需求",
    measure: "国际实践",
    challenge: "短板与挑战",
    recommendation: "建议",
    action: "行动",
    pair: "两项动力",
    trend: "趋势",
    field: "技术领域",
    economy: "经济体",
    "record-measure": "国际实践（仅见外部记录）",
    statement: "论断",
    link: "论证关联",
    term: "术语",
  },
};
/** What is counted in a sentence. */
type Counted = LineKind | "action" | "trend";
type Noun = (count: number) => string;
const noun =
  (one: string, many = `${one}s`): Noun =>
  (count) =>
    count === 1 ? one : many;
const nouns: Record<"en" | "zh", Record<Counted, Noun>> = {
  en: {
    driver: noun("driver"),
    direction: noun("direction"),
    need: noun("need"),
    measure: noun("practice abroad", "practices abroad"),
    challenge: noun("shortfall"),
    recommendation: noun("recommendation"),
    action: noun("action"),
    trend: noun("trend"),
  },
  zh: {
    driver: () => "项动力",
    direction: () => "个方向",
    need: () => "项需求",
    measure: () => "项国外举措",
    challenge: () => "项短板",
    recommendation: () => "条建议",
    action: () => "项行动",
    trend: () => "个趋势",
  },
};
const grades: Record<"en" | "zh", Record<Grade, string>> = {
  en: { stated: "stated", implied: "implied", reading: "editor’s reading" },
  zh: { stated: "明述", implied: "隐含", reading: "编者解读" },
};

export const names = defineWords({
  en: {
    kind: kinds.en,
    noun: nouns.en,
    grade: grades.en,
    place: (passage: string) => {
      const { section, paragraph, sentence } = placeOf(passage);
      return `${section}, paragraph ${paragraph}, sentence ${sentence}`;
    },
  },
  zh: {
    kind: kinds.zh,
    noun: nouns.zh,
    grade: grades.zh,
    place: (passage) => {
      const { section, paragraph, sentence } = placeOf(passage);
      return `${section}节第${paragraph}段第${sentence}句`;
    },
  },
});
