import { definePanel } from "@/panels/panel";
import { RecordLead } from "./Lead";
import { selectRecord } from "./model";
import { RecordPicture } from "./Picture";
import { toRecordSentence, toRecordTable } from "./twins";

export const recordPanel = definePanel({
  id: "record",
  name: { en: "Progress in detail", zh: "进展详情" },
  frame: "drawer",
  sees: "standing",
  selectModel: selectRecord,
  Picture: RecordPicture,
  Lead: RecordLead,
  toTable: toRecordTable,
  toSentence: toRecordSentence,
});
