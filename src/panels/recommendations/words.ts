import { standingWords } from "@/changes";
import { defineWords, formatNumber } from "@/i18n";
import type { FlagName } from "./flagged";

const flags: Record<"en" | "zh", Record<FlagName, string>> = {
  en: {
    conflict: "Two values",
    blocked: "Blocked",
    overdue: "Overdue",
    regressed: "Stepped back",
    stale: "No update",
  },
  zh: {
    conflict: "两种取值",
    blocked: "受阻",
    overdue: "逾期",
    regressed: "退回",
    stale: "久未更新",
  },
};

/** What is not known yet holds its place, so that nothing moves when it arrives. */
export const number = (count: number | null) => (count === null ? "…" : formatNumber(count, "en"));
export const some = (count: number, noun: string) =>
  `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

export const words = defineWords({
  en: {
    ...standingWords("en"),
    flags: flags.en,
    title: (done: number | null, of: number) =>
      `${number(done)} of ${some(of, "recommendation")} implemented`,
    subtitle: (partly: number, done: number | null, of: number) =>
      `${partly > 0 ? `${number(partly)} partly. ` : ""}${number(done)} of ${some(of, "action")} done. Your own judgement, not any government’s.`,
    count: (done: number | null, of: number) => `${number(done)} of ${number(of)}`,
    /** Where there is no room to say that it was not implemented. */
    closed: "Closed",
    actions: (of: number) => some(of, "action"),
    reading: "Reading what this device keeps …",
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
    ...standingWords("zh"),
    flags: flags.zh,
    title: (done, of) => `${number(of)}条建议中${number(done)}条已落实`,
    subtitle: (partly, done, of) =>
      `${partly > 0 ? `${number(partly)}条部分落实。` : ""}${number(of)}项行动中${number(done)}项已落实。以上为使用者判断，不代表任何政府部门。`,
    count: (done, of) => `${number(of)}项中${number(done)}项`,
    closed: "关闭",
    actions: (of) => `${number(of)}项行动`,
    reading: "正在读取本机保存的内容……",
    sentence: (done, of, doneActions, ofActions) =>
      `据使用者判断，${number(of)}条建议中${number(done)}条已落实，${number(ofActions)}项行动中${number(doneActions)}项已落实。`,
    sentenceReading: (of, ofActions) =>
      `${number(of)}条建议，${number(ofActions)}项行动；正在读取进展。`,
    byTheme: (parts) => `各主题的行动：${parts.join("；")}。`,
    theme: (title, count) => `${title}${count}`,
    dated: (dated, accountable, of) =>
      `${number(of)}项行动中，论文载明期限的${number(dated)}项，载明负责方的${number(accountable)}项。`,
  },
});
