import { afterPaint } from "@/ui";

/** Scrolls `scroller` alone: scrollIntoView would move the page as well where panels are stacked. */
export function reveal(scroller: HTMLElement, part: Element): void {
  const frame = scroller.getBoundingClientRect();
  const box = part.getBoundingClientRect();
  if (box.top < frame.top || box.height > frame.height) scroller.scrollTop += box.top - frame.top;
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom;
}

/** What is under a chosen row may come after the row was brought into sight. */
export function revealRowOf(part: HTMLElement | null): void {
  const row = part?.closest("[data-recommendation]");
  const scroller = part?.closest<HTMLElement>(".tracker-rows");
  if (row && scroller) afterPaint(() => reveal(scroller, row));
}
