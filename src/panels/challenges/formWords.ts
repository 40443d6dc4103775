import { defineWords } from "@/i18n";

export const words = defineWords({
  en: {
    title: (subject: string) => `Our assessment: ${subject}`,
    close: "Close",
    severity: "Severity: what becomes of the goal?",
    step: (step: number, word: string, test: string) => `${step} ${word}: ${test}`,
    trend: "Trend: how has it moved of late?",
    confidence: "Confidence: how sure are you?",
    notGiven: "not given",
    note: "Note",
    author: "Your name, shown beside your ratings",
    save: "Save",
    cancel: "Cancel",
    everyone: "Ratings side by side",
    nobody: "Nobody has rated this yet.",
  },
  zh: {
    title: (subject) => `我方评估：${subject}`,
    close: "关闭",
    severity: "严重程度：对目标有何影响？",
    step: (step, word, test) => `${step} ${word}：${test}`,
    trend: "趋势：近来如何变化？",
    confidence: "把握程度：您有多大把握？",
    notGiven: "未填",
    note: "备注",
    author: "您的姓名，显示在评级旁",
    save: "保存",
    cancel: "取消",
    everyone: "各人评级对照",
    nobody: "尚无人评级。",
  },
});
