import { definePanel } from "@/panels/panel";
import { picture } from "@/ui";
import { selectComparison } from "./model";
import { toComparisonSentence, toComparisonTable } from "./twins";

export const comparisonPanel = definePanel({
  id: "comparison",
  name: { en: "International comparison", zh: "国际比较" },
  selectModel: selectComparison,
  Picture: picture(async () => (await import("./Picture")).ComparisonPicture),
  toTable: toComparisonTable,
  toSentence: toComparisonSentence,
});
