import { type RefObject, useEffect } from "react";

const strongestFirst = ["chosen", "neighbour", "linked"];

/** The row of what another panel's choice lights up is scrolled into sight, within the panel alone. */
export function useReveal(scroller: RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box || !chosen || box.contains(document.activeElement)) return;
    const marks = strongestFirst.map((mark) => box.querySelector(`tbody [data-mark="${mark}"]`));
    const first = marks.find((mark) => mark !== null)?.closest("tr");
    if (!first) return;
    const [outer, inner] = [box.getBoundingClientRect(), first.getBoundingClientRect()];
    const head = box.querySelector("thead")?.getBoundingClientRect().height ?? 0;
    const above = inner.top - outer.top - head;
    const below = inner.bottom - outer.bottom;
    if (above < 0) box.scrollBy({ top: above });
    else if (below > 0) box.scrollBy({ top: Math.min(above, below) });
  }, [scroller, chosen]);
}
