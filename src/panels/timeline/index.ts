import { definePanel } from "@/panels/panel";
import { Lead } from "./Lead";
import { selectTimeline } from "./model";
import { TimelinePicture } from "./Picture";
import { toTimelineSentence, toTimelineTable } from "./twins";

export const timelinePanel = definePanel({
  id: "timeline",
  name: { en: "Timeline", zh: "时间线" },
  sees: "paper",
  selectModel: selectTimeline,
  Picture: TimelinePicture,
  Lead,
  toTable: toTimelineTable,
  toSentence: toTimelineSentence,
});
