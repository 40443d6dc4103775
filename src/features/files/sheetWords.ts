import { defineWords, formatNumber } from "@/i18n";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
const zh = (count: number) => formatNumber(count, "zh");

/** What else stands on the sheet. */
export const sheetWords = defineWords({
  en: {
    open: {
      title: "Open a file copy",
      text: "First you see what it would change. Then you merge it or leave it.",
      choose: "Choose a file",
      drop: "or drop it anywhere on this sheet.",
      reading: (file: string) => `Reading ${file} …`,
      several: "Several files were dropped; only one can be opened at a time. Nothing was changed.",
    },
    past: "A past day is shown, so nothing can be changed. Go back to today to open or restore a copy.",
    backToToday: "Back to today",
    name: {
      title: "Your name",
      label: "Name on ratings, notes and shared files",
      text: "Kept on this device only, and written into what you note from now on. Leave it empty to give none.",
      kept: "Kept on this device.",
      notKept: "This device keeps no settings: the name is not kept.",
    },
    afresh: {
      title: "Start afresh",
      text: "Sets everything on this paper back to “Not started”, for a new round. Nothing is deleted: the history stays, and undo brings all of it back.",
      nothing: "There is nothing to set back.",
      button: "Start afresh …",
      ask: "Start afresh?",
      asked: (changes: number) =>
        `${some(changes, "change")} on this paper will no longer count. Nothing is deleted: a copy is kept on this device first, the history stays, and undo brings all of it back.`,
      keep: "Keep everything as it is",
      go: "Start afresh",
      close: "Close",
    },
    state: {
      title: "How it is kept",
      promised: "This browser has promised not to clear what this page keeps.",
      notPromised:
        "This browser may clear what this page keeps when the device runs short of space. A file copy is safe from that.",
      unknown:
        "This browser does not say whether it may clear what this page keeps. A file copy is safe either way.",
      setAside: (count: number) =>
        count === 1
          ? "1 entry on this device could not be read. It stays where it is."
          : `${number(count)} entries on this device could not be read. They stay where they are.`,
      place: { journal: "journal", database: "database", mirror: "second copy" },
      entry: (place: string, key: string, length: number) =>
        `${place}, ${key}: ${some(length, "character")}`,
      moreEntries: (count: number) => `and ${number(count)} more`,
      download: "Save what could not be read",
      unread: (count: number) =>
        `${count === 1 ? "1 change" : `${number(count)} changes`} by a newer version of this page cannot be shown here. They are kept and go into every file copy.`,
    },
    conflicts: {
      title: (count: number) => `${some(count, "field")} with two values`,
      text: "Two people, or two devices, wrote without knowing of each other. The later value counts until you choose.",
    },
  },
  zh: {
    open: {
      title: "打开文件副本",
      text: "先查看它会改动什么，再决定合并或放弃。",
      choose: "选择文件",
      drop: "或拖放到本页任意位置。",
      reading: (file) => `正在读取${file}……`,
      several: "一次只能打开一个文件，您拖放了多个。未作任何改动。",
    },
    past: "当前显示的是过去某一天，不能改动。返回今天后可打开或恢复副本。",
    backToToday: "返回今天",
    name: {
      title: "您的姓名",
      label: "用于评定、备注和共享文件的姓名",
      text: "只保存在本机，从现在起写入您的记录。留空则不署名。",
      kept: "已保存在本机。",
      notKept: "本机不保存设置，姓名未能保存。",
    },
    afresh: {
      title: "重新开始",
      text: "将这篇论文的全部内容恢复为“未开始”，开始新一轮。不会删除任何内容：历史仍在，撤销即可全部恢复。",
      nothing: "没有可重置的内容。",
      button: "重新开始……",
      ask: "确定重新开始？",
      asked: (changes) =>
        `这篇论文的${zh(changes)}处改动将不再计入。不会删除任何内容：先在本机留存一份副本，历史仍在，撤销即可全部恢复。`,
      keep: "全部保持原样",
      go: "重新开始",
      close: "关闭",
    },
    state: {
      title: "保存状况",
      promised: "浏览器已承诺不清除本页保存的内容。",
      notPromised: "设备空间不足时，浏览器可能清除本页保存的内容；文件副本不受影响。",
      unknown: "浏览器未说明是否会清除本页保存的内容；文件副本不受影响。",
      setAside: (count) => `本机有${zh(count)}条记录无法读取，已原样保留在原处。`,
      place: { journal: "日志", database: "数据库", mirror: "第二副本" },
      entry: (place, key, length) => `${place}，${key}：${zh(length)}个字符`,
      moreEntries: (count) => `另有${zh(count)}条`,
      download: "将无法读取的内容存为文件",
      unread: (count) =>
        `有${zh(count)}处改动由本页的更新版本写入，此处无法显示；已保留，并写入每份文件副本。`,
    },
    conflicts: {
      title: (count) => `${zh(count)}个字段有两个值`,
      text: "两人或两台设备在互不知情时分别填写。选定之前以较晚的值为准。",
    },
  },
});
