import { useEffect } from "react";
import type { Mark, Marks } from "@/linking";
import { afterPaint } from "@/ui";
import type { DrawnLane } from "./rows";
import type { SilentGroup } from "./silent";

type Place = { readonly lane: DrawnLane; readonly index: number };
/** In px of the window. */
type Box = { readonly top: number; readonly bottom: number };

const strength: Record<Mark, number> = { chosen: 3, neighbour: 2, linked: 1, muted: 0, idle: 0 };

/** The first row of those that are marked most strongly. */
export function firstMarked(lanes: readonly DrawnLane[], markOf: Marks["markOf"]): Place | null {
  let [found, most]: [Place | null, number] = [null, 0];
  for (const lane of lanes) {
    for (const [index, { practice }] of lane.rows.entries()) {
      const own = strength[markOf(practice.id)];
      if (own <= most) continue;
      [found, most] = [{ lane, index }, own];
    }
  }
  return found;
}

type Revealed = {
  scroller: HTMLElement | null;
  lanes: readonly DrawnLane[];
  silent: readonly SilentGroup[];
  chosen: string | null;
  markOf: Marks["markOf"];
};

/**
 * What another panel's choice lights up is scrolled into sight, within the panel alone: the first amount, or
 * of a measure without any where it says so.
 */
export function useReveal({ scroller, lanes, silent, chosen, markOf }: Revealed): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice may move the rows.
  useEffect(() => {
    if (!scroller || !chosen || scroller.contains(document.activeElement)) return;
    const amount = firstMarked(lanes, markOf);
    const measures = silent.flatMap(({ measures }) => measures);
    const isSilent =
      measures.includes(chosen) && amount?.lane.rows[amount.index]?.practice.id !== chosen;
    return afterPaint(() => {
      const box = isSilent
        ? silenceBox(scroller, measures, chosen)
        : amount && amountBox(scroller, amount);
      if (box) reveal(scroller, box);
    });
  }, [scroller, chosen]);
}

function amountBox(scroller: HTMLElement, { lane, index }: Place): Box | null {
  const list = scroller.querySelector(`[data-lane="${lane.key}"]`);
  return list && lineBox(list, index, lane.rows.length);
}

function silenceBox(
  scroller: HTMLElement,
  measures: readonly string[],
  chosen: string,
): Box | null {
  const section = scroller.querySelector(".unstated");
  // Where there is room for all of it, it stays in sight.
  if (!section || getComputedStyle(section).position === "sticky") return null;
  const list = section.querySelector("[data-windowed]");
  if (list) return lineBox(list, measures.indexOf(chosen), measures.length);
  const mark = section.querySelector(`[data-item="${CSS.escape(chosen)}"]`);
  return mark?.getBoundingClientRect() ?? null;
}

/** Of a line that may not be drawn. */
function lineBox(list: Element, index: number, count: number): Box {
  const all = list.getBoundingClientRect();
  const height = all.height / count;
  return { top: all.top + index * height, bottom: all.top + (index + 1) * height };
}

function reveal(scroller: HTMLElement, { top, bottom }: Box): void {
  const outer = scroller.getBoundingClientRect();
  const room = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBottom) || 0;
  const below = bottom - outer.bottom + room;
  if (top < outer.top) scroller.scrollBy({ top: top - outer.top - 30 });
  else if (below > 0) scroller.scrollBy({ top: below + 4 });
}
