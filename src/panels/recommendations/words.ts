import { defineWords, formatNumber } from "@/i18n";
import type { ActionProgress } from "@/progress";

/** As short as they are used beside a row; the terms follow the tracker's vocabulary. */
const progress: Record<"en" | "zh", Record<ActionProgress, string>> = {
  en: {
    "not-started": "Not started",
    "in-progress": "In progress",
    partly: "Partly implemented",
    implemented: "Implemented",
    closed: "Closed without implementation",
  },
  zh: {
    "not-started": "未开始",
    "in-progress": "进行中",
    partly: "部分落实",
    implemented: "已落实",
    closed: "关闭（未落实）",
  },
};

/** What is not known yet holds its place, so that nothing moves when it arrives. */
const number = (count: number | null) => (count === null ? "…" : formatNumber(count, "en"));
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

export const words = defineWords({
  en: {
    progress: progress.en,
    marks: "Recommendations and their actions",
    title: (done: number | null, of: number) =>
      `${number(done)} of ${some(of, "recommendation")} implemented`,
    subtitle: (partly: number, done: number | null, of: number) =>
      `${partly > 0 ? `${number(partly)} partly. ` : ""}${number(done)} of ${some(of, "action")} done. Your own judgement, not any government’s.`,
    bar: (done: number, partly: number, notStarted: number, of: number) =>
      `Of ${some(of, "recommendation")}: ${number(done)} implemented, ${number(partly)} partly, ${number(notStarted)} not started`,
    closed: (names: readonly string[]) =>
      `Closed without implementation, so not counted: ${names.join("; ")}.`,
    count: (done: number | null, of: number) => `${number(done)} of ${number(of)}`,
    themeCount: (done: number | null, of: number) => `${number(done)} of ${some(of, "action")}`,
    actions: (of: number) => some(of, "action"),
    tick: (title: string) => `${title}: implemented`,
    accountable: (name: string) => `Accountable: ${name}`,
    participants: (names: string) => `Takes part: ${names}`,
    date: (date: string) => `Date: ${date}`,
    measure: (measure: string) => `Measure: ${measure}`,
    none: {
      date: "no date",
      measure: "no measure of success",
      accountable: "no one accountable",
      participants: "no one who takes part",
    },
    namesNone: (list: string) => `The paper names ${list}.`,
    noAction: "The paper names no action for it.",
    undo: "Undo",
    undoLong: "Undo the last tick",
    redo: "Redo",
    redoLong: "Redo the last tick",
    light: {
      reading: "Reading what this device keeps …",
      saving: "Saving …",
      saved: "Saved on this device",
      "journal-only": "Not safely saved: if the browser crashes, the latest changes may be lost. ",
      "memory-only": "Not saved: the latest changes go when this page closes. ",
      why: {
        full: "This device’s storage is full. Free some space, then return to this page.",
        silent:
          "This device’s storage does not answer. Close other tabs of this page; keep this one open.",
        newer:
          "A newer version of this page has been used on this device. Continue in that version; keep this page open until you have noted your changes.",
        refused:
          "The browser refuses to store data. Allow storage for this page (a private window forgets); keep it open until then.",
      },
      emptied: "Progress kept here earlier is gone: this device’s storage was cleared or lost.",
      setAside: (count: number) =>
        `${count === 1 ? "1 kept entry" : `${count} kept entries`} could not be read and stayed untouched.`,
    },
    columns: {
      theme: "Theme",
      recommendation: "Recommendation",
      action: "Action",
      progress: "Progress (your judgement)",
      accountable: "Accountable",
      participants: "Takes part",
      date: "Date",
      measure: "Measure",
      passages: "Passages",
    },
    sentence: (done: number, of: number, doneActions: number, ofActions: number) =>
      `In the reader’s own judgement, ${number(done)} of ${some(of, "recommendation")} and ${number(doneActions)} of ${some(ofActions, "action")} are implemented.`,
    sentenceReading: (of: number, ofActions: number) =>
      `${some(of, "recommendation")} with ${some(ofActions, "action")}; progress is being read.`,
    byTheme: (parts: readonly string[]) => `Actions by theme: ${parts.join("; ")}.`,
    theme: (title: string, count: string) => `${title} ${count}`,
    dated: (dated: number, accountable: number, of: number) =>
      `The paper dates ${number(dated)} of ${some(of, "action")} and names who is accountable for ${number(accountable)}.`,
  },
  zh: {
    progress: progress.zh,
    marks: "政策建议及其行动",
    title: (done, of) => `${number(of)}条建议中${number(done)}条已落实`,
    subtitle: (partly, done, of) =>
      `${partly > 0 ? `${number(partly)}条部分落实。` : ""}${number(of)}项行动中${number(done)}项已落实。以上为使用者判断，不代表任何政府部门。`,
    bar: (done, partly, notStarted, of) =>
      `${number(of)}条建议：已落实${number(done)}条，部分落实${number(partly)}条，未开始${number(notStarted)}条`,
    closed: (names) => `关闭（未落实），不计入总数：${names.join("；")}。`,
    count: (done, of) => `${number(of)}项中${number(done)}项`,
    themeCount: (done, of) => `${number(of)}项行动中${number(done)}项`,
    actions: (of) => `${number(of)}项行动`,
    tick: (title) => `${title}：已落实`,
    accountable: (name) => `负责方：${name}`,
    participants: (names) => `参与方：${names}`,
    date: (date) => `期限：${date}`,
    measure: (measure) => `衡量指标：${measure}`,
    none: { date: "期限", measure: "衡量指标", accountable: "负责方", participants: "参与方" },
    namesNone: (list) => `论文未载${list}。`,
    noAction: "论文未载具体行动。",
    undo: "撤销",
    undoLong: "撤销上一次勾选",
    redo: "重做",
    redoLong: "重做上一次勾选",
    light: {
      reading: "正在读取本机保存的内容……",
      saving: "正在保存……",
      saved: "已保存在本机",
      "journal-only": "尚未可靠保存：若浏览器崩溃，最近的改动可能丢失。",
      "memory-only": "未保存：关闭本页后，最近的改动将丢失。",
      why: {
        full: "本机存储空间已满，请腾出空间后返回本页。",
        silent: "本机存储没有响应，请关闭本页的其他标签页，并保持本页打开。",
        newer: "本机使用过本页的更新版本，请改用该版本；记下改动之前请保持本页打开。",
        refused: "浏览器拒绝存储数据，请允许本页存储（无痕窗口不会保留），在此之前请保持本页打开。",
      },
      emptied: "此前保存在本机的进度已不在：本机存储曾被清除或丢失。",
      setAside: (count) => `有${count}条已存记录无法读取，已原样保留。`,
    },
    columns: {
      theme: "主题",
      recommendation: "建议",
      action: "行动",
      progress: "进度（使用者判断）",
      accountable: "负责方",
      participants: "参与方",
      date: "期限",
      measure: "衡量指标",
      passages: "段落位置",
    },
    sentence: (done, of, doneActions, ofActions) =>
      `据使用者判断，${number(of)}条建议中${number(done)}条已落实，${number(ofActions)}项行动中${number(doneActions)}项已落实。`,
    sentenceReading: (of, ofActions) =>
      `${number(of)}条建议，${number(ofActions)}项行动；正在读取进度。`,
    byTheme: (parts) => `各主题的行动：${parts.join("；")}。`,
    theme: (title, count) => `${title}${count}`,
    dated: (dated, accountable, of) =>
      `${number(of)}项行动中，论文载明期限的${number(dated)}项，载明负责方的${number(accountable)}项。`,
  },
});
