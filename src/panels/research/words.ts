import { defineWords, inWords } from "@/i18n";

const en = (count: number) => inWords(count, "en");
const zh = (count: number) => inWords(count, "zh");

/** How many of the others stand above; `only` is the other's name where there is just one. */
export type Standing = {
  readonly home: string;
  readonly above: number;
  readonly others: number;
  readonly only: string;
  readonly year: number;
  readonly isFiltered: boolean;
};

export const words = defineWords({
  en: {
    marks: "R&D spending as a share of GDP: economies, then their years",
    standing: ({ home, above, others, only, year, isFiltered }: Standing) => {
      const shown = isFiltered ? " shown" : "";
      const than =
        others === 1
          ? `${above === 0 ? "not below" : "below"} ${only}`
          : above === 0
            ? `not below any of ${en(others)} others${shown}`
            : above === others
              ? `below ${others === 2 ? "both" : `all ${en(others)}`} others${shown}`
              : `below ${en(above)} of ${en(others)} others${shown}`;
      return `R&D share of GDP: ${home} ${than} in ${year}`;
    },
    highest: (names: string, count: number, year: number, isFiltered: boolean) =>
      `R&D share of GDP: ${names} highest of ${en(count)}${isFiltered ? " shown" : ""} in ${year}`,
    one: (name: string, value: string, year: number) =>
      `R&D share of GDP: ${name} ${value} in ${year}`,
    apart: (count: number) =>
      `R&D share of GDP: no year has a value for all ${en(count)} economies`,
    titleNone: "The record gives no R&D spending for the economies shown",
    titleOff: "The paper gives no R&D spending year by year",
    subtitle: (low: string) =>
      `R&D spending, per cent of GDP, axis from ${low}. Every line is from the record; the paper gives no yearly figures.`,

    off: "The paper gives no R&D spending year by year; the record, which does, is off.",
    turnOn: "Turn the record on",
    absent: "The paper gives no R&D spending year by year, and no record beside it does.",
    none: "The record holds R&D spending for other economies only.",
    showAll: "Show all economies",

    recordOnly: "record; the paper gives none",
    recordBrief: "record, not paper",
    unit: (low: string) => `% of GDP, axis from ${low}`,
    inYear: (lastYear: number) => ` (${lastYear})`,
    labelSays: (visible: string, year: number) => `${visible}, share of GDP in ${year}, record`,
    point: (name: string, year: number, value: string) =>
      `${name}, ${year}: ${value} per cent of GDP, record`,
    tipHead: (name: string, year: number) => `${name}, ${year}`,
    tipValue: (value: string) => `${value}% of GDP`,
    tipRecord: ", record",
    gap: (name: string, years: string) => `${name}: no value for ${years} in this source`,
    gapAll: (name: string) => `${name}: no value in this source`,
    gapShort: (years: string) => `no value for ${years} in this source`,
    moreGaps: (count: number) => `gaps in ${count} more`,
    moreLines: (count: number) => `${count} more in the table`,
    notes: "Vintage and source",
    source: "Source: ",
    sentenceEnd: ".",
    joined: "; ",
    list: (parts: readonly string[]) => parts.join(", "),
  },
  zh: {
    marks: "研发投入强度：各经济体及其逐年数值",
    standing: ({ home, above, others, only, year, isFiltered }) => {
      const all = `${isFiltered ? "所选" : ""}其他${zh(others)}个经济体`;
      const than =
        others === 1
          ? `${above === 0 ? "不低于" : "低于"}${only}`
          : above === 0
            ? `不低于${all}中的任何一个`
            : above === others
              ? `低于${all}`
              : `低于${all}中的${zh(above)}个`;
      return `${year}年${home}研发投入强度${than}`;
    },
    highest: (names, count, year, isFiltered) =>
      `${year}年研发投入强度：${isFiltered ? "所选" : ""}${zh(count)}个经济体中${names}最高`,
    one: (name, value, year) => `${year}年${name}研发投入强度为${value}`,
    apart: (count) => `研发投入强度：没有${zh(count)}个经济体均有数值的年份`,
    titleNone: "外部记录未载所选经济体的研发投入",
    titleOff: "论文未载逐年研发投入",
    subtitle: (low) =>
      `研发投入占GDP的百分比，纵轴自${low}起。各线均出自外部记录，论文未载逐年数值。`,

    off: "论文未载逐年研发投入；载有该数据的外部记录目前未显示。",
    turnOn: "显示外部记录",
    absent: "论文未载逐年研发投入，也没有载有该数据的外部记录。",
    none: "外部记录仅载有其他经济体的研发投入。",
    showAll: "显示全部经济体",

    recordOnly: "外部记录；论文未载",
    recordBrief: "外部记录，非论文",
    unit: (low) => `占GDP的百分比，纵轴自${low}起`,
    inYear: (lastYear) => ` (${lastYear})`,
    labelSays: (visible, year) => `${visible}，${year}年占GDP比重，外部记录`,
    point: (name, year, value) => `${name}，${year}年：占GDP的${value}%，外部记录`,
    tipHead: (name, year) => `${name}，${year}年`,
    tipValue: (value) => `占GDP的${value}%`,
    tipRecord: "，外部记录",
    gap: (name, years) => `${name}：该来源缺${years}年数值`,
    gapAll: (name) => `${name}：该来源无数值`,
    gapShort: (years) => `该来源缺${years}年数值`,
    moreGaps: (count) => `另有${count}个经济体存在缺值`,
    moreLines: (count) => `另有${count}个见表格`,
    notes: "数据版本与来源",
    source: "来源：",
    sentenceEnd: "。",
    joined: "；",
    list: (parts) => parts.join("、"),
  },
});
