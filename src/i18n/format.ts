import type { Locale } from "./locale";

const conventions: Record<Locale, string> = { en: "en-GB", zh: "zh-Hans" };

function memoised<Value>(make: (locale: Locale) => Value): (locale: Locale) => Value {
  const made = new Map<Locale, Value>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const value = make(locale);
    made.set(locale, value);
    return value;
  };
}

/** Chinese groups digits from five on. */
const useGrouping = "min2";
const plain = memoised(
  (l) =>
    new Intl.NumberFormat(conventions[l], {
      maximumFractionDigits: 3,
      ...(l === "zh" ? { useGrouping } : {}),
    }),
);
const monthYear = memoised(
  (l) =>
    new Intl.DateTimeFormat(conventions[l], { year: "numeric", month: "long", timeZone: "UTC" }),
);
const fullDate = memoised(
  (l) => new Intl.DateTimeFormat(conventions[l], { dateStyle: "long", timeZone: "UTC" }),
);
const list = memoised((l) => new Intl.ListFormat(conventions[l], { type: "conjunction" }));

/** With as many decimals as it needs, three at most, or with exactly so many. */
export function formatNumber(value: number, locale: Locale, digits?: number): string {
  if (digits === undefined) return plain(locale).format(value);
  return value.toLocaleString(conventions[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** "A, B and C" in the language's own way. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return list(locale).format(parts);
}

/** A date as precise as it is: `2020`, `FY2025`, `2022-10` or `2022-10-14`. */
export function formatDate(date: string, locale: Locale): string {
  const fiscal = date.startsWith("FY");
  const digits = fiscal ? date.slice(2) : date;
  if (digits.length === 4) {
    if (locale === "zh") return `${digits}${fiscal ? "财年" : "年"}`;
    return fiscal ? `fiscal year ${digits}` : digits;
  }
  if (digits.length === 7) return monthYear(locale).format(new Date(`${digits}-01T00:00:00Z`));
  return fullDate(locale).format(new Date(`${digits}T00:00:00Z`));
}

const scales: Record<Locale, readonly (readonly [number, string])[]> = {
  en: [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ],
  zh: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
};

/** A magnitude as people say it: 10e9 is "10 billion" and "100亿". */
export function formatMagnitude(value: number, locale: Locale): string {
  const scale = scales[locale].find(
    ([unit]) => value >= unit && (unit > 1e5 || value % 1000 === 0),
  );
  if (!scale) return formatNumber(value, locale);
  return `${formatNumber(value / scale[0], locale)}${scale[1]}`;
}

const currencyNames: Record<string, Record<Locale, string>> = {
  USD: { en: "US$", zh: "美元" },
  EUR: { en: "€", zh: "欧元" },
  GBP: { en: "£", zh: "英镑" },
  JPY: { en: "¥", zh: "日元" },
  KRW: { en: "₩", zh: "韩元" },
  CNY: { en: "CN¥", zh: "元人民币" },
};

/** The sign before an English number, the word after a Chinese one. */
export function currencySign(currency: string, locale: Locale): string {
  return currencyNames[currency]?.[locale] ?? currency;
}

/** What amounts are converted into: after a number it is 元人民币, by itself 人民币. */
export function currencyName(currency: string, locale: Locale): string {
  return currency === "CNY" && locale === "zh" ? "人民币" : currencySign(currency, locale);
}

/** "US$10 billion", "100亿美元". */
export function formatMoney(value: number, currency: string, locale: Locale): string {
  const sign = currencySign(currency, locale);
  const amount = formatMagnitude(value, locale);
  return locale === "zh" ? `${amount}${sign}` : `${sign}${amount}`;
}
