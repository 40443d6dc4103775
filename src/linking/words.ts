import type { Grade } from "@/dataset";
import { defineWords } from "@/i18n";
import type { Depth } from "@/view";

const by: Record<"en" | "zh", Record<Grade, string>> = {
  en: {
    stated: "by a stated link",
    implied: "by an implied link",
    reading: "by a link the editor reads into it",
  },
  zh: { stated: "关联为明述", implied: "关联为隐含", reading: "关联为编者解读" },
};

export const words = defineWords({
  en: {
    item: (kind: string, section: string | null, title: string) =>
      `${section ? `${kind} ${section}` : kind}, ${title}`,
    inField: (title: string, field: string) => `${title}, in ${field}`,
    beside: (title: string, other: string) => `${title}, beside ${other}`,
    follow: "Follow",
    depth: { "1": "1 link", "2": "2 links", all: "all the way" } as Record<Depth, string>,
    by: by.en,
    counted: (count: number, noun: string) => `${count} ${noun}`,
    leadsTo: (what: string) => `leads to ${what}`,
    leadsNowhere: "leads no further",
    comesFrom: (what: string) => `comes from ${what}`,
    position: (at: number, of: number) => `${at} of ${of}`,
    sentence: (parts: readonly string[]) => `${parts.join("; ")}.`,
  },
  zh: {
    item: (kind, section, title) => `${section ? `${kind}（${section}节）` : kind}：${title}`,
    inField: (title, field) => `${title}（${field}）`,
    beside: (title, other) => `${title}（对照：${other}）`,
    follow: "追踪",
    depth: { "1": "一步", "2": "两步", all: "直至两端" },
    by: by.zh,
    counted: (count, noun) => `${count}${noun}`,
    leadsTo: (what) => `通向${what}`,
    leadsNowhere: "没有后续关联",
    comesFrom: (what) => `来自${what}`,
    position: (at, of) => `第${at}项，共${of}项`,
    sentence: (parts) => `${parts.join("；")}。`,
  },
});
