import { defineWords } from "@/i18n";
import type { Layer } from "./layers";
import type { Order } from "./order";

export const words = defineWords({
  en: {
    layer: "Whose view the cells show",
    layers: { evidence: "Evidence", ours: "Our assessment" } as Record<Layer, string>,
    order: "Rows",
    orders: { paper: "paper order", evidence: "most first" } as Record<Order, string>,
    key: "Key",
    keyLong: "What the cells mean, and the keys of the grid",
  },
  zh: {
    layer: "格中所示",
    layers: { evidence: "论文依据", ours: "我方评估" },
    order: "行序",
    orders: { paper: "按论文", evidence: "多者在前" },
    key: "图例",
    keyLong: "格中含义与按键",
  },
});
