import { defineWords } from "@/i18n";

/** Apart from the other words, because the first sight does not need them. */
export const aboutWords = defineWords({
  en: {
    about: "About this paper",
    published: (date: string) => `Published: ${date}`,
    caveats: "What to bear in mind",
    departures: "Where the data departs from the text",
    coding: "How the paper was coded, twice, and how far the two codings agree",
    codingUnfetched:
      "The report could not be fetched. Close it, and open it again when you are connected.",
    paperPage: "The paper’s own page",
    recordCompiled: (date: string) => `The outside record was compiled on ${date}.`,
    howToRead: "How to read the page",
    reading: [
      ["Bold", "one link away from what is chosen"],
      ["Dotted underline", "further along the line"],
      ["Grey", "no part in the choice"],
      ["Stated", "a passage says it"],
      ["Implied", "it follows from the paper’s structure, such as two lists in one order"],
      ["Editor’s reading", "the editor sees it; a one-line reason is given"],
    ] as readonly (readonly [string, string])[],
    keysTitle: "Keys",
    keys: [
      ["Tab", "from panel to panel; arrows move inside one"],
      ["Space", "choose, and clear again"],
      ["Enter", "read the passages behind it"],
      [
        "Shift + arrows",
        "walk the argument from any mark: right onward, left back, up and down among siblings",
      ],
      ["Arrows in the band", "the same, without Shift"],
      ["Ctrl K or /", "find anything, and every command"],
      ["Esc", "leave what is open, then clear the choice"],
      [
        "While presenting",
        "Page keys, arrows, Space, N and P move; B or the full stop blanks the screen, F fills it, Esc ends",
      ],
    ] as readonly (readonly [string, string])[],
    characterKeys:
      "Letters and signs act as keys by themselves: /, and while presenting N, P, B, F and the full stop",
    everywhere: "throughout",
    inSource: "source",
    inSection: (section: string) => `section ${section}`,
  },
  zh: {
    about: "关于本论文",
    published: (date) => `发布日期：${date}`,
    caveats: "使用须知",
    departures: "数据与论文文本的偏离说明",
    coding: "论文如何两次独立编码、一致程度如何",
    codingUnfetched: "报告未能取得，请在联网后收起并重新展开。",
    paperPage: "论文页面",
    recordCompiled: (date) => `外部记录整理于${date}。`,
    howToRead: "如何阅读本页",
    reading: [
      ["粗体", "与所选内容一步相连"],
      ["点状下划线", "在主线上更远处"],
      ["灰色", "与所选内容无关"],
      ["明述", "论文段落直接写明"],
      ["隐含", "由论文结构推出，如两处清单次序一致"],
      ["编者解读", "编者的判断，附一句理由"],
    ],
    keysTitle: "按键",
    keys: [
      ["Tab", "在面板之间移动；方向键在面板内移动"],
      ["空格", "选中，再按一次取消"],
      ["回车", "查看其依据的段落"],
      [
        "Shift + 方向键",
        "从任一标记起沿论证行走：右键向后推进，左键向前追溯，上下键在并列项之间移动",
      ],
      ["主线栏中的方向键", "作用相同，不需按 Shift"],
      ["Ctrl K 或 /", "查找内容和全部命令"],
      ["Esc", "先关闭打开的内容，再取消选择"],
      ["演示时", "翻页键、方向键、空格、N 和 P 换步；B 或句点黑屏，F 全屏，Esc 结束演示"],
    ],
    characterKeys: "单个字母和符号可作快捷键：/，以及演示时的 N、P、B、F 和句点",
    everywhere: "全文",
    inSource: "来源",
    inSection: (section) => `${section}节`,
  },
});
