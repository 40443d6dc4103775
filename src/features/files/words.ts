import { defineWords, formatNumber } from "@/i18n";
import type { CopyWhy } from "./copyWhy";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
const zh = (count: number) => formatNumber(count, "zh");

type Whys = Readonly<Record<CopyWhy, string>>;

export const words = defineWords({
  en: {
    reading: "Reading what this device keeps",
    /** `uncopied`: null where no file copy has been made; less than none where the file has more. */
    title: (changes: number, uncopied: number | null) => {
      if (uncopied === null)
        return changes === 0
          ? "Nothing to copy yet"
          : `No file copy yet of ${some(changes, "change")}`;
      if (uncopied < 0) return "Fewer changes here than in the last file copy";
      if (uncopied === 0) return "The last file copy holds every change";
      return `${some(uncopied, "change")} since the last file copy`;
    },
    subtitle:
      "Only a file outlives this browser. Everything stays on this device until you hand a file on.",
    between: " ",
    columns: { what: "Copy", when: "Made on", why: "Why", changes: "Changes in it" },
    fileCopy: "Last file copy",
    deviceCopy: "Copy on this device",
    savedAsFile: "saved as a file",
    none: "none yet",
    unknown: "not known",
    heldByFile: (uncopied: number, when: string) => {
      if (uncopied < 0)
        return `The last file copy, of ${when}, holds ${some(-uncopied, "change")} that this device has lost.`;
      return uncopied === 0
        ? `The last file copy, of ${when}, holds every change.`
        : `The last file copy, of ${when}, lacks ${some(uncopied, "change")}.`;
    },
    heldByNone: (changes: number) =>
      changes === 0
        ? "Nothing has been noted on this paper, so there is nothing to copy."
        : `No file copy has been made; ${changes === 1 ? "1 change is" : `${number(changes)} changes are`} kept in this browser alone.`,
    copiesKept: (count: number) =>
      `This device keeps ${count === 0 ? "no copy" : count === 1 ? "1 copy" : `${number(count)} copies`} of its own.`,
    why: {
      daily: "daily",
      asked: "at your request",
      import: "before a file was merged",
      replace: "before a file replaced all",
      restore: "before a copy was restored",
      reset: "before a fresh start",
    } as Whys,
  },
  zh: {
    reading: "正在读取本机保存的内容",
    title: (changes, uncopied) => {
      if (uncopied === null)
        return changes === 0 ? "尚无可备份的内容" : `${zh(changes)}处改动尚未存成文件`;
      if (uncopied < 0) return "本机改动少于最近一次文件副本";
      if (uncopied === 0) return "最近一次文件副本已含全部改动";
      return `最近一次文件副本之后又有${zh(uncopied)}处改动`;
    },
    subtitle: "只有文件不受浏览器清理影响。在您交出文件之前，一切只留在本机。",
    between: "",
    columns: { what: "副本", when: "时间", why: "缘由", changes: "所含改动" },
    fileCopy: "最近一次文件副本",
    deviceCopy: "本机副本",
    savedAsFile: "存为文件",
    none: "尚无",
    unknown: "不详",
    heldByFile: (uncopied, when) => {
      if (uncopied < 0)
        return `最近一次文件副本（${when}）含有本机已丢失的${zh(-uncopied)}处改动。`;
      return uncopied === 0
        ? `最近一次文件副本（${when}）已含全部改动。`
        : `最近一次文件副本（${when}）缺${zh(uncopied)}处改动。`;
    },
    heldByNone: (changes) =>
      changes === 0
        ? "对这篇论文尚无记录，没有可备份的内容。"
        : `尚未存过文件副本；${zh(changes)}处改动只保存在此浏览器中。`,
    copiesKept: (count) => (count === 0 ? "本机没有自存副本。" : `本机自存副本${zh(count)}份。`),
    why: {
      daily: "每日留存",
      asked: "手动留存",
      import: "合并文件之前",
      replace: "以文件替换之前",
      restore: "恢复副本之前",
      reset: "重新开始之前",
    },
  },
});
