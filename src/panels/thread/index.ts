import { definePanel } from "@/panels/panel";
import { selectThread } from "./model";
import { ThreadPicture } from "./Picture";
import { toThreadSentence, toThreadTable } from "./twins";

export const threadPanel = definePanel({
  id: "thread",
  name: { en: "Line of the argument", zh: "论证主线" },
  frame: "band",
  sees: "standing",
  selectModel: selectThread,
  Picture: ThreadPicture,
  toTable: toThreadTable,
  toSentence: toThreadSentence,
});
