import type { Quantity } from "@/dataset";
import { defineWords } from "@/i18n";

type Of = Pick<Quantity, "bound" | "dimension"> & {
  readonly isShortage: boolean;
  readonly isOne: boolean;
};
type Units = Record<Quantity["dimension"], string>;

const unit: Units = {
  people: "people",
  institutions: "institutions",
  items: "items",
  years: "years",
  provinces: "provinces",
  money: "",
  share: "",
};
const oneUnit: Units = {
  ...unit,
  people: "person",
  institutions: "institution",
  items: "item",
  years: "year",
  provinces: "province",
};
const zhUnit: Units = {
  people: "人",
  institutions: "家机构",
  items: "项",
  years: "年",
  provinces: "省",
  money: "",
  share: "",
};
/** Both ends of a range. */
const compact = (amount: string) =>
  amount.replaceAll(" trillion", " tn").replaceAll(" billion", " bn").replaceAll(" million", " M");
const sign: Record<Quantity["bound"], readonly [before: string, after: string]> = {
  exactly: ["", ""],
  "more than": ["", "+"],
  "up to": ["≤ ", ""],
  before: ["< ", ""],
};
const bounded = (amount: string, bound: Quantity["bound"]) =>
  sign[bound][0] + amount + sign[bound][1];
const join = (...parts: readonly string[]) => parts.filter(Boolean).join(" ");

export const words = defineWords({
  en: {
    short: (amount: string, { bound, dimension, isShortage }: Of) =>
      join(bounded(compact(amount), bound), isShortage ? "short" : unit[dimension]),
    spoken: (amount: string, { bound, dimension, isShortage, isOne }: Of) =>
      join(
        bound === "exactly" ? "" : bound,
        amount,
        (isOne ? oneUnit : unit)[dimension],
        isShortage ? "short" : "",
      ),
  },
  zh: {
    short: (amount, { bound, dimension, isShortage }) =>
      isShortage
        ? `缺口${bounded(amount, bound)}`
        : `${bounded(amount, bound)}${zhUnit[dimension]}`,
    spoken: (amount, { bound, dimension, isShortage }) =>
      `${isShortage ? "缺口" : ""}${{ exactly: "", "more than": "超过", "up to": "至多", before: "不足" }[bound]}${amount}${dimension === "provinces" ? "个" : ""}${zhUnit[dimension]}`,
  },
});
