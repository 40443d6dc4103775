import type { Locale } from "./locale";

const english = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const chinese = "零一二三四五六七八九十".split("");

function inChinese(count: number): string {
  // Before a measure word two is 两.
  if (count === 2) return "两";
  if (count > 10 && count <= 12) return `十${chinese[count - 10]}`;
  return chinese[count] ?? String(count);
}

/** A count before what is counted: up to twelve in words, beyond in digits. */
export function inWords(count: number, locale: Locale): string {
  return locale === "zh" ? inChinese(count) : (english[count] ?? String(count));
}
