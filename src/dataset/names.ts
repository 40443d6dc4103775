/** What the data's own kinds and grades are called, the same everywhere. */
import { defineWords } from "@/i18n";
import type { ItemKind } from "./items";
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
  },
  zh: {
    driver: "动力",
    direction: "方向",
    need: "需求",
    measure: "国际实践",
    challenge: "短板与挑战",
    recommendation: "建议",
    action: "举措",
    pair: "两项动力",
    trend: "趋势",
    field: "技术领域",
    economy: "经济体",
    "record-measure": "国际实践（仅见外部记录）",
  },
};
const grades: Record<"en" | "zh", Record<Grade, string>> = {
  en: { stated: "stated", implied: "implied", reading: "editor’s reading" },
  zh: { stated: "明述", implied: "隐含", reading: "编者解读" },
};

export const names = defineWords({
  en: {
    kind: kinds.en,
    grade: grades.en,
    place: (passage: string) => {
      const { section, paragraph, sentence } = placeOf(passage);
      return `${section}, paragraph ${paragraph}, sentence ${sentence}`;
    },
  },
  zh: {
    kind: kinds.zh,
    grade: grades.zh,
    place: (passage) => {
      const { section, paragraph, sentence } = placeOf(passage);
      return `${section} 节第 ${paragraph} 段第 ${sentence} 句`;
    },
  },
});
