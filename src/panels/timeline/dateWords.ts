/** Dates in words, each only as exact as it is. */
import { defineWords, formatDate, type Locale } from "@/i18n";
import { extentOf, type Precision } from "./dates";
import type { EventName, Stated } from "./events";

type When = { readonly plain: string; readonly when: string; readonly to: string };
type Phrase = (date: When) => string;
const happened =
  (word: string): Phrase =>
  ({ when }) =>
    `${word} ${when}`;
const after =
  (word: string): Phrase =>
  ({ plain }) =>
    `${plain}${word}`;

const say = defineWords({
  en: {
    when: (date: string, isDay: boolean) => `${isDay ? "on" : "in"} ${date}`,
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
      covers: ({ plain, to }) => (to ? `covers ${plain} to ${to}` : `covers ${plain}`),
      deadline: ({ plain }) => `target for ${plain}`,
      forecast: ({ plain }) => `forecast for ${plain}`,
    } as Record<EventName, Phrase>,
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    years: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    year: (year: string, isFiscal: boolean) => (isFiscal ? `FY${year}` : year),
    precision: {
      day: "day",
      month: "month",
      year: "year",
      "fiscal-year": "fiscal year",
      period: "period",
    } as Record<Precision, string>,
  },
  zh: {
    when: (date) => date,
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
      covers: ({ plain, to }) => `实施期为${plain}${to ? `至${to}` : ""}`,
      deadline: ({ plain }) => `目标期限为${plain}`,
      forecast: ({ plain }) => `预测年份为${plain}`,
    },
    span: (from, to) => (from === to ? from : `${from}至${to}`),
    years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
    year: (year, isFiscal) => `${year}${isFiscal ? "财年" : "年"}`,
    precision: { day: "日", month: "月", year: "年", "fiscal-year": "财年", period: "时段" },
  },
});

export const precisionWord = (precision: Precision, locale: Locale) =>
  say(locale).precision[precision];

/** "published in 2020", "target for fiscal year 2025", "covers 2021 to 2027". */
export function eventPhrase({ event, from, to, extent }: Stated, locale: Locale): string {
  const plain = formatDate(from, locale);
  const when = say(locale).when(plain, extent.precision === "day");
  return say(locale).event[event]({ plain, when, to: to ? formatDate(to, locale) : "" });
}

/** "October 2022", "2021 to 2027". */
export function datePhrase({ from, to }: Pick<Stated, "from" | "to">, locale: Locale): string {
  const plain = formatDate(from, locale);
  return to ? say(locale).span(plain, formatDate(to, locale)) : plain;
}

/** From the first to the last of several dates in order: "2022", "8 February 2022 to 21 September 2023". */
export function spanPhrase(dates: readonly Stated[], locale: Locale): string {
  const [first, last] = [dates[0]?.from ?? "", dates.at(-1)?.from ?? ""];
  return say(locale).span(formatDate(first, locale), formatDate(last, locale));
}

const english = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** For beside a mark: "2020", "FY2025", "Sept 2022"; a day is told by its month. */
export function shortDate(date: string, locale: Locale): string {
  const { precision } = extentOf(date);
  if (precision === "year" || precision === "fiscal-year") {
    return say(locale).year(date.slice(-4), precision === "fiscal-year");
  }
  const month = date.slice(0, 7);
  return locale === "en"
    ? english.format(new Date(`${month}-01T00:00:00Z`))
    : formatDate(month, locale);
}

/** "2022", "Feb 2022 to Sept 2023". */
export function shortSpan(dates: readonly Stated[], locale: Locale): string {
  const short = dates.map(({ from }) => shortDate(from, locale));
  return say(locale).span(short[0] ?? "", short.at(-1) ?? "");
}

/** "2021–2027", or one year. */
export function yearsPhrase(from: number, to: number, locale: Locale): string {
  return say(locale).years(from, to);
}
