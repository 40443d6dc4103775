import { defineWords } from "@/i18n";

export const twinWords = defineWords({
  en: {
    economy: "Economy",
    unit: "Unit",
    says: "Who says so",
    source: "Source",
    note: "Note",
    record: "record",
    ofAll: "All of these",
    range: (from: number, to: number, count: number) =>
      `R&D spending as a share of GDP, ${from === to ? from : `${from} to ${to}`}, for ${count} ${count === 1 ? "economy" : "economies"}: all from the record, none from the paper.`,
    ranked: (year: number, most: string, least: string) =>
      ` In ${year}, the last year with a value for all of them, the highest was ${most} and the lowest ${least}`,
    standing: (home: string, above: number, others: number) =>
      `; ${home} was below ${above} of ${others} others`,
    one: (value: string, year: number) => ` The last value is ${value}, for ${year}`,
    apart: " No year has a value for all of them",
    end: ".",
    join: " ",
    gaps: (gaps: string) => ` ${gaps}.`,
    figure: (name: string, value: string) => `${name} (${value})`,
  },
  zh: {
    economy: "经济体",
    unit: "单位",
    says: "出处",
    source: "来源",
    note: "说明",
    record: "外部记录",
    ofAll: "以上各行",
    range: (from, to, count) =>
      `${count}个经济体${from === to ? from : `${from}—${to}`}年研发投入占GDP的比重，均出自外部记录，论文未载。`,
    ranked: (year, most, least) =>
      `在各经济体均有数值的最近一年（${year}年），最高为${most}，最低为${least}`,
    standing: (home, above, others) => `；${home}低于其他${others}个经济体中的${above}个`,
    one: (value, year) => `最近一个数值为${year}年的${value}`,
    apart: "没有各经济体均有数值的年份",
    end: "。",
    join: "",
    gaps: (gaps) => `${gaps}。`,
    figure: (name, value) => `${name}（${value}）`,
  },
});
