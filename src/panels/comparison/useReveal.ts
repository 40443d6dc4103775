import { useEffect } from "react";
import type { Mark, Marks } from "@/linking";
import { afterPaint } from "@/ui";
import type { DrawnLane } from "./rows";

type Place = { readonly lane: DrawnLane; readonly index: number };

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
  chosen: string | null;
  markOf: Marks["markOf"];
};

/** What another panel's choice lights up is scrolled into sight, within the panel alone. */
export function useReveal({ scroller, lanes, chosen, markOf }: Revealed): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice may move the rows.
  useEffect(() => {
    // Amounts alone: what is not stated stands in sight already.
    if (!scroller || !chosen || document.activeElement?.closest(".lane")) return;
    const first = firstMarked(lanes, markOf);
    if (first) return afterPaint(() => reveal(scroller, first));
  }, [scroller, chosen]);
}

function reveal(scroller: HTMLElement, { lane, index }: Place): void {
  const list = scroller.querySelector(`[data-lane="${lane.key}"]`);
  if (!list) return;
  const [outer, all] = [scroller.getBoundingClientRect(), list.getBoundingClientRect()];
  const height = all.height / lane.rows.length;
  const room = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBottom) || 0;
  const above = outer.top - (all.top + index * height);
  const below = all.top + (index + 1) * height - outer.bottom + room;
  if (above > 0) scroller.scrollBy({ top: -above - 30 });
  else if (below > 0) scroller.scrollBy({ top: below + 4 });
}
