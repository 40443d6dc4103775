/** Dates in short, each only as exact as it is. */
import { defineWords, formatDate, type Locale } from "@/i18n";
import { extentOf, type Precision } from "./dates";

const say = defineWords({
  en: {
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
    years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
    year: (year, isFiscal) => `${year}${isFiscal ? "财年" : "年"}`,
    precision: { day: "日", month: "月", year: "年", "fiscal-year": "财年", period: "时段" },
  },
});

export const precisionWord = (precision: Precision, locale: Locale) =>
  say(locale).precision[precision];

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

/** "2021–2027", or one year. */
export function yearsPhrase(from: number, to: number, locale: Locale): string {
  return say(locale).years(from, to);
}
