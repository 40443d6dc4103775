/** Scrolls `scroller` alone: scrollIntoView would move the page as well where panels are stacked. */
export function reveal(scroller: HTMLElement, part: Element): void {
  const frame = scroller.getBoundingClientRect();
  const box = part.getBoundingClientRect();
  if (box.top < frame.top || box.height > frame.height) scroller.scrollTop += box.top - frame.top;
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom;
}
