import { type RefObject, useEffect } from "react";

const strongestFirst = ["chosen", "neighbour", "linked"];

/** What another panel's choice lights up is scrolled into sight, within the panel alone. */
export function useReveal(scroller: RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    const box = scroller.current;
    // Amounts alone: what is not stated stands in sight already.
    if (!box || !chosen || document.activeElement?.closest(".lane")) return;
    const marks = strongestFirst.map((mark) => box.querySelector(`.lane [data-mark="${mark}"]`));
    const first = marks.find((mark) => mark !== null);
    if (!first) return;
    const [outer, inner] = [box.getBoundingClientRect(), first.getBoundingClientRect()];
    const room = Number.parseFloat(getComputedStyle(box).scrollPaddingBottom) || 0;
    const above = outer.top - inner.top;
    const below = inner.bottom - outer.bottom + room;
    if (above > 0) box.scrollBy({ top: -above - 30 });
    else if (below > 0) box.scrollBy({ top: below + 4 });
  }, [scroller, chosen]);
}
