import { definePanel } from "@/panels/panel";
import { selectFiles } from "./model";
import { FilesPicture } from "./Picture";
import { toFilesSentence, toFilesTable } from "./twins";

export { keepDailyCopy } from "./dailyCopy";
export { saveFileCopy } from "./saveFile";

export const filesPanel = definePanel({
  id: "files",
  name: { en: "Files and copies", zh: "文件与副本" },
  sees: "keeping",
  selectModel: selectFiles,
  Picture: FilesPicture,
  toTable: toFilesTable,
  toSentence: toFilesSentence,
});
