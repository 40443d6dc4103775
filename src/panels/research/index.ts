import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectResearch } from "./model";
import { ResearchPicture } from "./Picture";
import { toResearchSentence, toResearchTable } from "./twins";

export const researchPanel = definePanel({
  id: "research",
  name: { en: "R&D baseline", zh: "研发投入强度" },
  sees: "paper",
  selectModel: selectResearch,
  Picture: ResearchPicture,
  Lead,
  toTable: toResearchTable,
  toSentence: toResearchSentence,
});
