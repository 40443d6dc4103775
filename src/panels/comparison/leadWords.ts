import { defineWords } from "@/i18n";

export const leadWords = defineWords({
  en: {
    paper: "paper",
    record: "record",
    options: "Options",
    optionsOf: "How amounts are shown",
    shownAs: (how: readonly string[]) => `Shown ${how.join(", ")}.`,
    inCurrency: (currency: string) => `in ${currency}`,
    perYear: "per year",
    stay: (count: number) => `${count} could not be, or only in part.`,
    back: "Show all as stated",
  },
  zh: {
    paper: "论文",
    record: "外部记录",
    options: "选项",
    optionsOf: "金额显示方式",
    shownAs: (how) => `现${how.join("、")}显示。`,
    inCurrency: (currency) => `按${currency}`,
    perYear: "按年均",
    stay: (count) => `${count}项未能或仅部分换算。`,
    back: "全部恢复原样",
  },
});
