import type { AmountClass, Magnitude } from "@/dataset";
import { defineWords, inWords } from "@/i18n";

const en = (count: number) => inWords(count, "en");
const zh = (count: number) => inWords(count, "zh");
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const sizes = (count: number) => `${count} ${plural(count, "amount", "amounts")}`;

type Classes = Record<AmountClass, string>;
type Dimensions = Record<Magnitude["dimension"], string>;
type Bases = Record<Magnitude["basis"], string>;
type Bounds = Record<Magnitude["bound"], string>;

export const words = defineWords({
  en: {
    title: (without: number, all: number, isFiltered: boolean) => {
      const shown = isFiltered ? " shown" : "";
      const only = isFiltered ? "the one economy shown" : "the one economy it looks at";
      if (all === 0) return "The paper names no measure of another economy";
      if (without === 0)
        return `The paper gives an amount for ${all === 1 ? only : `all ${en(all)} economies${shown}`}`;
      if (without === all)
        return `The paper gives no amount for ${all === 1 ? only : `any of ${en(all)} economies${shown}`}`;
      return `The paper gives no amount for ${en(without)} of ${en(all)} economies${shown}`;
    },
    titleOfCounts: (counts: number, all: number) => {
      if (counts === 0) return "The paper states no count";
      const which =
        all === 1
          ? "The paper’s one figure"
          : `${capital(en(counts))} of the paper’s ${en(all)} figures`;
      return `${which} ${plural(counts, "is a count", "are counts")}, not money`;
    },
    subtitle: (record: boolean): string =>
      record
        ? "Solid: paper. Hollow: record. Hatched: not stated."
        : "Solid: paper. Hatched: not stated.",
    amountClass: {
      plans: "Plans",
      ceilings: "Ceilings",
      commitments: "Commitments",
      pledges: "Pledges",
      mobilised: "Hoped for",
      needs: "Needs",
      unknown: "Kind unknown",
      counts: "Counts",
    } as Classes,
    dimension: {
      money: "Money",
      people: "People",
      institutions: "Institutions",
      items: "Items",
      years: "Years",
      provinces: "Provinces",
      share: "Share, %",
    } as Dimensions,
    basis: { "per-year": "per year", total: "total", level: "at one time" } as Bases,
    lane: (kind: string, basis: string, unit: string) =>
      [kind, basis, unit].filter(Boolean).join(", "),
    unit: (sign: string, scale: string) => [sign, scale].filter(Boolean).join(" "),
    bound: {
      exactly: "exactly",
      "more than": "more than",
      "up to": "up to",
      before: "before",
    } as Bounds,
    columns: {
      economy: "Economy",
      measure: "Measure",
      what: "What it is",
      amount: "Amount",
      value: "Value",
      currency: "Currency",
      dimension: "Measured in",
      basis: "Basis",
      commitment: "Commitment",
      period: "Period",
      bound: "Bound",
      says: "Who says so",
      source: "Source",
      partOf: "Part of",
      check: "The record’s check",
    },
    converted: "Shown as",
    how: "How it was converted",
    paper: "paper",
    record: "record",
    inside: (label: string, figure: string) => `inside ${label} (${figure})`,
    unstated: "not stated",
    period: (from: string | null, to: string | null) =>
      from && to
        ? from === to
          ? from
          : `${from} to ${to}`
        : from
          ? `from ${from}`
          : `up to ${to}`,
    sentencePaper: (paid: number, measures: number, list: string) => {
      const some = paid === 0 ? "any" : en(paid);
      const all = measures === 0 ? "measure" : `of ${measures} measures`;
      const which = measures === 1 ? "the one measure" : `${some} ${all}`;
      return `The paper states ${paid === 0 ? "no " : ""}money for ${which}${paid === 0 ? "" : `: ${list}`}.`;
    },
    /** Without economies where it is at home and the paper names no home. */
    paidMeasure: (full: string, measure: string, economies: string) =>
      `${measure}${economies ? ` (${economies})` : ""}, ${full}`,
    /** Of at least one measure. */
    sentenceCounts: (counted: number, silent: number) => {
      const parts = [
        counted > 0 && `counts people, institutions or years instead for ${en(counted)}`,
        silent > 0 && `states no figure for ${en(silent)}`,
      ];
      return `It ${parts.filter(Boolean).join(" and ")}.`;
    },
    sentenceRecord: (amounts: number, inside: number, lanes: number) =>
      `The record adds ${amounts === 0 ? "no amount" : sizes(amounts)}${inside > 0 ? ` and ${inside} more that lie inside them` : ""}${lanes > 1 ? `; of ${lanes} lanes each has its own axis` : ""}.`,
    sentenceOfCounts: (list: string) =>
      list ? `The paper counts: ${list}.` : "No count of the paper is shown.",
    sentenceExtremes: (lane: string, least: string, most: string) =>
      `The widest lane (${lane}) runs from ${least} to ${most}.`,
    figureOf: (figure: string, measure: string) => `${figure} (${measure})`,
    sentenceSilent: (economies: string) => `Without an amount of money: ${economies}.`,
    join: " ",
    separator: "; ",
  },
  zh: {
    title: (without, all, isFiltered) => {
      const shown = isFiltered ? "所选" : "";
      if (all === 0) return "论文未提及其他经济体的举措";
      if (without === 0)
        return all === 1
          ? `论文给出了${shown || "所涉"}经济体的金额`
          : `论文给出了${shown}全部${zh(all)}个经济体的金额`;
      if (without === all)
        return all === 1
          ? `论文未给出${shown || "所涉"}经济体的金额`
          : `论文未给出${shown}${zh(all)}个经济体中任何一个的金额`;
      return `${shown}${zh(all)}个经济体中，有${zh(without)}个论文未给出金额`;
    },
    titleOfCounts: (counts, all) => {
      if (counts === 0) return "论文未载计数";
      return all === 1
        ? "论文所载唯一数量是计数而非金额"
        : `论文所载${zh(all)}个数量中，${zh(counts)}个是计数而非金额`;
    },
    subtitle: (record) =>
      record ? "实心：论文；空心：外部记录；斜纹：论文未载" : "实心：论文；斜纹：论文未载",
    amountClass: {
      plans: "规划",
      ceilings: "授权上限",
      commitments: "已定投入",
      pledges: "承诺",
      mobilised: "拟撬动资金",
      needs: "需求估算",
      unknown: "性质不明",
      counts: "计数",
    },
    dimension: {
      money: "金额",
      people: "人数",
      institutions: "机构",
      items: "项数",
      years: "年数",
      provinces: "省份",
      share: "占比（%）",
    },
    basis: { "per-year": "每年", total: "总计", level: "某一时点" },
    lane: (kind, basis, unit) => [kind, basis, unit].filter(Boolean).join("，"),
    unit: (sign, scale) => `${scale}${sign}`,
    bound: { exactly: "确数", "more than": "超过", "up to": "至多", before: "之前" },
    columns: {
      economy: "经济体",
      measure: "举措",
      what: "内容",
      amount: "数额",
      value: "数值",
      currency: "币种",
      dimension: "计量对象",
      basis: "口径",
      commitment: "承诺程度",
      period: "期间",
      bound: "界限",
      says: "出处",
      source: "来源",
      partOf: "包含关系",
      check: "外部记录核对",
    },
    converted: "显示为",
    how: "换算方法",
    paper: "论文",
    record: "外部记录",
    inside: (label, figure) => `包含在“${label}”（${figure}）之内`,
    unstated: "未载明",
    period: (from, to) =>
      from && to ? (from === to ? from : `${from}至${to}`) : from ? `${from}起` : `到${to}`,
    sentencePaper: (paid, measures, list) => {
      if (measures === 0) return "论文未列举措。";
      if (paid === 0) return `论文所列${measures}项举措${measures === 1 ? "" : "均"}未载金额。`;
      return `论文所列${measures}项举措${measures === 1 ? "" : `中，${paid}项`}载有金额：${list}。`;
    },
    paidMeasure: (full, measure, economies) =>
      economies ? `${measure}（${economies}）${full}` : `${measure}，${full}`,
    sentenceCounts: (counted, silent) => {
      const parts = [
        counted > 0 && `${counted}项仅有人数、机构数或年数`,
        silent > 0 && `${silent}项未载任何数字`,
      ];
      return `另有${parts.filter(Boolean).join("，")}。`;
    },
    sentenceRecord: (amounts, inside, lanes) =>
      `外部记录${amounts === 0 ? "未补充数额" : `补充${amounts}个数额`}${inside > 0 ? `，另有${inside}个包含在其中` : ""}${lanes > 1 ? `，全部数额分列${lanes}组，各组不共用坐标轴` : ""}。`,
    sentenceOfCounts: (list) => (list ? `论文所载计数：${list}。` : "未显示论文所载计数。"),
    sentenceExtremes: (lane, least, most) => `跨度最大的一组（${lane}）从${least}到${most}。`,
    figureOf: (figure, measure) => `${figure}（${measure}）`,
    sentenceSilent: (economies) => `论文未给出${economies}的金额。`,
    join: "",
    separator: "；",
  },
});
