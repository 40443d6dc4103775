/** Numbers up to twelve in words. */
const english = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
export const inEnglish = (count: number) => english[count] ?? String(count);
const chinese = "零一二三四五六七八九十".split("");
/** Before a measure word two is 两. */
export const inChinese = (count: number) =>
  count === 2
    ? "两"
    : count > 10 && count <= 12
      ? `十${chinese[count - 10]}`
      : (chinese[count] ?? String(count));
