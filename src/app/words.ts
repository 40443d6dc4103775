import { defineWords } from "@/i18n";

/** "Where China falls short" inside a sentence. */
const inside = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

export const words = defineWords({
  en: {
    name: "Throughline",
    skip: "Skip",
    skipTo: (panel: string) => `Skip to ${inside(panel)}`,
    record: "What is shown",
    paperOnly: "Paper only",
    withRecord: "With the record",
    language: "Language",
    share: "Share",
    shared: "Link copied",
    shareFailed: "The link could not be copied. Copy it from the address bar.",
    passages: "Passages",
    close: "Close",
    table: "Table",
    picture: "Picture",
    showTable: (panel: string) => `${panel}: show as a table`,
    showPicture: (panel: string) => `${panel}: show as a picture`,
    whole: "Enlarge",
    wholeOf: (panel: string) => `Enlarge ${inside(panel)}`,
    openOf: (panel: string) => `Open ${inside(panel)}`,
    restore: "Back to all panels",
    restoreFrom: (panel: string) => `Back to all panels, from ${inside(panel)}`,
    loading: "Opening the paper …",
    failedTitle: "The paper could not be opened",
    unreachable: (status: number) =>
      status === 0
        ? "Nothing answered at the paper’s address. Your notes and ticks on this device are safe."
        : `The paper’s address answered with error ${status}. Your notes and ticks on this device are safe.`,
    unknown: (paper: string) =>
      `This copy of Throughline holds no paper called “${paper}”. Your notes and ticks on this device are safe.`,
    wrong: (count: number) =>
      `The file does not follow the rules for a paper, in ${count === 1 ? "one place" : `${count} places`}. Nothing was changed; your notes and ticks on this device are safe.`,
    failedOtherwise: "Something unexpected happened while the paper was read.",
    retry: "Try again",
    openOther: "Papers in this copy",
    emptyTitle: "This paper has nothing to show yet",
    emptyText: "Its file is valid but holds no statements.",
    panelFailed: (panel: string) => `${panel} could not be drawn. The rest of the page works.`,
    notStated: "not stated",
    cleared: "Nothing is chosen.",
    lineEnds: "The line ends here.",
    printed: (date: string) =>
      `Printed from Throughline on ${date}. Text in our own words; ticks are the reader’s own judgement.`,
  },
  zh: {
    name: "Throughline 主线",
    skip: "跳转",
    skipTo: (panel) => `跳至${panel}`,
    record: "显示内容",
    paperOnly: "仅论文",
    withRecord: "含外部记录",
    language: "语言",
    share: "分享",
    shared: "链接已复制",
    shareFailed: "链接未能复制，请从地址栏复制。",
    passages: "依据",
    close: "关闭",
    table: "表格",
    picture: "图形",
    showTable: (panel) => `${panel}：以表格显示`,
    showPicture: (panel) => `${panel}：以图形显示`,
    whole: "放大",
    wholeOf: (panel) => `放大：${panel}`,
    openOf: (panel) => `打开：${panel}`,
    restore: "返回全部面板",
    restoreFrom: (panel) => `返回全部面板（当前：${panel}）`,
    loading: "正在打开论文……",
    failedTitle: "论文未能打开",
    unreachable: (status) =>
      status === 0
        ? "论文地址没有响应。本机上的笔记和勾选不受影响。"
        : `论文地址返回错误 ${status}。本机上的笔记和勾选不受影响。`,
    unknown: (paper) => `本版本中没有名为“${paper}”的论文。本机上的笔记和勾选不受影响。`,
    wrong: (count) =>
      `该文件有 ${count} 处不符合论文数据规则。未作任何改动，本机上的笔记和勾选不受影响。`,
    failedOtherwise: "读取论文时发生意外错误。",
    retry: "重试",
    openOther: "本版本中的论文",
    emptyTitle: "这篇论文暂无可显示的内容",
    emptyText: "文件有效，但其中没有任何论断。",
    panelFailed: (panel) => `${panel}未能绘出，页面其余部分可正常使用。`,
    notStated: "论文未载",
    cleared: "未选中任何内容。",
    lineEnds: "已到主线尽头。",
    printed: (date) => `${date}由Throughline打印。文字均为转述；勾选仅为使用者判断。`,
  },
});
