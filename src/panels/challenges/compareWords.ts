import { defineWords, formatList } from "@/i18n";
import type { Side } from "./comparing";

type Named = (first: string, second: string) => string;

export const words = defineWords({
  en: {
    title: (first: string, second: string, shared: number, of: number, noun: string) =>
      `${first} and ${second} share ${shared === 0 ? "none" : shared} of ${of} ${noun}`,
    unknown: "The link compares rows that this paper does not have",
    subtitle: "The paper’s evidence for two shortfalls, side by side",
    column: "Column",
    whoHas: "Which has it",
    side: {
      both: () => "both",
      first: (first: string) => `only ${first}`,
      second: (_: string, second: string) => `only ${second}`,
    } as Readonly<Record<Side, Named>>,
    heading: {
      both: () => "Both",
      first: (first: string) => `Only ${first}`,
      second: (_: string, second: string) => `Only ${second}`,
    } as Readonly<Record<Side, Named>>,
    neither: "neither",
    neitherHeading: (count: number) => `Neither (${count})`,
    has: (side: string, columns: readonly string[]) => `${side}: ${formatList(columns, "en")}`,
    lack: (count: number) => `neither: ${count}`,
    sentence: (title: string, parts: readonly string[]) => `${title}: ${parts.join("; ")}.`,
    back: "Back to the grid",
    of: (name: string, said: string) => `${name}: ${said}`,
  },
  zh: {
    title: (first, second, shared, of, noun) =>
      `“${first}”与“${second}”在${of}${noun}中共有${shared}处`,
    unknown: "链接所对照的行不在本论文中",
    subtitle: "两项短板的论文依据对照",
    column: "列",
    whoHas: "何者有",
    side: {
      both: () => "二者均有",
      first: (first) => `仅“${first}”有`,
      second: (_, second) => `仅“${second}”有`,
    },
    heading: {
      both: () => "二者均有",
      first: (first) => `仅“${first}”有`,
      second: (_, second) => `仅“${second}”有`,
    },
    neither: "二者均无",
    neitherHeading: (count) => `二者均无（${count}）`,
    has: (side, columns) => `${side}：${formatList(columns, "zh")}`,
    lack: (count) => `二者均无：${count}处`,
    sentence: (title, parts) => `${title}。${parts.join("；")}。`,
    back: "返回全图",
    of: (name, said) => `${name}：${said}`,
  },
});
