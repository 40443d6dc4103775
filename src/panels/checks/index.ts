import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectChecks } from "./model";
import { ChecksPicture } from "./Picture";
import { toChecksSentence, toChecksTable } from "./twins";

export const checksPanel = definePanel({
  id: "checks",
  name: { en: "Paper says, record says", zh: "论文与外部记录对照" },
  sees: "paper",
  selectModel: selectChecks,
  Picture: ChecksPicture,
  Lead,
  toTable: toChecksTable,
  toSentence: toChecksSentence,
});
