import { definePanel } from "@/panels/panel";
import { picture } from "@/ui";
import { selectRecommendations } from "./model";
import { toRecommendationsSentence, toRecommendationsTable } from "./twin";

export const recommendationsPanel = definePanel({
  id: "recommendations",
  name: { en: "Recommendations", zh: "政策建议" },
  sees: "keeping",
  selectModel: selectRecommendations,
  Picture: picture(async () => (await import("./Picture")).RecommendationsPicture),
  toTable: toRecommendationsTable,
  toSentence: toRecommendationsSentence,
});
