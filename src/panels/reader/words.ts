import type { Force } from "@/dataset";
import { defineWords, formatList, formatNumber } from "@/i18n";
import type { Mark } from "@/linking";
import { gradesOfLink, relations } from "./relations";

const forces: Record<"en" | "zh", Record<Force, string>> = {
  en: { asserts: "asserts", explains: "explains", quantifies: "gives a number" },
  zh: { asserts: "提出论断", explains: "说明缘由", quantifies: "给出数量" },
};
const marks: Record<"en" | "zh", Record<Mark, string>> = {
  en: { chosen: "chosen", neighbour: "behind the choice", linked: "", idle: "", muted: "" },
  zh: { chosen: "所选", neighbour: "所选依据", linked: "", idle: "", muted: "" },
};
type Mention = "listed" | "named";
const mentions: Record<"en" | "zh", Record<Mention, string>> = {
  en: { listed: "listed", named: "named" },
  zh: { listed: "列举", named: "专门论及" },
};
type Counts = Readonly<Record<"sections" | "paragraphs" | "sentences" | "connective", number>>;
const plural = (count: number, one: string, many = `${one}s`) =>
  `${formatNumber(count, "en")} ${count === 1 ? one : many}`;
const numbers = (count: number) => formatNumber(count, "zh");

export const words = defineWords({
  en: {
    force: forces.en,
    relation: relations.en,
    gradeOfLink: gradesOfLink.en,
    marks: marks.en,
    reading: "What to read",
    readings: { passages: "Behind the choice", outline: "Outline" },
    close: "Close",
    back: "Back to the panels",

    headed: (kind: string, section: string | null) =>
      section ? `${kind}, section ${section}` : kind,
    inField: (item: string, field: string) => `${item}: ${field}`,
    noField: "no technology named",
    isLink: (kind: string, relation: string) => `${kind}: ${relation}`,
    mentioned: (kind: string, mention: Mention) => `${kind}, ${mentions.en[mention]}`,
    paperSays: "The paper says",
    editorReads: "The editor’s reading",
    uses: "Where the paper uses it",
    cites: "What it rests on",
    recordSays: "The record says",
    /** Of one claim; `other` is whose, where not the chosen item's. */
    verdict: (verdict: string, other: string | null) => (other ? `${verdict} (${other})` : verdict),
    none: "The paper makes no statement about this.",
    inPassing: "Text in our own words.",
    comesFrom: (count: number) => `Comes from (${count})`,
    leadsTo: (count: number) => `Leads to (${count})`,
    noLink: "No link.",
    beside: (one: string, other: string) => `${one} × ${other}`,
    path: (place: string, grade: string, via: string) => {
      const kind = via ? `a path via ${via}, ${grade}` : `a direct link, ${grade}`;
      return place ? `${place}: ${kind}` : kind.charAt(0).toUpperCase() + kind.slice(1);
    },
    pathOf: (at: number, of: number) => `${at} of ${of}`,
    noPath: "The paper makes no link between the two.",
    pathCount: (titles: readonly string[]) =>
      titles.length === 0 ? "No link joins the two." : `They are joined so: ${titles.join("; ")}.`,
    otherLinks: (count: number) =>
      count === 1
        ? "One more link that the paper does not state."
        : `${count} more links that the paper does not state.`,
    more: (count: number) => `${count} more`,
    silent: (count: number) =>
      count === 1
        ? "One more passage only joins sentences."
        : `${count} more passages only join sentences.`,
    from: "From",
    to: "To",
    about: "Is about",
    amounts: "Amounts",
    dates: "Dates",
    amount: (figure: string, label: string, isPart: boolean) =>
      `${figure}: ${label}${isPart ? " (part of another amount)" : ""}`,
    inEnglish: "English",
    inChinese: "中文",

    statements: "statements",
    paragraphLabel: (number: number) => `paragraph ${number}`,
    paragraphMark: (number: number) => `¶ ${number}`,
    sentenceLabel: (numbers: string) =>
      numbers.includes(",") ? `sentences ${numbers}` : `sentence ${numbers}`,
    connective: "joins sentences, claims nothing of its own",
    saidWith: (place: string) => `said together with ${place}`,
    unsaid: "not put in our words",
    leftOutHere: "left out: the paper does not state it",
    leftOut: (count: number) =>
      count === 1
        ? "One statement that the paper does not make itself is left out."
        : `${count} statements that the paper does not make itself are left out.`,
    paperPage: (host: string) => `The paper’s own page (${host})`,
    openAll: "Open all",
    closeAll: "Close all",
    markedOf: (marked: string, of: string) => `${marked} of ${of}`,
    moreParagraphs: (count: number) => plural(count, "more paragraph"),
    moreMarked: (count: number) => `, ${count} of them marked`,
    inStatements: (count: number) =>
      `The paper in ${count === 1 ? "one statement" : plural(count, "statement")}`,
    howToChoose: "Choose a statement to select what it is about.",
    saidOf: (title: string, count: number, of: number) =>
      `${title}: ${count === 0 ? "none" : formatNumber(count, "en")} of ${plural(of, "statement")}`,
    marked: (sections: string) => `Marked below, in ${sections}.`,

    /** `others`: checks of what else the same sentences claim. */
    count: (statements: number, readings: number, checks: number, others: number) => {
      const parts = [
        `${statements === 1 ? "One statement" : plural(statements, "statement")} of the paper`,
      ];
      if (readings > 0) parts.push(readings === 1 ? "one reading" : `${readings} readings`);
      if (checks === 1) parts.push("one checked against the record");
      if (checks > 1) parts.push(`${checks} checks against the record`);
      if (others > 0)
        parts.push(`${others === 1 ? "one check" : `${others} checks`} of others in the same text`);
      return `${parts.join(", ")}.`;
    },
    linkCount: {
      comesFrom: (count: number) => `Comes from ${plural(count, "item")}.`,
      leadsTo: (count: number) => `Leads to ${plural(count, "item")}.`,
    },
    linkSentence: (title: string, grade: string, why: string) => `${title}. ${grade}: ${why}`,
    termSentence: (term: string, explanation: string) => `${term}: ${explanation}`,
    isAbout: (titles: readonly string[]) =>
      titles.length === 0
        ? "About nothing that can be chosen."
        : `Is about: ${formatList(titles, "en")}.`,
    wholePaper: ({ sections, paragraphs, sentences, connective }: Counts) =>
      `${plural(sections, "section")}, ${plural(paragraphs, "paragraph")}, ${plural(sentences, "sentence")}${
        connective === 0 ? "" : `, ${formatNumber(connective, "en")} of which only join others`
      }.`,
    sentence: (text: string) => `${text}.`,
    joined: (sentences: readonly string[]) => sentences.join(" "),
    join: "; ",
    columns: {
      text: "Statement",
      place: "Where",
      grade: "Who says so",
      force: "What it does",
      section: "Section",
      paragraph: "Paragraph",
      sentence: "Sentence",
      mark: "Part in the choice",
    },
  },
  zh: {
    force: forces.zh,
    relation: relations.zh,
    gradeOfLink: gradesOfLink.zh,
    marks: marks.zh,
    reading: "阅读内容",
    readings: { passages: "所选依据", outline: "论文提纲" },
    close: "关闭",
    back: "返回面板",

    headed: (kind, section) => (section ? `${kind}，${section}节` : kind),
    inField: (item, field) => `${item}：${field}`,
    noField: "未点名技术",
    isLink: (kind, relation) => `${kind}：${relation}`,
    mentioned: (kind, mention) => `${kind}，${mentions.zh[mention]}`,
    paperSays: "论文所述",
    editorReads: "编者解读",
    uses: "论文所用之处",
    cites: "关联所据论断",
    recordSays: "外部记录",
    verdict: (verdict, other) => (other ? `${verdict}（${other}）` : verdict),
    none: "论文对此没有论断。",
    inPassing: "文字为本站转述。",
    comesFrom: (count) => `来自（${count}项）`,
    leadsTo: (count) => `通向（${count}项）`,
    noLink: "无关联。",
    beside: (one, other) => `${one} × ${other}`,
    path: (place, grade, via) => {
      const kind = via ? `经“${via}”，${grade}` : `直接关联，${grade}`;
      return place ? `${place}：${kind}` : kind;
    },
    pathOf: (at, of) => `第${at}条（共${of}条）`,
    noPath: "论文未将二者关联。",
    pathCount: (titles) =>
      titles.length === 0 ? "二者之间没有关联。" : `二者的关联：${titles.join("；")}。`,
    otherLinks: (count) => `另有${count}处关联非论文明述。`,
    more: (count) => `其余${count}项`,
    silent: (count) => `另有${count}处仅作承接。`,
    from: "起点",
    to: "终点",
    about: "所论内容",
    amounts: "数额",
    dates: "时间",
    amount: (figure, label, isPart) =>
      `${figure}：${label}${isPart ? "（包含在另一数额之内）" : ""}`,
    inEnglish: "English",
    inChinese: "中文",

    statements: "论断数",
    paragraphLabel: (number) => `第${number}段`,
    paragraphMark: (number) => `¶ ${number}`,
    sentenceLabel: (numbers) => `第${numbers.replaceAll(", ", "、")}句`,
    connective: "承接上下文，本身不提出论断",
    saidWith: (place) => `与${place}一并转述`,
    unsaid: "未作转述",
    leftOutHere: "非论文明述，未列出",
    leftOut: (count) => `另有${count}条论断非论文明述，未列出。`,
    paperPage: (host) => `论文页面（${host}）`,
    openAll: "全部展开",
    closeAll: "全部收起",
    markedOf: (marked, of) => `${marked} / ${of}`,
    moreParagraphs: (count) => `其余${count}段`,
    moreMarked: (count) => `，其中${count}段有标记`,
    inStatements: (count) => `全文${numbers(count)}条论断`,
    howToChoose: "选中一条论断，即选中其所论内容。",
    saidOf: (title, count, of) => `${title}：${numbers(of)}条论断中有${numbers(count)}条`,
    marked: (sections) => `已在下方标出，见${sections}节。`,

    count: (statements, readings, checks, others) => {
      const parts = [`论文论断${statements}条`];
      if (readings > 0) parts.push(`编者解读${readings}条`);
      if (checks > 0) parts.push(`与外部记录核对${checks}处`);
      if (others > 0) parts.push(`另有${others}处核对涉及同句所述其他事项`);
      return `${parts.join("，")}。`;
    },
    linkCount: {
      comesFrom: (count) => `来自${count}项。`,
      leadsTo: (count) => `通向${count}项。`,
    },
    linkSentence: (title, grade, why) => `${title}。${grade}：${why}`,
    termSentence: (term, explanation) => `${term}：${explanation}`,
    isAbout: (titles) =>
      titles.length === 0 ? "所论内容均不可选。" : `所论内容：${titles.join("；")}。`,
    wholePaper: ({ sections, paragraphs, sentences, connective }) =>
      `共${sections}节、${numbers(paragraphs)}段、${numbers(sentences)}句${
        connective === 0 ? "" : `（其中${numbers(connective)}句仅作承接）`
      }。`,
    sentence: (text) => `${text}。`,
    joined: (sentences) => sentences.join(""),
    join: "；",
    columns: {
      text: "论断",
      place: "位置",
      grade: "依据",
      force: "性质",
      section: "章节",
      paragraph: "段",
      sentence: "句",
      mark: "与所选的关系",
    },
  },
});
