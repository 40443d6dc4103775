import type { Verdict } from "@/dataset";
import { defineWords, inWords } from "@/i18n";

const en = (count: number) => inWords(count, "en");
const zh = (count: number) => inWords(count, "zh");

const checkedClaims = (some: number, all: number) => {
  if (all === 1) return "the one checked claim";
  if (some < all) return `${en(some)} of ${en(all)} checked claims`;
  return all === 2 ? "both checked claims" : `all ${en(all)} checked claims`;
};
const zhClaims = (some: number, all: number, found: string) => {
  if (all === 1) return `唯一经核对的论断${found}`;
  if (some < all) return `${zh(all)}条经核对的论断中，有${zh(some)}条${found}`;
  return `${zh(all)}条经核对的论断均${found}`;
};

type Finding = Record<Verdict, (some: number, all: number) => string>;

/** How many of all checked claims have a verdict, as a title. */
export const findingWords = defineWords<Finding>({
  en: {
    differs: (some, all) => `The record differs from the paper in ${checkedClaims(some, all)}`,
    imprecise: (some, all) => `The paper is imprecise in ${checkedClaims(some, all)}`,
    // Not to confirm both could be to confirm one of them.
    unconfirmed: (some, all) => {
      if (some < all || all === 1) return `The record does not confirm ${checkedClaims(some, all)}`;
      return `The record confirms ${all === 2 ? "neither checked claim" : `none of the ${en(all)} checked claims`}`;
    },
    agrees: (some, all) => `The record agrees with the paper in ${checkedClaims(some, all)}`,
  },
  zh: {
    differs: (some, all) => zhClaims(some, all, "与外部记录不符"),
    imprecise: (some, all) => zhClaims(some, all, "表述不够准确"),
    unconfirmed: (some, all) => zhClaims(some, all, "未能由外部记录核实"),
    agrees: (some, all) => zhClaims(some, all, "与外部记录相符"),
  },
});
