import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectArgument } from "./model";
import { ArgumentPicture } from "./Picture";
import { toArgumentSentence, toArgumentTable } from "./twins";

export const argumentPanel = definePanel({
  id: "argument",
  name: { en: "The whole argument", zh: "完整论证" },
  selectModel: selectArgument,
  Picture: ArgumentPicture,
  Lead,
  toTable: toArgumentTable,
  toSentence: toArgumentSentence,
});
