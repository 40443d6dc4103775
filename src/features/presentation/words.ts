import { defineWords } from "@/i18n";

export const words = defineWords({
  en: {
    present: "Present",
    presentation: "Presentation",
    step: (step: number, count: number) => `Step ${step} of ${count}`,
    previous: "Previous",
    next: "Next",
    end: "End",
    endLong: "End the presentation",
    blank: "The screen is blank. Press B or click to show it again.",
  },
  zh: {
    present: "演示",
    presentation: "演示",
    step: (step, count) => `第${step}步，共${count}步`,
    previous: "上一步",
    next: "下一步",
    end: "结束",
    endLong: "结束演示",
    blank: "已黑屏。按 B 键或点按以恢复显示。",
  },
});
