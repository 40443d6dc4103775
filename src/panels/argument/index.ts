import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectArgument } from "./model";
import { ArgumentPicture } from "./Picture";
import { toArgumentSentence, toArgumentTable } from "./twins";

export const argumentPanel = definePanel({
  id: "argument",
  name: { en: "Every link of the argument", zh: "论证的全部关联" },
  sees: "paper",
  selectModel: selectArgument,
  Picture: ArgumentPicture,
  Lead,
  toTable: toArgumentTable,
  toSentence: toArgumentSentence,
});
