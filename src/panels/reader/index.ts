import { definePanel } from "@/panels/panel";
import { ReaderLead } from "./Lead";
import { selectReader } from "./model";
import { ReaderPicture } from "./Picture";
import { toReaderSentence, toReaderTable } from "./twins";

export const readerPanel = definePanel({
  id: "reader",
  name: { en: "Passages", zh: "依据" },
  frame: "drawer",
  sees: "paper",
  selectModel: selectReader,
  Picture: ReaderPicture,
  Lead: ReaderLead,
  toTable: toReaderTable,
  toSentence: toReaderSentence,
});
