/** How amounts are shown: parts of the view, read kindly. Nothing here changes what an amount is. */
import {
  askedEconomies,
  type Conversion,
  type Currency,
  currencies,
  type Dataset,
} from "@/dataset";
import type { View } from "@/view";

export const orders = ["paper", "amount", "date", "economy"] as const;
export type Order = (typeof orders)[number];
export const axes = ["fit", "log", "linear", "bars"] as const;
export type Axis = (typeof axes)[number];

export type Options = Conversion & {
  /** Amounts of measures abroad, or everything that is counted, China's included. */
  readonly shown: "amounts" | "counts";
  readonly order: Order;
  readonly axis: Axis;
  /** `null`: all. */
  readonly economies: readonly string[] | null;
  readonly record: boolean;
  /** Whether amounts that lie inside others of their lane are shown, too. */
  readonly withParts: boolean;
};

function oneOf<Value extends string>(known: readonly Value[], asked: string | null): Value | null {
  return known.find((value) => value === asked) ?? null;
}

/** Exchange rates are the record's: without it every amount keeps its currency. */
export function optionsOf(dataset: Dataset, view: View): Options {
  const record = view.record && dataset.record !== null;
  const shown = view.abroad === "counts" ? "counts" : "amounts";
  const isMoney = shown === "amounts";
  const currency: Currency | null = record ? oneOf(currencies, view.currency) : null;
  return {
    shown,
    order: oneOf(orders, view.order) ?? "paper",
    axis: oneOf(axes, view.axis) ?? "fit",
    economies: askedEconomies(dataset, view.economies),
    currency: isMoney ? currency : null,
    perYear: isMoney && view.perYear,
    record,
    withParts: view.wide === "comparison",
  };
}

/** Equal for options that show the same. */
export const keyOf = (options: Options): string => JSON.stringify(options);
