import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectHistory } from "./model";
import { HistoryPicture } from "./Picture";
import { toHistorySentence, toHistoryTable } from "./twins";

export const historyPanel = definePanel({
  id: "history",
  name: { en: "History of your progress", zh: "进展历史" },
  sees: "standing",
  selectModel: selectHistory,
  Picture: HistoryPicture,
  Lead,
  toTable: toHistoryTable,
  toSentence: toHistorySentence,
});
