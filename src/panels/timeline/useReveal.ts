import { useEffect } from "react";
import type { Mark } from "@/linking";
import { afterPaint } from "@/ui";
import type { TimelineModel } from "./model";

const strongestFirst: readonly Mark[] = ["chosen", "neighbour", "linked"];

/** The place of the row that is marked most strongly; -1 where none is. */
function firstMarked({ ground, markOf }: Pick<TimelineModel, "ground" | "markOf">): number {
  for (const mark of strongestFirst) {
    const index = ground.rows.findIndex(({ id }) => markOf(id) === mark);
    if (index >= 0) return index;
  }
  return -1;
}

type Places = { model: TimelineModel; list: HTMLElement | null; scroller: HTMLElement };

/** What another panel's choice lights up is scrolled into sight, within the panel alone. */
export function useReveal({ model, list, scroller }: Places): void {
  const { chosen } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice may move the rows.
  useEffect(() => {
    if (!list || !chosen || list.contains(document.activeElement)) return;
    const index = firstMarked(model);
    if (index >= 0) {
      return afterPaint(() => reveal(scroller, list, index / model.ground.rows.length));
    }
  }, [scroller, list, chosen]);
}

/** `at`: where the row begins in the list, 0 to 1. */
function reveal(scroller: HTMLElement, list: HTMLElement, at: number): void {
  const [outer, all] = [scroller.getBoundingClientRect(), list.getBoundingClientRect()];
  const row = list.firstElementChild?.clientHeight ?? 0;
  const mark = list.querySelector("[data-mark]");
  const head = (mark && Number.parseFloat(getComputedStyle(mark).scrollMarginTop)) || 0;
  const above = outer.top + head - (all.top + at * all.height);
  const below = all.top + at * all.height + row - outer.bottom;
  if (above > 0) scroller.scrollBy({ top: -above });
  else if (below > 0) scroller.scrollBy({ top: below + 4 });
}
