import { definePanel } from "@/panels/panel";
import { picture } from "@/ui";
import { Lead } from "./Lead";
import { selectComparison } from "./model";
import { toComparisonSentence } from "./sentence";
import { toComparisonTable } from "./table";

export const comparisonPanel = definePanel({
  id: "comparison",
  name: { en: "International comparison", zh: "国际比较" },
  sees: "paper",
  selectModel: selectComparison,
  Picture: picture(async () => (await import("./Picture")).ComparisonPicture),
  Lead,
  toTable: toComparisonTable,
  toSentence: toComparisonSentence,
});
