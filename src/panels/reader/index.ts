import { definePanel } from "@/panels/panel";
import { selectReader, toReaderSentence, toReaderTable } from "./model";
import { ReaderPicture } from "./Picture";

export const readerPanel = definePanel({
  id: "reader",
  name: { en: "Passages", zh: "依据" },
  frame: "drawer",
  selectModel: selectReader,
  Picture: ReaderPicture,
  toTable: toReaderTable,
  toSentence: toReaderSentence,
});
