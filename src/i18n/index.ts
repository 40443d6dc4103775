export {
  currencyName,
  currencySign,
  formatDate,
  formatList,
  formatMagnitude,
  formatMoney,
  formatNumber,
} from "./format";
export { setLocale, useLanguage } from "./language";
export { type Bilingual, isLocale, type Locale, languageTag, locales } from "./locale";
export { inWords } from "./numerals";
export { defineWords } from "./words";
