import { flushSync } from "react-dom";

/**
 * Draws more entries of the list before a button. The button may be gone then: the focus goes on to the
 * first entry that came, on its mark where it has one.
 */
export function showMore(button: Element, draw: () => void): void {
  const list = button.previousElementSibling;
  const before = list?.querySelectorAll("li").length ?? 0;
  flushSync(draw);
  const entry = list?.querySelectorAll("li")[before];
  const mark = entry?.querySelector<HTMLElement>("[data-item]");
  if (entry && !mark) entry.tabIndex = -1;
  (mark ?? entry)?.focus();
}
