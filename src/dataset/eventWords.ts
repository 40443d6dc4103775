/** A dated event in words, the same wherever it is told, and only as exact as it is. */
import { defineWords, formatDate, type Locale } from "@/i18n";
import type { PaperRecord } from "./recordSchema";
import type { DatedEvent } from "./schema";

export type EventName = DatedEvent["event"] | PaperRecord["dates"][number]["event"];
/** `to` is set where it is a period. */
type Dates = { readonly from: string; readonly to: string | null };
export type Happening = Dates & { readonly event: EventName };

/** `plain`: the date alone; `when`: with the word that a date takes after a verb. */
type Phrase = (date: { readonly plain: string; readonly when: string }) => string;
const happened =
  (word: string): Phrase =>
  ({ when }) =>
    `${word} ${when}`;
const after =
  (word: string): Phrase =>
  ({ plain }) =>
    `${plain}${word}`;

const words = defineWords({
  en: {
    when: (date: string, isDay: boolean) => `${isDay ? "on" : "in"} ${date}`,
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    event: {
      announced: happened("announced"),
      proposed: happened("proposed"),
      adopted: happened("adopted"),
      published: happened("published"),
      launched: happened("launched"),
      revised: happened("revised"),
      revoked: happened("revoked"),
      ends: happened("ends"),
      "in-force": ({ plain }) => `in force from ${plain}`,
      covers: ({ plain }) => `covers ${plain}`,
      deadline: ({ plain }) => `target for ${plain}`,
      "due-before": ({ plain }) => `target before ${plain}`,
      forecast: ({ plain }) => `forecast for ${plain}`,
    } as Record<EventName, Phrase>,
  },
  zh: {
    when: (date) => date,
    span: (from, to) => (from === to ? from : `${from}至${to}`),
    event: {
      announced: after("公布"),
      proposed: after("提出"),
      adopted: after("通过"),
      published: after("发布"),
      launched: after("启动"),
      revised: after("修订"),
      revoked: after("撤销"),
      ends: after("到期"),
      "in-force": after("起生效"),
      covers: ({ plain }) => `实施期为${plain}`,
      deadline: ({ plain }) => `目标期限为${plain}`,
      "due-before": ({ plain }) => `目标期限为${plain}之前`,
      forecast: ({ plain }) => `预测年份为${plain}`,
    },
  },
});

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** "October 2022", "2021 to 2027". */
export function datePhrase({ from, to }: Dates, locale: Locale): string {
  return words(locale).span(formatDate(from, locale), formatDate(to ?? from, locale));
}

/** "published in 2020", "target for fiscal year 2025", "covers 2021 to 2027". */
export function eventPhrase({ event, from, to }: Happening, locale: Locale): string {
  const say = words(locale);
  const plain = datePhrase({ from, to }, locale);
  return say.event[event]({ plain, when: say.when(plain, to === null && isDay(from)) });
}
