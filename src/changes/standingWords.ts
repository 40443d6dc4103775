/** What the values of the two axes are called: progress and position. */
import { defineWords } from "@/i18n";
import type { ActionProgress, Position } from "@/progress";

type StandingWords = {
  readonly progress: Readonly<Record<ActionProgress, string>>;
  readonly position: Readonly<Record<Position, string>>;
};

export const standingWords = defineWords<StandingWords>({
  en: {
    progress: {
      "not-started": "Not started",
      "in-progress": "In progress",
      partly: "Partly implemented",
      implemented: "Implemented",
      closed: "Closed without implementation",
    },
    position: {
      "not-considered": "Not considered",
      supported: "Supported",
      "supported-in-part": "Supported in part",
      "not-supported": "Not supported",
      "not-applicable": "Not applicable",
    },
  },
  zh: {
    progress: {
      "not-started": "未开始",
      "in-progress": "进行中",
      partly: "部分落实",
      implemented: "已落实",
      closed: "关闭（未落实）",
    },
    position: {
      "not-considered": "尚未研究",
      supported: "支持",
      "supported-in-part": "部分支持",
      "not-supported": "不支持",
      "not-applicable": "不适用",
    },
  },
});
