import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Dataset } from "@/dataset";
import { type Choice, type Way, walk } from "@/linking";
import { isTyping } from "@/platform";
import { focusMark, usePageKeys } from "@/ui";
import { readView, setView, useView, type View } from "@/view";

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: "onward",
  ArrowLeft: "back",
  ArrowDown: "next",
  ArrowUp: "previous",
};

/** Where plain arrows walk; from any other mark they do with Shift, and the walk goes on in the band. */
const grounds = "[data-walk]";
const band = "thread";

/**
 * Arrows follow the argument's links: right onward, left back, up and down among siblings. Returns
 * the item from which the last press led nowhere.
 */
export function useWalk(dataset: Dataset, goAhead: (place: string) => void): string | null {
  // The view as it stood then: said once, and not of the same item when it is chosen again.
  const [end, setEnd] = useState<View | null>(null);
  const shown = useView();
  // Where a walk left the focus. With no mark of what it came to in sight, that is where it began.
  const left = useRef<{ readonly at: Element | null; readonly choose: string | null }>(null);
  // Ahead of the marks' own arrows, which move within a panel.
  usePageKeys(
    (event) => {
      const way = ways[event.key];
      if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
      const { target } = event;
      if (!(target instanceof Element) || isTyping(target)) return;
      const ground = target.closest(grounds);
      if (!ground && !event.shiftKey) return;
      const view = readView();
      const goesOn = left.current?.at === target && left.current.choose === view.choose;
      const from = goesOn ? view.choose : itemAt(target);
      if (!from) return;
      event.preventDefault();
      event.stopPropagation();
      const start: Choice = from === view.choose ? view : { ...view, ...fresh(from) };
      const stride = walk(dataset, start, way) ?? (start === view ? null : fresh(from));
      if (!stride) return setEnd(view);
      // Drawn at once, so that the focus can follow.
      flushSync(() => {
        goAhead(band);
        setView(stride);
      });
      const { choose } = stride;
      const inSight = [ground, document.getElementById(band), document.querySelector("main")];
      inSight.some((within) => focusMark(choose ?? "", within));
      left.current = { at: document.activeElement, choose };
    },
    { capture: true },
  );
  return end === shown ? shown.choose : null;
}

const fresh = (choose: string) => ({ choose, field: null, trail: [] });

/** The item of the mark, of the heatmap's row, of the line a tick stands in, or else what is chosen. */
function itemAt(target: Element): string | null {
  const mark =
    target.closest("[data-item]") ??
    target.closest("[role='row']")?.firstElementChild ??
    target.closest("[data-rove]")?.parentElement?.querySelector("[data-item]");
  const item = mark?.getAttribute("data-item");
  return item ?? (target.closest(grounds) && readView().choose);
}
