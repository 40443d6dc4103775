import type { Verdict } from "@/dataset";
import { defineWords, formatList, inWords } from "@/i18n";

const en = (count: number) => inWords(count, "en");
const zh = (count: number) => inWords(count, "zh");

type Texts = Record<Verdict, string>;
type Counted = Record<Verdict, (count: number) => string>;

export const words = defineWords({
  en: {
    nothing: "The record checks no claim of the paper",
    off: "The record is off, so no claim of the paper is checked",
    absent: "No record comes with this paper, so none of its claims is checked",
    paperAlone: "Only the paper is shown.",
    turnOn: "Turn it on to see which claims it checks.",
    nothingBeside: "There is nothing to set beside what the paper says.",
    show: "Show the record",
    subtitle: (compiled: string) =>
      `Solid rule: the paper, in our words. Dashed rule: the record, compiled ${compiled}.`,
    marks: "Checked claims",
    goTo: "Go to the checks by verdict",
    /** Of a verdict, as short as it can be said. */
    verdict: {
      differs: "Differs",
      imprecise: "Imprecise",
      unconfirmed: "Not confirmed",
      agrees: "Agrees",
    } as Texts,
    /** The same inside a sentence. */
    judged: {
      differs: "differs",
      imprecise: "imprecise",
      unconfirmed: "not confirmed",
      agrees: "agrees",
    } as Texts,
    ofAll: (some: number, all: number) => `${some} of ${all}`,
    headed: (kind: string, section: string | null) =>
      section ? `${kind}, section ${section}` : kind,
    paperSays: "The paper says",
    verdictIs: "Verdict",
    recordSays: "The record says",
    besides: (subject: string, verdict: string) => `${subject} (${verdict})`,
    alsoChecked: (others: readonly string[]) => `Also checked: ${formatList(others, "en")}.`,
    noStatement: "The paper makes no statement of its own here.",
    dates: "Dates",
    amounts: "Amounts",
    sources: "Sources of the record",
    source: (number: number, full: string) => `${number}: ${full}`,
    noDate: "not stated",
    noRecordDate: "none in the record",
    noSource: "No source that was read confirms it.",
    part: (label: string) => `${label} (part of another amount)`,
    notChecked: (short: string, sentences: number) =>
      sentences === 0
        ? `Chosen: ${short}. The record checks nothing of it.`
        : `Chosen: ${short}. The record checks ${sentences === 1 ? "a sentence" : `${en(sentences)} claims`} about it, marked here.`,
    more: (count: number) => `${count} more`,
    fewer: "Show fewer",
    columns: {
      verdict: "Verdict",
      subject: "Subject",
      claims: "The paper says",
      places: "Where",
      dates: "Dates in the paper",
      text: "The record says",
      sources: "Sources",
      recordDates: "Dates in the record",
      amounts: "Amounts in the record",
    },
    none: "none",
    fact: (what: string, label: string) => `${what}: ${label}`,
    cited: (text: string, numbers: readonly number[]) =>
      numbers.length === 0 ? text : `${text} [${numbers.join(", ")}]`,
    listed: (number: number, full: string) => `[${number}] ${full}`,
    aside: (text: string, asides: readonly string[]) =>
      asides.length === 0 ? text : `${text} (${asides.join("; ")})`,
    /** Of a source, after its title. */
    parts: ", ",
    join: "; ",
    sentences: " ",
    counted: {
      differs: (count) => `${en(count)} ${count === 1 ? "differs" : "differ"} from the record`,
      imprecise: (count) => `${en(count)} ${count === 1 ? "is" : "are"} imprecise`,
      unconfirmed: (count) => `${en(count)} ${count === 1 ? "is" : "are"} not confirmed`,
      agrees: (count) => `${en(count)} ${count === 1 ? "agrees" : "agree"}`,
    } as Counted,
    counts: (all: number, parts: readonly string[]) =>
      `Of ${en(all)} checked claims, ${formatList(parts, "en")}.`,
    differing: (subjects: readonly string[]) =>
      `The record differs on ${formatList(subjects, "en")}.`,
    others: (count: number) => (count === 1 ? "one other" : `${en(count)} others`),
    said: (text: string) => `${text}.`,
  },
  zh: {
    nothing: "外部记录未核对论文的任何论断",
    off: "外部记录已关闭，论文论断未作核对",
    absent: "该论文没有外部记录，其论断未经核对",
    paperAlone: "此处只显示论文。",
    turnOn: "打开后可查看经核对的论断。",
    nothingBeside: "没有可与论文对照的内容。",
    show: "显示外部记录",
    subtitle: (compiled) => `实线：论文（本站转述）；虚线：外部记录（${compiled}整理）。`,
    marks: "经核对的论断",
    goTo: "按结论跳转",
    verdict: {
      differs: "不符",
      imprecise: "不够准确",
      unconfirmed: "未能核实",
      agrees: "相符",
    },
    judged: {
      differs: "不符",
      imprecise: "不够准确",
      unconfirmed: "未能核实",
      agrees: "相符",
    },
    ofAll: (some, all) => `${some} / ${all}`,
    headed: (kind, section) => (section ? `${kind}，${section}节` : kind),
    paperSays: "论文所述",
    verdictIs: "核对结论",
    recordSays: "外部记录",
    besides: (subject, verdict) => `${subject}（${verdict}）`,
    alsoChecked: (others) => `同句另有核对：${others.join("、")}。`,
    noStatement: "论文在此处未提出论断。",
    dates: "时间",
    amounts: "数额",
    sources: "外部记录来源",
    source: (number, full) => `${number}：${full}`,
    noDate: "论文未载",
    noRecordDate: "外部记录未收录",
    noSource: "所查来源均未能证实。",
    part: (label) => `${label}（包含在另一数额之内）`,
    notChecked: (short, sentences) =>
      sentences === 0
        ? `所选：${short}。外部记录未作核对。`
        : `所选：${short}。外部记录只核对了提及它的论断，共${zh(sentences)}处，已标出。`,
    more: (count) => `其余${count}项`,
    fewer: "收起",
    columns: {
      verdict: "核对结论",
      subject: "对象",
      claims: "论文所述",
      places: "位置",
      dates: "论文所载时间",
      text: "外部记录",
      sources: "来源",
      recordDates: "外部记录所载时间",
      amounts: "外部记录所载数额",
    },
    none: "无",
    fact: (what, label) => `${what}：${label}`,
    cited: (text, numbers) => (numbers.length === 0 ? text : `${text}[${numbers.join("、")}]`),
    listed: (number, full) => `[${number}] ${full}`,
    aside: (text, asides) => (asides.length === 0 ? text : `${text}（${asides.join("；")}）`),
    parts: "，",
    join: "；",
    sentences: "",
    counted: {
      differs: (count) => `与外部记录不符的${zh(count)}条`,
      imprecise: (count) => `不够准确的${zh(count)}条`,
      unconfirmed: (count) => `未能核实的${zh(count)}条`,
      agrees: (count) => `相符的${zh(count)}条`,
    },
    counts: (all, parts) => `共核对${zh(all)}条论断：${parts.join("，")}。`,
    differing: (subjects) => `不符的是：${subjects.join("、")}。`,
    others: (count) => `另外${zh(count)}项`,
    said: (text) => `${text}。`,
  },
});
