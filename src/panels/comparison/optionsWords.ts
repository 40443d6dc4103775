import { defineWords } from "@/i18n";
import type { Axis, Order } from "./options";

type Axes = Record<Axis, string>;
type Orders = Record<Order, string>;

export const optionsWords = defineWords({
  en: {
    currency: "Currency",
    own: "each its own",
    noRates: "Exchange rates come from the record, which is not shown: currencies stay apart.",
    basis: "Basis",
    stated: "as stated",
    perYear: "totals per year of their period",
    ofProduct: "share of GDP",
    noProduct: "The record holds no GDP, so no amount is set against it; R&D shows shares of GDP.",
    axis: "Axis",
    axes: {
      fit: "as fits",
      log: "log",
      linear: "linear from zero",
      bars: "bars from zero",
    } as Axes,
    order: "Order in a lane",
    orders: {
      paper: "paper first",
      amount: "greatest first",
      date: "earliest first",
      economy: "by economy",
    } as Orders,
    whyLanes:
      "Amounts share an axis only where they measure the same thing, as the same kind of promise, on the same basis and in one currency. Counts are one kind, but for estimated needs. Converting joins currencies and bases, never kinds: a plan is not money spent.",
  },
  zh: {
    currency: "币种",
    own: "各按原币种",
    noRates: "汇率来自外部记录，现未显示外部记录，各币种分列。",
    basis: "口径",
    stated: "按原文口径",
    perYear: "总额按期间折算为年均",
    ofProduct: "占国内生产总值比重",
    noProduct: "外部记录没有国内生产总值数据，金额不作此换算；占比数据见“研发投入”。",
    axis: "坐标轴",
    axes: { fit: "自动", log: "对数", linear: "线性，从零起", bars: "条形，从零起" },
    order: "组内排序",
    orders: {
      paper: "论文在先",
      amount: "数额由大到小",
      date: "时间由早到晚",
      economy: "按经济体",
    },
    whyLanes:
      "只有计量对象、承诺性质、口径和币种都相同的数额才共用坐标轴。计数不分承诺性质，仅需求估算单列。换算可合并币种与口径，但不合并性质：规划不等于支出。",
  },
});
