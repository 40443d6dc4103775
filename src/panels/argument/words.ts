import { defineWords } from "@/i18n";

export const words = defineWords({
  en: {
    title: (links: number, stated: number) =>
      `The paper states ${stated} of the argument’s ${links} links`,
    statedTitle: (stated: number, links: number) =>
      `The paper states ${stated} of ${links} links; these are shown`,
    subtitle: "Right and left arrows follow links, up and down move among siblings.",
    heading: (kind: string, count: number) => `${kind} · ${count}`,
    theme: (theme: string, count: number) => `${theme} · ${count}`,
    strand: (from: string, to: string, links: number, grade: string) =>
      `${from} → ${to}: ${links === 1 ? grade : `${links} links, the strongest ${grade}`}`,
    marks: "Items of the argument, by column",
    legend: "Lines",
    statedOnly: "Stated only",
    columns: {
      from: "From",
      to: "To",
      grade: "Who says so",
      why: "Why",
      passages: "Passages",
    },
    sentence: (columns: string, stated: number, implied: number, reading: number) =>
      `The argument runs through ${columns}. Of its links the paper states ${stated}, its structure implies ${implied}, and the editor reads in ${reading}.`,
    shown: (stated: number) =>
      stated === 1
        ? "Only the one stated link is shown."
        : `Only the ${stated} stated links are shown.`,
    none: "none",
    end: (title: string, kind: string) => `${title} (${kind})`,
    separator: "; ",
    join: " ",
  },
  zh: {
    title: (links, stated) => `论证共有${links}处关联，论文明述其中${stated}处`,
    statedTitle: (stated, links) => `${links}处关联中论文明述${stated}处，仅显示此类`,
    subtitle: "左右方向键沿关联前后移动，上下方向键在并列项之间移动。",
    heading: (kind, count) => `${kind} · ${count}`,
    theme: (theme, count) => `${theme} · ${count}`,
    strand: (from, to, links, grade) =>
      `${from} → ${to}：${links === 1 ? grade : `${links}处关联，最强为${grade}`}`,
    marks: "论证各列内容",
    legend: "线型",
    statedOnly: "仅明述",
    columns: {
      from: "起点",
      to: "终点",
      grade: "依据",
      why: "理由",
      passages: "段落",
    },
    sentence: (columns, stated, implied, reading) =>
      `论证依次经过${columns}。各项关联中，论文明述${stated}处，由结构隐含${implied}处，编者解读${reading}处。`,
    shown: (stated) => `目前仅显示明述的${stated}处关联。`,
    none: "无",
    end: (title, kind) => `${title}（${kind}）`,
    separator: "；",
    join: "",
  },
});
