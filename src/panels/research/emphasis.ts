import type { Mark } from "@/linking";

export type Stroke = { readonly stroke: string; readonly width: number };

const others: Record<Mark, Stroke> = {
  idle: { stroke: "var(--soft)", width: 1.25 },
  linked: { stroke: "var(--ink)", width: 1.5 },
  neighbour: { stroke: "var(--ink)", width: 2 },
  chosen: { stroke: "var(--ink)", width: 3 },
  muted: { stroke: "var(--rule)", width: 1 },
};
const home: Record<Mark, Stroke> = {
  idle: { stroke: "var(--ink)", width: 2.5 },
  linked: { stroke: "var(--ink)", width: 2.5 },
  neighbour: { stroke: "var(--ink)", width: 3 },
  chosen: { stroke: "var(--ink)", width: 3.5 },
  muted: { stroke: "var(--rule)", width: 2.25 },
};

/** What the others are compared with is heavier, whatever is chosen. */
export const strokeOf = (mark: Mark, isHome: boolean): Stroke => (isHome ? home : others)[mark];
