import { defineWords } from "@/i18n";

export const words = defineWords({
  en: {
    unfetched:
      "This part could not be fetched. What you ticked and noted is safe. Reload the page when you are connected.",
    undrawn: "This part could not be drawn. What you ticked and noted is safe. Reload the page.",
    seek: (what: string) => `Find among ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    found: (count: number) => (count === 0 ? "None found. " : `${count} found. `),
    firstOnly: (shown: number) => `The first ${shown} are shown.`,
    all: "Show all",
  },
  zh: {
    unfetched: "这一部分未能取得。已勾选和记录的内容不受影响，请在联网后重新载入页面。",
    undrawn: "这一部分未能绘出。已勾选和记录的内容不受影响，请重新载入页面。",
    seek: (what) => `在${what}中查找`,
    found: (count) => (count === 0 ? "未找到。" : `找到${count}项。`),
    firstOnly: (shown) => `仅显示前${shown}项。`,
    all: "显示全部",
  },
});
