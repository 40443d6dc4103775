/** Amounts as people say them, the same everywhere: unit, bound, basis, and how firmly they are meant. */
import { defineWords, formatMagnitude, formatMoney, type Locale } from "@/i18n";
import type { Magnitude } from "./quantity";
import type { Check } from "./recordSchema";

type Dimension = Magnitude["dimension"];

export const figureNames = defineWords({
  en: {
    counted: (figure: string, dimension: Dimension, isOne: boolean) => {
      const nouns: Record<Dimension, readonly [string, string]> = {
        money: ["", ""],
        people: [" person", " people"],
        institutions: [" institution", " institutions"],
        items: [" item", " items"],
        years: [" year", " years"],
        provinces: [" province", " provinces"],
        share: ["%", "%"],
      };
      return `${figure}${nouns[dimension][isOne ? 0 : 1]}`;
    },
    bounded: (bound: Magnitude["bound"], figure: string) =>
      bound === "exactly" ? figure : `${bound} ${figure}`,
    perYear: (figure: string) => `${figure} per year`,
    range: (from: string, to: string) => `${from}–${to}`,
    and: ", ",
    commitment: {
      target: "planning target",
      proposed: "proposed",
      authorised: "authorised",
      pledged: "pledged",
      adopted: "adopted",
      funded: "funded",
      spent: "spent",
      mobilised: "hoped for",
      need: "estimated need",
      unknown: "commitment unknown",
    } as Record<Magnitude["commitment"], string>,
    verdict: {
      agrees: "The record agrees",
      imprecise: "The paper is imprecise",
      differs: "The record differs",
      unconfirmed: "Not confirmed",
    } as Record<Check["verdict"], string>,
  },
  zh: {
    counted: (figure, dimension) => {
      const nouns = {
        money: "",
        people: "人",
        institutions: "家机构",
        items: "项",
        years: "年",
        provinces: "个省份",
        share: "%",
      };
      return `${figure}${nouns[dimension]}`;
    },
    bounded: (bound, figure) =>
      ({
        exactly: figure,
        "more than": `超过${figure}`,
        "up to": `至多${figure}`,
        before: `${figure}之前`,
      })[bound],
    perYear: (figure) => `每年${figure}`,
    range: (from, to) => `${from}—${to}`,
    and: "，",
    commitment: {
      target: "规划目标",
      proposed: "提案",
      authorised: "授权",
      pledged: "承诺",
      adopted: "已通过",
      funded: "已拨款",
      spent: "已支出",
      mobilised: "拟撬动",
      need: "需求估算",
      unknown: "承诺程度不明",
    },
    verdict: {
      agrees: "与外部记录相符",
      imprecise: "论文表述不够准确",
      differs: "与外部记录不符",
      unconfirmed: "未能核实",
    },
  },
});

/** Noun, basis and bound around a figure. */
export function aroundFigure(
  { dimension, basis, bound, value, upTo }: Omit<Magnitude, "period" | "commitment" | "funder">,
  figure: string,
  isCounted: boolean,
  locale: Locale,
): string {
  const say = figureNames(locale);
  const isOne = value === 1 && upTo === undefined;
  const bounded = say.bounded(bound, isCounted ? say.counted(figure, dimension, isOne) : figure);
  return basis === "per-year" ? say.perYear(bounded) : bounded;
}

/** The figure alone, or from one to another. */
export function plainFigure({ value, upTo, currency }: Magnitude, locale: Locale): string {
  const one = (plain: number) =>
    currency ? formatMoney(plain, currency, locale) : formatMagnitude(plain, locale);
  return upTo === undefined ? one(value) : figureNames(locale).range(one(value), one(upTo));
}

/** With how firmly it is meant: a count says so only where its source does, money always. */
export function withCommitment(
  { commitment, dimension }: Magnitude,
  phrase: string,
  locale: Locale,
): string {
  const isSilent = commitment === "unknown" && dimension !== "money";
  const say = figureNames(locale);
  return isSilent ? phrase : `${phrase}${say.and}${say.commitment[commitment]}`;
}

/** "up to US$10 billion per year, authorised". */
export function fullPhrase(amount: Magnitude, locale: Locale): string {
  const isCounted = amount.dimension !== "money";
  const phrase = aroundFigure(amount, plainFigure(amount, locale), isCounted, locale);
  return withCommitment(amount, phrase, locale);
}
