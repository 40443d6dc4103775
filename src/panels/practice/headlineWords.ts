import { defineWords, formatList, formatNumber } from "@/i18n";
import { inside, withArticle } from "./english";

const en = (count: number) => formatNumber(count, "en");
const zh = (count: number) => formatNumber(count, "zh");

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`);
const practices = (count: number, isFiltered: boolean) =>
  `${count === 1 ? "practice" : "practices"}${isFiltered ? "" : " abroad"}`;
const listed = (themes: readonly string[]) => formatList(themes.map(inside), "en");

/** `isFiltered`: whose practices they are stands before the finding already. */
export const headlineWords = defineWords({
  en: {
    none: "The paper names no practice abroad under a theme",
    list: (names: readonly string[]) => formatList(names, "en"),
    someEconomies: (some: number, all: number) => `${en(some)} of ${en(all)} economies`,
    of: (whose: string, finding: string) => `${whose}: ${inside(finding)}`,
    noneUnder: (all: number, themes: readonly string[], isFiltered: boolean) =>
      `None of ${en(all)} ${practices(all, isFiltered)} falls under ${themes.map(inside).join(" or ")}`,
    only: (all: number, themes: readonly string[], isFiltered: boolean) =>
      all === 1
        ? `The paper’s only ${practices(all, isFiltered)} falls under ${listed(themes)}`
        : `The paper’s ${en(all)} ${practices(all, isFiltered)} all fall under ${listed(themes)}`,
    some: (all: number, themes: number, of: number, isFiltered: boolean) =>
      `The paper’s ${en(all)} ${practices(all, isFiltered)} fall under ${en(themes)} of ${en(of)} themes`,
    inAll: (economies: number, of: number, themes: number) =>
      `The paper has practices of ${en(economies)} of ${en(of)} ${of === 1 ? "economy" : "economies"} under all ${en(themes)} themes`,
    inMost: (themes: number, most: number, names: readonly string[], economies: number) =>
      `The paper has no economy under all ${en(themes)} themes; ${
        names.length > 0 ? formatList(names.map(withArticle), "en") : `${en(economies)} economies`
      } ${economies === 1 ? "comes" : "come"} nearest with ${en(most)}`,
  },
  zh: {
    none: "论文未在任何主题下列出国外举措",
    list: (names) => formatList(names, "zh"),
    someEconomies: (some, all) => `${zh(all)}个经济体中的${zh(some)}个`,
    of: (whose, finding) => `${whose}：${finding}`,
    noneUnder: (all, themes, isFiltered) =>
      `论文所列${zh(all)}项${isFiltered ? "" : "国外"}举措，无一属于${quoted(themes).join("或")}`,
    only: (all, themes, isFiltered) =>
      `论文所列${zh(all)}项${isFiltered ? "" : "国外"}举措${all === 1 ? "" : "均"}属于${formatList(quoted(themes), "zh")}`,
    some: (all, themes, of, isFiltered) =>
      `论文所列${zh(all)}项${isFiltered ? "" : "国外"}举措，分属${zh(of)}个主题中的${zh(themes)}个`,
    inAll: (economies, of, themes) =>
      `论文所列${zh(of)}个经济体中，${zh(economies)}个的举措涵盖全部${zh(themes)}个主题`,
    inMost: (themes, most, names, economies) =>
      `论文中没有经济体的举措涵盖全部${zh(themes)}个主题，${
        names.length > 0 ? formatList(names, "zh") : `${zh(economies)}个经济体`
      }最多，为${zh(most)}个`,
  },
});
