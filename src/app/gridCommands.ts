/** Whose the heatmap's cells are, and the order of its rows, as commands. */
import type { Command } from "@/features/command";
import { setView } from "@/view";

export const gridCommands: readonly Command[] = [
  {
    id: "layer-ours",
    label: { en: "Shortfalls: show our own assessment", zh: "短板：显示我方评估" },
    isAvailable: ({ view }) => view.layer !== "ours",
    run: () => setView({ layer: "ours", compare: [] }),
  },
  {
    id: "layer-evidence",
    label: { en: "Shortfalls: show the paper’s evidence", zh: "短板：显示论文依据" },
    isAvailable: ({ view }) => view.layer === "ours",
    run: () => setView({ layer: "evidence" }),
  },
  {
    id: "rows-evidence",
    label: { en: "Shortfalls: rows with most evidence first", zh: "短板：依据多者在前" },
    isAvailable: ({ view }) => view.rows !== "evidence",
    run: () => setView({ rows: "evidence", layer: "evidence", compare: [] }),
  },
  {
    id: "rows-paper",
    label: { en: "Shortfalls: rows in the paper’s order", zh: "短板：按论文顺序排列" },
    isAvailable: ({ view }) => view.rows === "evidence",
    run: () => setView({ rows: "paper" }),
  },
];
