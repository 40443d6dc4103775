/** The list as lines: a head for each day, and its entries below it. */
import { perObject } from "@/dataset";
import type { Entry } from "./model";

export type Line =
  | { readonly key: string; readonly day: number; readonly entry: null }
  | { readonly key: string; readonly day: number; readonly entry: Entry };

export const toLines = perObject((entries: readonly Entry[]): readonly Line[] => {
  const lines: Line[] = [];
  let last: number | null = null;
  for (const entry of entries) {
    const { day, act } = entry;
    if (day !== last) lines.push({ key: `day ${day}`, day, entry: null });
    lines.push({ key: act.key, day, entry });
    last = day;
  }
  return lines;
});
