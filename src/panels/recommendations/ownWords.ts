import { defineWords } from "@/i18n";
import type { Count } from "@/progress";

/** Where a reader has actions of their own. */
export const ownWords = defineWords({
  en: {
    ours: "Ours",
    apart: (paper: Count, own: Count) =>
      `${paper.implemented} of ${paper.of} of the paper’s · ${own.implemented} of ${own.of} ours`,
    retired: (count: number) => (count === 1 ? "1 of ours retired" : `${count} of ours retired`),
  },
  zh: {
    ours: "我方",
    apart: (paper, own) =>
      `论文所列${paper.of}项中${paper.implemented}项 · 我方${own.of}项中${own.implemented}项`,
    retired: (count) => `自加行动已停用${count}项`,
  },
});
