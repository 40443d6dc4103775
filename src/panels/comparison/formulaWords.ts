import type { Refusal } from "@/dataset";
import { defineWords } from "@/i18n";

export const formulaWords = defineWords({
  en: {
    rate: (factor: string, to: string, from: string, year: number, source: string) =>
      `× ${factor} ${to} for 1 ${from} (mean of ${year}, ${source})`,
    years: (years: string, period: string) =>
      `÷ ${years} ${years === "1" ? "year" : "years"} (${period})`,
    sum: (terms: string, result: string) => `${terms} = ${result}`,
    refused: {
      "no-rate": "Kept in its own currency: the record has no exchange rate for its year.",
      "no-period": "Kept as a total: its source gives no period with both ends.",
      "not-spread": "Kept as a total: its source does not spread it over all its years.",
    } as Record<Refusal, string>,
  },
  zh: {
    rate: (factor, to, from, year, source) =>
      `× 每${from}${factor}${to}（${year}年均值，${source}）`,
    years: (years, period) => `÷ ${years}年（${period}）`,
    sum: (terms, result) => `${terms} ＝ ${result}`,
    refused: {
      "no-rate": "保留原币种：外部记录没有相应年份的汇率。",
      "no-period": "保留总额：来源未载明完整起止期间。",
      "not-spread": "保留总额：来源未说明该数额按期间逐年分摊。",
    },
  },
});
