import { defineWords, formatNumber } from "@/i18n";

const number = (count: number) => formatNumber(count, "en");
const some = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
const zh = (count: number) => formatNumber(count, "zh");

/** What stands between opening a file and having it. */
export const flowWords = defineWords({
  en: {
    file: (name: string) => `“${name}”`,
    copy: (when: string) => `the copy of ${when}`,
    nothingNew: (what: string) => `Nothing new in ${what}`,
    wouldMerge: (what: string, fresh: number) =>
      fresh === 0 ? `What merging ${what} would do` : `${some(fresh, "new change")} in ${what}`,
    wouldReplace: (what: string) => `What counts here would become what is in ${what}`,
    between: " ",
    untouched: "Nothing has been changed yet.",
    mode: "How to bring it in",
    merge: "Merge: what is here stays, what is new is added",
    replace: "Replace: what it does not hold no longer counts here; the history keeps it",
    bringBack: (count: number) =>
      `Also bring back ${count === 1 ? "1 change" : `${number(count)} changes`} that ${count === 1 ? "was" : "were"} taken back here and ${count === 1 ? "counts" : "count"} in the file`,
    goMerge: (fresh: number) => (fresh === 0 ? "Merge" : `Merge ${some(fresh, "change")}`),
    goReplace: "Replace what counts here",
    goRestore: "Restore this copy",
    cancel: "Cancel",
    back: "Back to files and copies",
    other: "Choose another file",
    facts: "What is in it",
    made: (when: string | null, by: string | null) =>
      `Made ${when ? `on ${when}` : "on a day it does not say"}${by ? `, by ${by}` : ", without a name"}.`,
    held: (all: number, known: number, fresh: number) =>
      `It holds ${some(all, "change")}: ${number(fresh)} new, ${number(known)} here already.`,
    people: (list: string) => `New changes are by ${list}.`,
    person: (name: string, count: number) => `${name} (${number(count)})`,
    nobody: "someone without a name",
    added: (count: number) =>
      count === 1
        ? "1 note or piece of evidence comes."
        : `${number(count)} notes and pieces of evidence come.`,
    hiding: (count: number) =>
      `${count === 1 ? "1 change" : `${number(count)} changes`} made here will no longer count.`,
    returning: (count: number) =>
      `${count === 1 ? "1 change" : `${number(count)} changes`} that had been taken back will count again.`,
    edited: (count: number) =>
      `${count === 1 ? "1 change was" : `${number(count)} changes were`} edited by hand in the file; ${count === 1 ? "it comes as a change" : "they come as changes"} of their own.`,
    unknown: (count: number, list: string) =>
      `${count === 1 ? "1 item is" : `${number(count)} items are`} not in this edition of the paper: ${list}. What is noted on ${count === 1 ? "it" : "them"} is kept.`,
    unread: (count: number) =>
      `${count === 1 ? "1 change is" : `${number(count)} changes are`} by a newer version of this page; kept, but not shown.`,
    gaps: (count: number) =>
      `${count === 1 ? "1 change builds" : `${number(count)} changes build`} on others that are neither here nor in the file; their history is incomplete.`,
    changes: (count: number) =>
      count === 1 ? "1 value changes" : `${number(count)} values change`,
    columns: { item: "Item", field: "Field", from: "Now", to: "Then", by: "By" },
    none: "not set",
    emptied: "emptied",
    unreadable: "cannot be shown by this version",
    more: (count: number) => `Show ${number(count)} more`,
    others: (count: number) => (count === 1 ? "1 other" : `${number(count)} others`),
    andMore: (count: number) => `and ${number(count)} more`,
    conflicts: (count: number) =>
      `${some(count, "field")} with two values: choose, or leave both standing`,
    conflict: (item: string, field: string) => `${item}, ${field}`,
    keep: "Keep this one",
    keepOf: (value: string, of: string) => `Keep ${value} for ${of}`,
    leave: "Leave both standing: the later one counts for now",
    said: (who: string, when: string) => `${who}, ${when}`,
    because: (reason: string) => `Reason: ${reason}`,
    warnings: "Before you go on",
    places: "Where",
    copyDetails: "Copy these details",
    copied: "Copied.",
    notCopied: "Could not be copied. Select the text instead.",
    statuses: "What do these words mean?",
    statusOf: (found: string, count: number, field: string) =>
      `“${found}” (${count === 1 ? "once" : `${number(count)} times`}), ${field}`,
    choose: "Choose …",
    readAgain: "Read the file with these meanings",
    look: "Look at it without importing",
    lookTitle: (changes: number) =>
      `${some(changes, "change")} that can be read; nothing is imported`,
    done: {
      merged: (name: string, fresh: number) =>
        fresh === 0 ? `Merged ${name}` : `Merged ${name}: ${some(fresh, "new change")}`,
      replaced: (name: string) => `What counts here is now what is in ${name}`,
      restored: (when: string) => `Restored ${when}`,
      reset: "Started afresh",
    },
    changed: (count: number) =>
      count === 1 ? "1 value changed." : `${number(count)} values changed.`,
    came: (count: number) =>
      count === 1
        ? "1 note or piece of evidence came."
        : `${number(count)} notes and pieces of evidence came.`,
    gone: (count: number) =>
      `${count === 1 ? "1 change" : `${number(count)} changes`} no longer ${count === 1 ? "counts" : "count"}. Nothing was deleted.`,
    settled: (count: number) =>
      `${count === 1 ? "1 conflict was" : `${number(count)} conflicts were`} settled as you chose.`,
    left: (count: number) =>
      `${count === 1 ? "1 conflict is" : `${number(count)} conflicts are`} left standing; settle ${count === 1 ? "it" : "them"} on this sheet at any time.`,
    kept: "A copy of what was here before is kept on this device.",
    notKept:
      "This device did not keep a copy of what was here before; undo brings it back all the same.",
    undo: "Undo all of it",
    redo: "Bring it back",
    undone: "Taken back: everything is as it was before.",
    redone: "Brought back.",
    nothingDone:
      "In the meantime all of it has come from another tab: there was nothing left to do.",
  },
  zh: {
    file: (name) => `“${name}”`,
    copy: (when) => `${when}的副本`,
    nothingNew: (what) => `${what}没有新内容`,
    wouldMerge: (what, fresh) =>
      fresh === 0 ? `合并${what}的效果` : `${what}中有${zh(fresh)}处新改动`,
    wouldReplace: (what) => `本机计入的内容将变为${what}中的内容`,
    between: "",
    untouched: "尚未作任何改动。",
    mode: "导入方式",
    merge: "合并：保留本机内容，加入新内容",
    replace: "替换：文件中没有的内容不再计入，历史仍保留",
    bringBack: (count) => `同时恢复${zh(count)}处在本机已撤销而文件中计入的改动`,
    goMerge: (fresh) => (fresh === 0 ? "合并" : `合并${zh(fresh)}处改动`),
    goReplace: "替换本机计入的内容",
    goRestore: "恢复此副本",
    cancel: "取消",
    back: "返回文件与副本",
    other: "选择其他文件",
    facts: "文件内容",
    made: (when, by) =>
      `${when ? `生成于${when}` : "未注明生成日期"}，${by ? `署名${by}` : "未署名"}。`,
    held: (all, known, fresh) => `含${zh(all)}处改动：新${zh(fresh)}处，本机已有${zh(known)}处。`,
    people: (list) => `新改动来自${list}。`,
    person: (name, count) => `${name}（${zh(count)}处）`,
    nobody: "未署名者",
    added: (count) => `将加入${zh(count)}条备注和佐证。`,
    hiding: (count) => `本机${zh(count)}处改动将不再计入。`,
    returning: (count) => `已撤销的${zh(count)}处改动将重新计入。`,
    edited: (count) => `文件中有${zh(count)}处改动经手工修改，将作为单独的改动加入。`,
    unknown: (count, list) => `论文现版本中没有以下${zh(count)}个条目：${list}。相关记录照常保留。`,
    unread: (count) => `${zh(count)}处改动由本页的更新版本写入，予以保留但不显示。`,
    gaps: (count) => `${zh(count)}处改动所依据的改动既不在本机也不在文件中，其历史不完整。`,
    changes: (count) => `${zh(count)}个值将改变`,
    columns: { item: "条目", field: "字段", from: "现在", to: "之后", by: "来自" },
    none: "未填",
    emptied: "已清空",
    unreadable: "本版本无法显示",
    more: (count) => `再显示${zh(count)}项`,
    others: (count) => `另外${zh(count)}个`,
    andMore: (count) => `另有${zh(count)}处`,
    conflicts: (count) => `${zh(count)}个字段有两个值：请选定，或两者并存`,
    conflict: (item, field) => `${item}，${field}`,
    keep: "保留此值",
    keepOf: (value, of) => `${of}：保留${value}`,
    leave: "两者并存：暂以较晚的值为准",
    said: (who, when) => `${who}，${when}`,
    because: (reason) => `理由：${reason}`,
    warnings: "导入前须知",
    places: "位置",
    copyDetails: "复制这些信息",
    copied: "已复制。",
    notCopied: "未能复制，请手动选取文字。",
    statuses: "这些词是什么意思？",
    statusOf: (found, count, field) => `“${found}”（${zh(count)}次），${field}`,
    choose: "请选择……",
    readAgain: "按此重新读取",
    look: "只看不导入",
    lookTitle: (changes) => `可读取的${zh(changes)}处改动，未导入`,
    done: {
      merged: (name, fresh) =>
        fresh === 0 ? `已合并${name}` : `已合并${name}：${zh(fresh)}处新改动`,
      replaced: (name) => `本机计入的内容已变为${name}中的内容`,
      restored: (when) => `已恢复${when}`,
      reset: "已重新开始",
    },
    changed: (count) => `${zh(count)}个值已改变。`,
    came: (count) => `加入了${zh(count)}条备注和佐证。`,
    gone: (count) => `${zh(count)}处改动不再计入。没有删除任何内容。`,
    settled: (count) => `${zh(count)}处冲突已按您的选择处理。`,
    left: (count) => `${zh(count)}处冲突仍两值并存，可随时在本页选定。`,
    kept: "此前的内容已在本机留存一份副本。",
    notKept: "本机未能留存此前内容的副本；撤销仍可全部恢复。",
    undo: "全部撤销",
    redo: "重新恢复",
    undone: "已撤销：一切恢复原状。",
    redone: "已重新恢复。",
    nothingDone: "其间另一标签页已带来全部内容，无须再作改动。",
  },
});
