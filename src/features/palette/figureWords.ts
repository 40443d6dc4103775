/** What stands around a number: its unit, how firmly it is meant, what happened on a date. */
import type { Check, DatedEvent, Magnitude, PaperRecord } from "@/dataset";
import { defineWords } from "@/i18n";

type Dimension = Magnitude["dimension"];
type Event = DatedEvent["event"] | PaperRecord["dates"][number]["event"];

export const words = defineWords({
  en: {
    counted: (figure: string, dimension: Dimension, isOne: boolean) => {
      const nouns: Record<Dimension, readonly [string, string]> = {
        money: ["", ""],
        people: [" person", " people"],
        institutions: [" institution", " institutions"],
        items: [" item", " items"],
        years: [" year", " years"],
        provinces: [" province", " provinces"],
        share: ["%", "%"],
      };
      return `${figure}${nouns[dimension][isOne ? 0 : 1]}`;
    },
    bounded: (bound: Magnitude["bound"], figure: string) =>
      bound === "exactly" ? figure : `${bound} ${figure}`,
    perYear: (figure: string) => `${figure} per year`,
    range: (from: string, to: string) => `${from}–${to}`,
    period: (from: string, to: string) => `${from} to ${to}`,
    both: (figure: string, said: string) => `${figure}, ${said}`,
    of: (figure: string, subject: string) =>
      `${figure.charAt(0).toUpperCase()}${figure.slice(1)} · ${subject}`,
    commitment: {
      target: "planning target",
      proposed: "proposed",
      authorised: "authorised",
      pledged: "pledged",
      adopted: "adopted",
      funded: "funded",
      spent: "spent",
      mobilised: "hoped for",
      need: "estimated need",
      unknown: "commitment unknown",
    } as Record<Magnitude["commitment"], string>,
    event: {
      announced: "announced",
      launched: "launched",
      published: "published",
      covers: "period covered",
      deadline: "deadline",
      forecast: "forecast",
      proposed: "proposed",
      adopted: "adopted",
      "in-force": "in force",
      revised: "revised",
      revoked: "revoked",
      ends: "ends",
    } as Record<Event, string>,
    verdict: {
      agrees: "The record agrees",
      imprecise: "The paper is imprecise",
      differs: "The record differs",
      unconfirmed: "Not confirmed",
    } as Record<Check["verdict"], string>,
    currency: {
      USD: "dollars",
      EUR: "euros",
      GBP: "pounds",
      JPY: "yen",
      KRW: "won",
      CNY: "yuan",
    } as Record<NonNullable<Magnitude["currency"]>, string>,
  },
  zh: {
    counted: (figure, dimension) => {
      const nouns = {
        money: "",
        people: "人",
        institutions: "家机构",
        items: "项",
        years: "年",
        provinces: "个省份",
        share: "%",
      };
      return `${figure}${nouns[dimension]}`;
    },
    bounded: (bound, figure) =>
      ({
        exactly: figure,
        "more than": `超过${figure}`,
        "up to": `至多${figure}`,
        before: `${figure}之前`,
      })[bound],
    perYear: (figure) => `每年${figure}`,
    range: (from, to) => `${from}—${to}`,
    period: (from, to) => `${from}至${to}`,
    both: (figure, said) => `${figure}，${said}`,
    of: (figure, subject) => `${figure} · ${subject}`,
    commitment: {
      target: "规划目标",
      proposed: "提案",
      authorised: "授权",
      pledged: "承诺",
      adopted: "已通过",
      funded: "已拨款",
      spent: "已支出",
      mobilised: "拟撬动",
      need: "需求估算",
      unknown: "承诺程度不明",
    },
    event: {
      announced: "公布",
      launched: "启动",
      published: "发布",
      covers: "所涉年份",
      deadline: "期限",
      forecast: "预测年份",
      proposed: "提出",
      adopted: "通过",
      "in-force": "生效",
      revised: "修订",
      revoked: "撤销",
      ends: "到期",
    },
    verdict: {
      agrees: "与外部记录相符",
      imprecise: "论文表述不够准确",
      differs: "与外部记录不符",
      unconfirmed: "未能核实",
    },
    currency: {
      USD: "美元",
      EUR: "欧元",
      GBP: "英镑",
      JPY: "日元",
      KRW: "韩元",
      CNY: "人民币",
    },
  },
});
