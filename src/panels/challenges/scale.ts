/** The five steps of severity, each with its test: what becomes of the goal while the shortfall lasts. */
import { defineWords } from "@/i18n";

export const steps = [1, 2, 3, 4, 5] as const;
type Step = (typeof steps)[number];
type Steps = Readonly<Record<Step, { readonly word: string; readonly test: string }>>;

const en: Steps = {
  1: { word: "minor", test: "work goes on as planned; it costs a little extra effort" },
  2: { word: "moderate", test: "work is slower or dearer, and known means make up for it" },
  3: { word: "serious", test: "part of the goal is missed unless someone acts on this" },
  4: {
    word: "severe",
    test: "most of the goal is missed unless this is put right, and there is no way around it yet",
  },
  5: { word: "blocking", test: "the goal cannot be reached while this lasts" },
};
const zh: Steps = {
  1: { word: "轻微", test: "工作可按计划推进，只需稍多投入" },
  2: { word: "一般", test: "进展放慢或成本上升，但有现成办法弥补" },
  3: { word: "较重", test: "若不专门应对，部分目标将落空" },
  4: { word: "严重", test: "若不解决，大部分目标将落空，且尚无替代办法" },
  5: { word: "阻断", test: "只要问题存在，目标便无法实现" },
};

export const scale = defineWords({ en, zh });
