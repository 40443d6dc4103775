/** The rule of each kind of column in a line, and one line a level. */
import { defineWords } from "@/i18n";
import type { KindId } from "./kindIds";
import { levels } from "./levels";

/** A level, 0 being silence, with its word and what that means. */
type Rung = { readonly level: number; readonly word: string; readonly meaning: string };
type KeyWords = { readonly rule: string; readonly rungs: readonly Rung[] };
type PerKind = Readonly<Record<KindId, KeyWords>>;

const rungs = (words: readonly string[], meanings: readonly string[]): readonly Rung[] =>
  words.map((word, level) => ({ level, word, meaning: meanings[level] ?? "" }));

const links = {
  en: rungs(levels("en").links, [
    "",
    "by the editor, with a reason",
    "by the paper’s structure",
    "in its words",
  ]),
  zh: rungs(levels("zh").links, ["", "编者判断，附理由", "由论文结构可知", "论文明言"]),
};
const origins = {
  en: {
    rungs: links.en,
    rule: "The firmest path of one or two links; a path is as firm as its weakest link. “Via” names what lies between.",
  },
  zh: {
    rungs: links.zh,
    rule: "取一至两步内依据最强的路径；路径以最弱一环为准。“经”后为中间一环。",
  },
};
const en: PerKind = {
  fields: {
    rule: "The strongest statement about both:",
    rungs: rungs(levels("en").fields, [
      "",
      "stands in a list",
      "is the subject",
      "with a cause",
      "with a number",
    ]).toSpliced(3, 0, { level: 2, word: levels("en").general, meaning: "names no technology" }),
  },
  recommendations: { rungs: links.en, rule: "The firmest direct link between them:" },
  measures: { rungs: links.en, rule: "The firmest direct link between them:" },
  drivers: origins.en,
  needs: origins.en,
};
const zh: PerKind = {
  fields: {
    rule: "取兼及二者的最强论断：",
    rungs: rungs(levels("zh").fields, [
      "",
      "列于名单",
      "整句所论",
      "给出原因",
      "给出数量",
    ]).toSpliced(3, 0, { level: 2, word: levels("zh").general, meaning: "未指明具体技术" }),
  },
  recommendations: { rungs: links.zh, rule: "取二者间依据最强的直接关联：" },
  measures: { rungs: links.zh, rule: "取二者间依据最强的直接关联：" },
  drivers: origins.zh,
  needs: origins.zh,
};

export const words = defineWords({
  en: {
    kinds: en,
    means: (word: string, meaning: string) => (meaning ? `${word}: ${meaning}` : word),
    ours: "Your own assessment, not the paper’s. Severity in five steps:",
    unrated: "not rated",
    keysTitle: "Keys",
    keys: [
      ["Arrows, Home, End, Page Up, Page Down", "move; with Ctrl, Home and End reach the corners"],
      ["Space", "chooses the row, column or cell, in every panel"],
    ] as readonly (readonly [keys: string, what: string])[],
    evidenceKeys: [
      ["Enter", "opens the statements, links and passages behind it"],
      ["C, or Shift and a click", "compares the row with the chosen one"],
    ] as readonly (readonly [keys: string, what: string])[],
    oursKeys: [
      ["1 to 5", "rate the row or cell; 0 clears your rating"],
      ["Enter", "opens the form: trend, confidence, a note, what others rated"],
    ] as readonly (readonly [keys: string, what: string])[],
    escape: ["Esc", "leads back"] as readonly [keys: string, what: string],
  },
  zh: {
    kinds: zh,
    means: (word, meaning) => (meaning ? `${word}：${meaning}` : word),
    ours: "此为使用者自己的评估，并非论文所言。严重程度分五级：",
    unrated: "未评",
    keysTitle: "按键",
    keys: [
      ["方向键、Home、End、Page Up、Page Down", "移动；加 Ctrl 时，Home、End 到首尾"],
      ["空格", "在各面板中选中该行、列或格"],
    ],
    evidenceKeys: [
      ["回车", "打开其所据论断、关联与段落"],
      ["C，或按住 Shift 单击", "将该行与所选的行对照"],
    ],
    oursKeys: [
      ["1至5", "为该行或格评级；0清除自己的评级"],
      ["回车", "打开表单：趋势、把握、备注、他人评级"],
    ],
    escape: ["Esc", "返回"],
  },
});
