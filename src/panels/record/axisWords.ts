import { standingWords } from "@/changes";
import { defineWords } from "@/i18n";

type Step = { readonly name: string; readonly test: string };

function withTests<Value extends string>(
  names: Readonly<Record<Value, string>>,
  tests: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Step>> {
  const values = Object.keys(names) as Value[];
  const steps = values.map((value) => [value, { name: names[value], test: tests[value] }]);
  return Object.fromEntries(steps) as Record<Value, Step>;
}

/** The two axes and the test of each step, in one line. */
export const axisWords = defineWords({
  en: {
    progress: "Progress",
    progressSteps: withTests(standingWords("en").progress, {
      "not-started": "Nothing has been done that one could point to.",
      "in-progress": "Work has begun: a plan, a draft, people or money.",
      partly: "Part of it is in force or in use; the rest is not.",
      implemented: "All of it is in force or in use, and one can show it.",
      closed: "It will not be done, for a stated reason. It leaves the count.",
    }),
    position: "Position",
    positionSteps: withTests(standingWords("en").position, {
      "not-considered": "We have not looked at it yet.",
      supported: "We agree with all of it.",
      "supported-in-part": "We agree with some of it; the reason says which.",
      "not-supported": "We disagree; the reason says why.",
      "not-applicable": "It is not ours to act on.",
    }),
    positionReason: "Reason for the position",
    howTo: "Arrow keys move, Space sets.",
    rolledUp: (name: string, done: number, of: number) =>
      `${name}. Computed: ${done} of ${of} ${of === 1 ? "action" : "actions"} implemented. Set progress on each action.`,
    rolledClosed: (name: string) =>
      `${name}. Computed: all its actions are closed. Set progress on each action.`,
    closing: "Why is it closed?",
    closings: {
      rejected: "Rejected",
      superseded: "Superseded",
      irrelevant: "No longer relevant",
    } as Record<Closing, string>,
    closingText: "In your own words (optional)",
    closeIt: "Close it",
    keepOpen: "Keep it open",
    closed: (why: string, text: string) => (text === "" ? why : `${why}: ${text}`),
    otherReason: "Give another reason",
    chooseWhy: "Choose a reason first.",
  },
  zh: {
    progress: "进展",
    progressSteps: withTests(standingWords("zh").progress, {
      "not-started": "尚无任何可以指出的工作。",
      "in-progress": "工作已经启动：已有方案、草案、人员或资金。",
      partly: "一部分已经实施或投入使用，其余尚未。",
      implemented: "全部已经实施或投入使用，并可查证。",
      closed: "不再落实，并说明原因；不计入总数。",
    }),
    position: "立场",
    positionSteps: withTests(standingWords("zh").position, {
      "not-considered": "我们还没有看过这一条。",
      supported: "我们完全赞同。",
      "supported-in-part": "我们赞同其中一部分，理由说明是哪一部分。",
      "not-supported": "我们不赞同，理由说明原因。",
      "not-applicable": "不属于我们的职责范围。",
    }),
    positionReason: "立场的理由",
    howTo: "方向键移动，空格键选定。",
    rolledUp: (name, done, of) =>
      `${name}。由行动推算：${of}项行动中${done}项已落实。请在各项行动中设定进展。`,
    rolledClosed: (name) => `${name}。由行动推算：全部行动均已关闭。请在各项行动中设定进展。`,
    closing: "为何关闭？",
    closings: { rejected: "被否决", superseded: "已被取代", irrelevant: "不再相关" },
    closingText: "补充说明（可不填）",
    closeIt: "确认关闭",
    keepOpen: "保持原状",
    closed: (why, text) => (text === "" ? why : `${why}：${text}`),
    otherReason: "更换原因",
    chooseWhy: "请先选择原因。",
  },
});

/** Why something is closed without having been done. */
export const closings = ["rejected", "superseded", "irrelevant"] as const;
export type Closing = (typeof closings)[number];
