import { defineWords } from "@/i18n";

/** Each says what happened, and what is safe or what to do. */
export const lightRemarkWords = defineWords({
  en: {
    why: {
      full: "This device’s storage is full. Free some space, then return to this page.",
      silent:
        "This device’s storage does not answer. Close other tabs of this page; keep this one open.",
      newer:
        "A newer version of this page has been used on this device. Continue in that version; keep this page open until you have noted your changes.",
      unfetched:
        "The part of this page that reads and saves could not be fetched: what is kept here is safe, and neither shown nor counted. Note your changes, then reload the page when you are connected.",
      refused:
        "The browser refuses to store data. Allow storage for this page (a private window forgets); keep it open until then.",
    },
    readOnly:
      "A newer version of this page keeps progress on this device. It can be read here and is safe; to change it, use the newer version.",
    blocked:
      "Another tab of this page holds an older store open. Close it: saving then goes on by itself.",
    emptied:
      "Progress kept here earlier is gone: this device’s storage was cleared or lost. A file copy brings it back: see Files.",
    missing: (count: number) =>
      `${count === 1 ? "1 change kept here earlier is" : `${count} changes kept here earlier are`} in no store any more. A file copy brings back what it holds: see Files.`,
    recovered: (count: number) =>
      `${count === 1 ? "1 change" : `${count} changes`} of an earlier visit had not been saved to the end, and now ${count === 1 ? "is" : "are"}.`,
    restored: (count: number) =>
      `The database had lost ${count === 1 ? "1 change" : `${count} changes`}; the second copy on this device gave ${count === 1 ? "it" : "them"} back.`,
    recopied: (count: number) =>
      `The second copy on this device had lost ${count === 1 ? "1 change" : `${count} changes`}; the database gave ${count === 1 ? "it" : "them"} back.`,
    partial:
      "The second copy on this device has no room for everything and holds the newest changes. All is saved; a file copy makes it safer.",
    setAside: (count: number) =>
      `${count === 1 ? "1 kept entry" : `${count} kept entries`} could not be read and stayed untouched.`,
  },
  zh: {
    why: {
      full: "本机存储空间已满，请腾出空间后返回本页。",
      silent: "本机存储没有响应，请关闭本页的其他标签页，并保持本页打开。",
      newer: "本机使用过本页的更新版本，请改用该版本；记下改动之前请保持本页打开。",
      unfetched:
        "本页负责读取和保存的部分未能取得：本机已存内容安然无恙，但未显示，也未计入。请记下改动，联网后重新载入页面。",
      refused: "浏览器拒绝存储数据，请允许本页存储（无痕窗口不会保留），在此之前请保持本页打开。",
    },
    readOnly: "本机的进展由本页的更新版本保存。此处可以查看，内容安全；如需更改，请使用更新版本。",
    blocked: "本页的另一个标签页占用了旧的存储。关闭该标签页后，保存会自动继续。",
    emptied: "此前保存在本机的进展已不在：本机存储曾被清除或丢失。可在“文件”中用文件副本恢复。",
    missing: (count) =>
      `此前保存在本机的${count}次改动已不在任何存储中。可在“文件”中用文件副本恢复其中所存内容。`,
    recovered: (count) => `上次访问有${count}次改动未保存完毕，现已保存。`,
    restored: (count) => `数据库丢失了${count}次改动，已由本机第二份副本恢复。`,
    recopied: (count) => `本机第二份副本丢失了${count}次改动，已由数据库恢复。`,
    partial: "本机第二份副本空间不足，只存有最近的改动。全部改动均已保存；再存一份文件副本更稳妥。",
    setAside: (count) => `有${count}条已存记录无法读取，已原样保留。`,
  },
});
