import { defineWords } from "@/i18n";
import type { ActionProgress, Position } from "@/progress";

type Step = { readonly name: string; readonly test: string };

/** The two axes and the test of each step, in one line. */
export const axisWords = defineWords({
  en: {
    progress: "Progress",
    progressSteps: {
      "not-started": {
        name: "Not started",
        test: "Nothing has been done that one could point to.",
      },
      "in-progress": {
        name: "In progress",
        test: "Work has begun: a plan, a draft, people or money.",
      },
      partly: {
        name: "Partly implemented",
        test: "Part of it is in force or in use; the rest is not.",
      },
      implemented: {
        name: "Implemented",
        test: "All of it is in force or in use, and one can show it.",
      },
      closed: {
        name: "Closed without implementation",
        test: "It will not be done, for a stated reason. It leaves the count.",
      },
    } satisfies Record<ActionProgress, Step> as Record<ActionProgress, Step>,
    position: "Position",
    positionSteps: {
      "not-considered": { name: "Not considered", test: "We have not looked at it yet." },
      supported: { name: "Supported", test: "We agree with all of it." },
      "supported-in-part": {
        name: "Supported in part",
        test: "We agree with some of it; the reason says which.",
      },
      "not-supported": { name: "Not supported", test: "We disagree; the reason says why." },
      "not-applicable": { name: "Not applicable", test: "It is not ours to act on." },
    } satisfies Record<Position, Step> as Record<Position, Step>,
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
    progressSteps: {
      "not-started": { name: "未开始", test: "尚无任何可以指出的工作。" },
      "in-progress": { name: "进行中", test: "工作已经启动：已有方案、草案、人员或资金。" },
      partly: { name: "部分落实", test: "一部分已经实施或投入使用，其余尚未。" },
      implemented: { name: "已落实", test: "全部已经实施或投入使用，并可查证。" },
      closed: { name: "关闭（未落实）", test: "不再落实，并说明原因；不计入总数。" },
    },
    position: "立场",
    positionSteps: {
      "not-considered": { name: "尚未研究", test: "我们还没有看过这一条。" },
      supported: { name: "支持", test: "我们完全赞同。" },
      "supported-in-part": { name: "部分支持", test: "我们赞同其中一部分，理由说明是哪一部分。" },
      "not-supported": { name: "不支持", test: "我们不赞同，理由说明原因。" },
      "not-applicable": { name: "不适用", test: "不属于我们的职责范围。" },
    },
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
