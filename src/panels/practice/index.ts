import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectPractice } from "./model";
import { PracticePicture } from "./Picture";
import { toPracticeSentence, toPracticeTable } from "./twins";

export const practicePanel = definePanel({
  id: "practice",
  name: { en: "Who does what", zh: "各国举措" },
  sees: "paper",
  selectModel: selectPractice,
  Picture: PracticePicture,
  Lead,
  toTable: toPracticeTable,
  toSentence: toPracticeSentence,
});
