/** Of a number found: whose it is, what happened on a date, and what a currency is called. */
import type { DatedEvent, Magnitude, PaperRecord } from "@/dataset";
import { defineWords } from "@/i18n";

type Event = DatedEvent["event"] | PaperRecord["dates"][number]["event"];

export const words = defineWords({
  en: {
    period: (from: string, to: string) => `${from} to ${to}`,
    both: (figure: string, said: string) => `${figure}, ${said}`,
    of: (figure: string, subject: string) =>
      `${figure.charAt(0).toUpperCase()}${figure.slice(1)} · ${subject}`,
    event: {
      announced: "announced",
      launched: "launched",
      published: "published",
      covers: "period covered",
      deadline: "deadline",
      "due-before": "due before",
      forecast: "forecast",
      proposed: "proposed",
      adopted: "adopted",
      "in-force": "in force",
      revised: "revised",
      revoked: "revoked",
      ends: "ends",
    } as Record<Event, string>,
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
    period: (from, to) => `${from}至${to}`,
    both: (figure, said) => `${figure}，${said}`,
    of: (figure, subject) => `${figure} · ${subject}`,
    event: {
      announced: "公布",
      launched: "启动",
      published: "发布",
      covers: "所涉年份",
      deadline: "期限",
      "due-before": "此前达到",
      forecast: "预测年份",
      proposed: "提出",
      adopted: "通过",
      "in-force": "生效",
      revised: "修订",
      revoked: "撤销",
      ends: "到期",
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
