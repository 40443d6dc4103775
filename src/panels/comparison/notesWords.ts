import type { Magnitude } from "@/dataset";
import { defineWords } from "@/i18n";

type Funders = Record<Magnitude["funder"], string>;

export const notesWords = defineWords({
  en: {
    colon: ": ",
    paper: "Paper",
    record: "Record",
    period: "Period",
    funder: {
      public: "Public money",
      "public+private": "Public and private money",
      private: "Private money",
      unknown: "",
    } as Funders,
    inside: (whole: string) => `Inside ${whole}`,
    claim: (verdict: string) =>
      `A claim about the measure was checked: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
  },
  zh: {
    colon: "：",
    paper: "论文",
    record: "外部记录",
    period: "期间",
    funder: {
      public: "财政资金",
      "public+private": "财政与社会资金",
      private: "社会资金",
      unknown: "",
    },
    inside: (whole) => `包含在${whole}之内`,
    claim: (verdict) => `该举措的一项论述经核对：${verdict}`,
  },
});
