/** Positions of the grid as elements, and back. */
import type { Position } from "./keys";

export function positionOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const row = cell?.closest<HTMLElement>("[data-row]");
  if (!cell || !row) return null;
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
}

export function elementAt(scroller: Element | null, { row, column }: Position): HTMLElement | null {
  const place = `[data-row="${row}"] [data-column="${column}"]`;
  return scroller?.querySelector<HTMLElement>(place) ?? null;
}

/** Scrolls `scroller` alone, clear of the heads: scrollIntoView would move a stacked page as well. */
export function reveal(scroller: Element | null, position: Position): void {
  const cell = elementAt(scroller, position);
  const head = scroller?.querySelector(".heat-head")?.getBoundingClientRect();
  if (!scroller || !cell || !head) return;
  const frame = scroller.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  if (box.top < head.bottom) scroller.scrollTop += box.top - head.bottom - 4;
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom + 4;
  const label = elementAt(scroller, { ...position, column: 0 })?.getBoundingClientRect();
  if (position.column === 0 || !label) return;
  if (box.left < label.right) scroller.scrollLeft += box.left - label.right - 4;
  else if (box.right > frame.right) scroller.scrollLeft += box.right - frame.right + 4;
}
