import { defineWords } from "@/i18n";

/** What the header shows at once; the rest comes with the list, in resultWords.ts. */
export const words = defineWords({
  en: { find: "Find in the paper" },
  zh: { find: "在论文中查找" },
});
